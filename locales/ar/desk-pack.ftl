### كلمات الأوراق التي تُعلّق في المكتب.

point-language = أشيروا إلى لغتكم
point-language-number = لكل لغة رقم: هو نفسه على كل الأوراق.

## Formats
leaflet-languages = ملصق اللغات
leaflet-door = لافتة المكتب
