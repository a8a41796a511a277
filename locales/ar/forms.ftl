### Words of documents and forms.

tick = مربع للتأشير
tick-ticked = مربع مؤشَّر عليه
blank = مكان للكتابة
documents = التوجيهات المشتركة والاستمارات
search-kind-document = وثيقة
contents = المحتويات
document-code = رمز الوثيقة
audience-operators = العاملون في الخدمات
leaflet-form = استمارة للطباعة والملء
leaflet-book = كتيّب A4
