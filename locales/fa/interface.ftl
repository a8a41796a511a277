### Words of the pages and leaflets, in Persian.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = راه خود را میان خدمات پیدا کنید، به زبان خودتان
skip-to-content = رفتن به محتوا
menu = منو
home = آغاز
languages = زبان‌ها
choose-language = زبان را انتخاب کنید
language-switcher = این صفحه به زبان‌های دیگر
guides = راهنماها
desks = دفترها و شماره‌های مفید
organizations = نهادهای شبکه
glossary = کلمه‌هایی که باید دانست
a-z = از A تا Z
about = پروژه
all-topics = به چه چیزی نیاز دارید؟
guides-count = { $count ->
    [one] { $count } راهنما
   *[other] { $count } راهنما
}
footer-not-legal-advice = این مشاورهٔ حقوقی نیست.
footer-licence = متن‌ها را می‌توان با مجوز CC BY 4.0 دوباره به کار برد.
last-confirmed = صفحه در { $date } بررسی شده است
not-found-title = صفحه پیدا نشد
redirect-text = این صفحه اینجاست:
emergency-danger = در خطر هستید؟
emergency-who = چه کسی جواب می‌دهد، و به کدام زبان‌ها
emergency-call = در خطر هستید؟ فوراً به { $number } زنگ بزنید.

## Topics
topic-documents = مدارک و اجازهٔ اقامت
topic-health = سلامت
topic-home = خانه و ثبت محل سکونت
topic-school = مدرسه
topic-work = کار
topic-money = پول و کمک‌ها
topic-protection = پناهندگی و حمایت
topic-rights = حقوق و تابعیت
topic-safety = وضعیت اضطراری و محافظت

## Audiences
audience-everyone = برای همه
audience-non-eu = شهروندان غیر اتحادیهٔ اروپا
audience-eu = شهروندان اتحادیهٔ اروپا
audience-asylum = کسانی که پناهندگی می‌خواهند
audience-undocumented = کسانی که اجازهٔ اقامت ندارند
audience-family = خانواده‌ها
audience-minor = کودکان و نوجوانان
audience-women = زنان

## Sections of a guide (Italian service card)
section-who = برای چه کسانی است
section-how = چه باید کرد
section-needs = چه چیزی لازم است
section-outcome = چه چیزی می‌گیرید
section-time = زمان‌ها و مهلت‌ها
section-cost = چقدر هزینه دارد
section-access = دسترسی به خدمت
section-conditions = شرایط خدمت
section-contacts = تماس
section-special = موارد ویژه
section-rights = اگر جواب منفی بدهند

## Guide
guide-code = کد راهنما
guide-authority = ادارهٔ مسئول
guide-requires = اول این‌ها لازم است
guide-related = این‌ها را هم ببینید
guide-legal = قانون‌ها
guide-sources = منابع
checklist-title = مدارکی که باید همراه بیاورید
checklist-copies = { $count ->
    [one] و { $count } فتوکپی
   *[other] و { $count } فتوکپی
}
costs-title = هزینه‌ها
costs-item = عنوان
costs-amount = مبلغ
costs-total = جمع
download-leaflets = دانلود و چاپ
leaflet-a4 = برگهٔ A4
leaflet-a4-bilingual = برگهٔ A4 به دو زبان
leaflet-trifold = بروشور سه‌لت
leaflet-booklet = دفترچهٔ A5
leaflet-card = کارت برای نشان دادن در دفتر
leaflet-poster = پوستر
leaflet-poster-languages = پوستر به همهٔ زبان‌ها
leaflet-social = تصویر مربع برای پیام
leaflet-social-tall = تصویر عمودی برای پیام
leaflet-fold = دو رو چاپ کنید، برگردان از لبهٔ کوتاه، سپس روی نشانه‌ها تا کنید.

## Desk
desk-where = کجا
desk-hours = ساعت‌های کار
desk-closed = بسته
desk-always-open = همهٔ روزها، همهٔ ساعت‌ها
desk-access = چطور وارد شوید
access-walk-in = بدون وقت قبلی
access-ticket = با شمارهٔ نوبت
access-appointment = با وقت قبلی
access-referral-only = فقط اگر خدمت دیگری شما را بفرستد
desk-phone = تلفن
desk-email = ایمیل
desk-pec = PEC (ایمیل رسمی)
desk-booking = گرفتن وقت
desk-transport = چطور بروید
desk-accessibility = دسترسی برای افراد دارای معلولیت
desk-website = سایت
desk-languages = زبان‌هایی که حرف می‌زنند
desk-languages-ask = اول بپرسید: زبان‌ها تأیید نشده‌اند.
desk-services = خدمات این دفتر
desk-organization = نهاد
language-how-staff = کارکنان دفتر
language-how-mediator = میانجی
language-how-phone = تلفنی
language-how-on-request = با درخواست

## Alerts
alert-note = یادداشت
alert-tip = توصیه
alert-important = مهم
alert-warning = توجه
alert-caution = خطر

## Honest marks
not-confirmed = هنوز تأیید نشده: پیش از رفتن زنگ بزنید.
not-confirmed-short = تأیید نشده
fallback-notice = این صفحه هنوز به زبان { $wanted } ترجمه نشده است. آن را به زبان { $shown } می‌خوانید.
fallback-badge = به زبان { $language }
machine-notice = ترجمهٔ ماشینی که هنوز هیچ انسانی آن را بررسی نکرده است. اگر شک دارید، متن ایتالیایی معتبر است.
expired-notice = این صفحه تا { $date } معتبر بود. برای تأیید از دفتر بپرسید.

## Facts
amount-money = { $amount } { $currency }
duration-day = { $count ->
    [one] { $count } روز
   *[other] { $count } روز
}
duration-working-day = { $count ->
    [one] { $count } روز کاری
   *[other] { $count } روز کاری
}
duration-week = { $count ->
    [one] { $count } هفته
   *[other] { $count } هفته
}
duration-month = { $count ->
    [one] { $count } ماه
   *[other] { $count } ماه
}
duration-year = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
duration-hour = { $count ->
    [one] { $count } ساعت
   *[other] { $count } ساعت
}

## Glossary
glossary-in-italian = به ایتالیایی می‌گویند
glossary-used-in = به کار می‌رود در

## Leaflets
leaflet-check = ببینید این برگه هنوز معتبر است یا نه
leaflet-edition = چاپ { $date }
leaflet-free = این برگه رایگان است: به کسی پول ندهید.
leaflet-machine = ترجمهٔ ماشینی بررسی‌نشده
leaflet-name = نام
leaflet-date = تاریخ
leaflet-time = ساعت
leaflet-place = محل
leaflet-appointment = وقت ملاقات شما
leaflet-emergency = در خطر به { $number } زنگ بزنید، همیشه رایگان است.
leaflet-glossary = کلمه‌های ایتالیایی این برگه
leaflet-owner = تهیه‌کننده
leaflet-funding = چاپ‌شده برای پروژهٔ Pistoia all’O.P.E.R.A.، Prefettura (ادارهٔ نمایندگی دولت) در Pistoia
