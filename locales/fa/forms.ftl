### Words of documents and forms, in Persian.

tick = خانه برای علامت زدن
tick-ticked = خانهٔ علامت‌خورده
blank = جای نوشتن
documents = رهنمودها و فرم‌ها
search-kind-document = سند
contents = فهرست
document-code = کد سند
audience-operators = کارکنان خدمات
leaflet-form = فرم برای چاپ و پر کردن
leaflet-book = دفترچهٔ A4
