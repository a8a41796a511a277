### Words of documents and forms.

tick = مربع للتأشير
tick-ticked = مربع مؤشَّر عليه
blank = مكان للكتابة
documents = مبادئ توجيهية ونماذج
search-kind-document = وثيقة
contents = المحتويات
document-code = رمز الوثيقة
audience-operators = العاملون في الخدمات
leaflet-form = نموذج للطباعة والتعبئة
leaflet-book = كتيّب A4
