### Words of the pages and leaflets, in Arabic.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = طريقكم بين الخدمات، بلغتكم
skip-to-content = انتقلوا إلى المحتوى
menu = القائمة
home = البداية
languages = اللغات
choose-language = اختاروا اللغة
language-switcher = هذه الصفحة بلغات أخرى
guides = الأدلة
desks = المكاتب والأرقام المفيدة
organizations = جهات الشبكة
glossary = كلمات مهمة
a-z = من الألف إلى الياء
about = المشروع
all-topics = إلى ماذا تحتاجون؟
guides-count = { $count ->
    [zero] { $count } دليل
    [one] دليل واحد
    [two] دليلان
    [few] { $count } أدلة
    [many] { $count } دليلًا
   *[other] { $count } دليل
}
footer-not-legal-advice = هذه ليست استشارة قانونية.
footer-licence = يمكن إعادة استعمال النصوص برخصة CC BY 4.0.
last-confirmed = تمت مراجعة الصفحة في { $date }
not-found-title = الصفحة غير موجودة
redirect-text = هذه الصفحة موجودة هنا:
emergency-danger = في خطر؟
emergency-who = من يجيب، وبأي لغات
emergency-call = هل أنتم في خطر؟ اتصلوا فورًا بالرقم { $number }.

## Topics
topic-documents = الوثائق والتصاريح
topic-health = الصحة
topic-home = السكن والإقامة المسجّلة
topic-school = المدرسة
topic-work = العمل
topic-money = المال والمساعدات
topic-protection = اللجوء والحماية
topic-rights = الحقوق والجنسية
topic-safety = الطوارئ والحماية

## Audiences
audience-everyone = للجميع
audience-non-eu = مواطنون من خارج الاتحاد الأوروبي
audience-eu = مواطنو الاتحاد الأوروبي
audience-asylum = من يطلب اللجوء
audience-undocumented = من ليس لديه تصريح
audience-family = العائلات
audience-minor = القاصرون
audience-women = النساء

## Sections of a guide (Italian service card)
section-who = لمن هذه الخدمة
section-how = ماذا تفعلون
section-needs = ماذا يلزم
section-outcome = على ماذا تحصلون
section-time = المدد والمواعيد النهائية
section-cost = كم يكلّف
section-access = الوصول إلى الخدمة
section-conditions = شروط الخدمة
section-contacts = الاتصال
section-special = حالات خاصة
section-rights = إذا قالوا لا

## Guide
guide-code = رمز الدليل
guide-authority = الجهة المسؤولة
guide-requires = تحتاجون أولًا إلى
guide-related = انظروا أيضًا
guide-legal = القوانين
guide-sources = المصادر
checklist-title = الوثائق التي تُحضرونها
checklist-copies = { $count ->
    [zero] و{ $count } نسخة مصوّرة
    [one] ونسخة مصوّرة واحدة
    [two] ونسختان مصوّرتان
    [few] و{ $count } نسخ مصوّرة
    [many] و{ $count } نسخة مصوّرة
   *[other] و{ $count } نسخة مصوّرة
}
costs-title = التكاليف
costs-item = البند
costs-amount = المبلغ
costs-total = المجموع
download-leaflets = تنزيل وطباعة
leaflet-a4 = ورقة A4
leaflet-a4-bilingual = ورقة A4 بلغتين
leaflet-trifold = مطوية من ثلاثة أجزاء
leaflet-booklet = كتيّب A5
leaflet-card = بطاقات لعرضها على الموظف
leaflet-poster = ملصق
leaflet-poster-languages = ملصق بجميع اللغات
leaflet-social = صورة مربعة للرسائل
leaflet-social-tall = صورة عمودية للرسائل

## Desk
desk-where = المكان
desk-hours = أوقات العمل
desk-closed = مغلق
desk-always-open = كل الأيام، في كل الساعات
desk-access = كيفية الدخول
access-walk-in = بدون موعد
access-ticket = برقم الدور
access-appointment = بموعد
access-referral-only = فقط بإحالة من خدمة أخرى
desk-phone = الهاتف
desk-email = البريد الإلكتروني
desk-pec = البريد الإلكتروني المعتمد (PEC)
desk-booking = الحجز
desk-transport = كيفية الوصول
desk-accessibility = تسهيلات لذوي الإعاقة
desk-website = الموقع
desk-languages = اللغات المحكية
desk-languages-ask = اسألوا أولًا: اللغات المحكية غير مؤكدة.
desk-services = خدمات هذا المكتب
desk-organization = الجهة
language-how-staff = موظفو المكتب
language-how-mediator = وسيط ثقافي
language-how-phone = عبر الهاتف
language-how-on-request = عند الطلب

## Alerts
alert-note = ملاحظة
alert-tip = نصيحة
alert-important = مهم
alert-warning = انتباه
alert-caution = خطر

## Honest marks
not-confirmed = غير مؤكد بعد: اتصلوا قبل أن تذهبوا.
not-confirmed-short = غير مؤكد
fallback-notice = هذه الصفحة غير مترجمة بعد إلى اللغة { $wanted }. تقرؤونها باللغة { $shown }.
fallback-badge = باللغة { $language }
machine-notice = ترجمة آلية لم يراجعها إنسان بعد. في حالة الشك يُعتمد النص الإيطالي.
expired-notice = كانت هذه الصفحة صالحة حتى { $date }. اسألوا المكتب للتأكد.

## Facts
amount-money = { $amount } { $currency }
duration-day = { $count ->
    [zero] { $count } يوم
    [one] يوم واحد
    [two] يومان
    [few] { $count } أيام
    [many] { $count } يومًا
   *[other] { $count } يوم
}
duration-working-day = { $count ->
    [zero] { $count } يوم عمل
    [one] يوم عمل واحد
    [two] يوما عمل
    [few] { $count } أيام عمل
    [many] { $count } يوم عمل
   *[other] { $count } يوم عمل
}
duration-week = { $count ->
    [zero] { $count } أسبوع
    [one] أسبوع واحد
    [two] أسبوعان
    [few] { $count } أسابيع
    [many] { $count } أسبوعًا
   *[other] { $count } أسبوع
}
duration-month = { $count ->
    [zero] { $count } شهر
    [one] شهر واحد
    [two] شهران
    [few] { $count } أشهر
    [many] { $count } شهرًا
   *[other] { $count } شهر
}
duration-year = { $count ->
    [zero] { $count } سنة
    [one] سنة واحدة
    [two] سنتان
    [few] { $count } سنوات
    [many] { $count } سنة
   *[other] { $count } سنة
}
duration-hour = { $count ->
    [zero] { $count } ساعة
    [one] ساعة واحدة
    [two] ساعتان
    [few] { $count } ساعات
    [many] { $count } ساعة
   *[other] { $count } ساعة
}

## Glossary
glossary-in-italian = تُقال بالإيطالية
glossary-used-in = تُستعمل في

## Leaflets
leaflet-check = تأكدوا هل هذه الورقة ما زالت صالحة
leaflet-edition = طبعة { $date }
leaflet-free = هذه الورقة مجانية: لا تدفعوا لأحد.
leaflet-machine = ترجمة آلية لم تُراجَع
leaflet-name = الاسم
leaflet-date = التاريخ
leaflet-time = الساعة
leaflet-place = المكان
leaflet-appointment = موعدكم
leaflet-emergency = في حالة الخطر اتصلوا بالرقم { $number }، مجاني دائمًا.
leaflet-glossary = الكلمات الإيطالية في هذه الورقة
leaflet-owner = إعداد
leaflet-fold = اطبعوا على الوجهين مع القلب على الحافة القصيرة، ثم اطووا عند العلامات.
leaflet-funding = طُبع لمشروع Pistoia all’O.P.E.R.A.، Prefettura (ممثلية الحكومة) في بيستويا
