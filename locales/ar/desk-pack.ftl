### كلمات الأوراق التي تُعلّق في المكتب.

point-language = أشيروا إلى لغتكم
point-language-number = لكل لغة رقم: هو نفسه على كل الأوراق.

## The sheet for the person at the desk
selector-title = للعثور على الورقة المناسبة
selector-how = رقم اللغة ثم الرمز: الحروف تبيّن أي أوراق موجودة.
selector-file = الملف
selector-site = على الموقع

## The sheet of small pictures
contact-sheet = كل الأوراق

## Formats
leaflet-languages = ملصق اللغات
leaflet-door = لافتة المكتب
leaflet-selector = الأرقام والرموز
