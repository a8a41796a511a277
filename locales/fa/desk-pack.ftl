### Words of the sheets that hang at a desk, in Persian.

point-language = زبان خود را نشان دهید
point-language-number = هر زبان یک شماره دارد: روی همهٔ برگه‌ها همان است.

## The sheet for the person at the desk
selector-title = برگهٔ درست را پیدا کنید
selector-how = شمارهٔ زبان، بعد کد: حرف‌ها می‌گویند کدام برگه‌ها وجود دارد.
selector-file = فایل
selector-site = در سایت

## The sheet of small pictures
contact-sheet = همهٔ برگه‌ها

## Formats
leaflet-languages = تابلوی زبان‌ها
leaflet-door = تابلوی دفتر
leaflet-selector = شماره‌ها و کدها
