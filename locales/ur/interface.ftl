### Words of the pages and leaflets, in Urdu.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = سروسز کے بارے میں رہنمائی، آپ کی زبان میں
skip-to-content = اصل متن پر جائیں
menu = مینو
home = پہلا صفحہ
languages = زبانیں
choose-language = زبان چنیں
language-switcher = یہ صفحہ دوسری زبانوں میں
guides = گائیڈیں
desks = کاؤنٹر اور مفید نمبر
organizations = نیٹ ورک کے ادارے
glossary = ضروری الفاظ
a-z = الف سے ے تک
about = پروجیکٹ
all-topics = آپ کو کس چیز کی ضرورت ہے؟
guides-count = { $count ->
    [one] { $count } گائیڈ
   *[other] { $count } گائیڈیں
}
footer-not-legal-advice = یہ قانونی مشورہ نہیں ہے۔
footer-licence = متن CC BY 4.0 لائسنس کے تحت دوبارہ استعمال کیا جا سکتا ہے۔
last-confirmed = صفحے کی جانچ کی تاریخ: { $date }
not-found-title = صفحہ نہیں ملا
redirect-text = یہ صفحہ یہاں ہے:
emergency-danger = خطرے میں ہیں؟
emergency-who = کون جواب دیتا ہے، اور کن زبانوں میں
emergency-call = خطرے میں ہیں؟ فوراً { $number } پر فون کریں۔

## Topics
topic-documents = کاغذات اور پرمٹ
topic-health = صحت
topic-home = گھر اور رہائش کا اندراج
topic-school = اسکول
topic-work = کام
topic-money = پیسے اور مدد
topic-protection = پناہ اور تحفظ
topic-rights = حقوق اور شہریت
topic-safety = ایمرجنسی اور تحفظ

## Audiences
audience-everyone = سب کے لیے
audience-non-eu = یورپی یونین سے باہر کے شہری
audience-eu = یورپی یونین کے شہری
audience-asylum = پناہ مانگنے والے
audience-undocumented = جن کے پاس پرمٹ نہیں
audience-family = خاندان
audience-minor = نابالغ
audience-women = عورتیں

## Sections of a guide (Italian service card)
section-who = یہ کس کے لیے ہے
section-how = کیسے کریں
section-needs = کیا چاہیے
section-outcome = کیا ملتا ہے
section-time = وقت اور آخری تاریخیں
section-cost = خرچ کتنا ہے
section-access = سروس حاصل کریں
section-conditions = سروس کی شرائط
section-contacts = رابطے
section-special = خاص صورتیں
section-rights = اگر وہ انکار کریں

## Guide
guide-code = گائیڈ کا کوڈ
guide-authority = ذمہ دار ادارہ
guide-requires = پہلے یہ چاہیے
guide-related = یہ بھی دیکھیں
guide-legal = قوانین
guide-sources = معلومات کے ذرائع
checklist-title = ساتھ لے جانے کی دستاویزات
checklist-copies = { $count ->
    [one] اور { $count } فوٹو کاپی
   *[other] اور { $count } فوٹو کاپیاں
}
costs-title = خرچ
costs-item = چیز
costs-amount = رقم
costs-total = کل
download-leaflets = ڈاؤن لوڈ اور پرنٹ کریں
leaflet-a4 = A4 پرچہ
leaflet-a4-bilingual = دو زبانوں میں A4 پرچہ
leaflet-trifold = تین تہوں والا پرچہ
leaflet-booklet = A5 کتابچہ
leaflet-card = کاؤنٹر پر دکھانے کے کارڈ
leaflet-poster = پوسٹر
leaflet-poster-languages = تمام زبانوں میں پوسٹر
leaflet-social = پیغامات کے لیے چوکور تصویر
leaflet-social-tall = پیغامات کے لیے لمبی تصویر

## Desk
desk-where = کہاں
desk-hours = اوقات
desk-closed = بند
desk-always-open = ہر روز، ہر وقت
desk-access = اندر کیسے جائیں
access-walk-in = ملاقات کا وقت لیے بغیر
access-ticket = نمبر کی پرچی لے کر
access-appointment = ملاقات کا وقت لے کر
access-referral-only = صرف کسی دوسری سروس کے بھیجنے پر
desk-phone = فون
desk-email = ای میل
desk-pec = PEC (تصدیق شدہ ای میل)
desk-booking = وقت لینا
desk-transport = کیسے پہنچیں
desk-accessibility = معذور افراد کے لیے سہولت
desk-website = ویب سائٹ
desk-languages = بولی جانے والی زبانیں
desk-languages-ask = پہلے پوچھ لیں: بولی جانے والی زبانوں کی تصدیق نہیں ہوئی۔
desk-services = اس کاؤنٹر کی سروسز
desk-organization = ادارہ
language-how-staff = کاؤنٹر کا عملہ
language-how-mediator = رابطہ کار (mediatore)
language-how-phone = فون پر
language-how-on-request = درخواست کرنے پر

## Alerts
alert-note = نوٹ
alert-tip = مشورہ
alert-important = اہم
alert-warning = توجہ دیں
alert-caution = خطرہ

## Honest marks
not-confirmed = ابھی تصدیق نہیں ہوئی: جانے سے پہلے فون کریں۔
not-confirmed-short = تصدیق باقی ہے
fallback-notice = اس صفحے کا { $wanted } میں ابھی ترجمہ نہیں ہوا۔ یہاں یہ { $shown } میں ہے۔
fallback-badge = { $language } میں
machine-notice = خودکار ترجمہ، ابھی کسی انسان نے نہیں جانچا۔ شک کی صورت میں اطالوی متن درست مانا جائے گا۔
expired-notice = یہ صفحہ { $date } تک درست تھا۔ کاؤنٹر سے تصدیق کر لیں۔

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
    [one] { $count } دن
   *[other] { $count } دن
}
duration-working-day = { $count ->
    [one] کام کے { $count } دن
   *[other] کام کے { $count } دن
}
duration-week = { $count ->
    [one] { $count } ہفتہ
   *[other] { $count } ہفتے
}
duration-month = { $count ->
    [one] { $count } ماہ
   *[other] { $count } ماہ
}
duration-year = { $count ->
    [one] { $count } سال
   *[other] { $count } سال
}
duration-hour = { $count ->
    [one] { $count } گھنٹہ
   *[other] { $count } گھنٹے
}

## Glossary
glossary-in-italian = اطالوی میں کہتے ہیں
glossary-used-in = یہاں استعمال ہوتا ہے

## Leaflets
leaflet-check = دیکھیں کہ یہ پرچہ ابھی درست ہے یا نہیں
leaflet-edition = اشاعت { $date }
leaflet-free = یہ پرچہ مفت ہے: کسی کو پیسے نہ دیں۔
leaflet-machine = خودکار ترجمہ، جانچا نہیں گیا
leaflet-name = نام
leaflet-date = تاریخ
leaflet-time = وقت
leaflet-place = جگہ
leaflet-appointment = آپ کی ملاقات
leaflet-emergency = خطرے میں { $number } پر فون کریں، ہمیشہ مفت۔
leaflet-glossary = اس پرچے کے اطالوی الفاظ
leaflet-owner = تیار کردہ
leaflet-fold = دونوں طرف چھاپیں، چھوٹے کنارے پر پلٹیں، پھر نشانوں پر تہہ کریں۔
leaflet-funding = پروجیکٹ Pistoia all’O.P.E.R.A. (Prefettura di Pistoia) کے لیے چھپا
