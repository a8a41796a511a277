### Words of the pages and leaflets, in Bengali.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = আপনার ভাষায় সেবা খুঁজে নিন
skip-to-content = মূল লেখায় যান
menu = মেনু
home = শুরু
languages = ভাষা
choose-language = ভাষা বেছে নিন
language-switcher = এই পাতা অন্য ভাষায়
guides = নির্দেশিকা
desks = কাউন্টার ও দরকারি নম্বর
organizations = নেটওয়ার্কের সংস্থা
glossary = জানার মতো শব্দ
a-z = A থেকে Z
about = প্রকল্প
all-topics = আপনার কী দরকার?
guides-count = { $count ->
    [one] { $count }টি নির্দেশিকা
   *[other] { $count }টি নির্দেশিকা
}
footer-not-legal-advice = এটি আইনি পরামর্শ নয়।
footer-licence = CC BY 4.0 লাইসেন্সে লেখাগুলো আবার ব্যবহার করা যায়।
last-confirmed = পাতাটি যাচাইয়ের তারিখ: { $date }
not-found-title = পাতাটি পাওয়া যায়নি
redirect-text = এই পাতাটি এখানে আছে:
emergency-danger = বিপদে আছেন?
emergency-who = কে উত্তর দেন, এবং কোন কোন ভাষায়
emergency-call = বিপদে আছেন? এখনই { $number } নম্বরে ফোন করুন।

## Topics
topic-documents = কাগজপত্র ও পেরমেসসো
topic-health = স্বাস্থ্য
topic-home = বাসা ও residenza (নিবন্ধিত ঠিকানা)
topic-school = স্কুল
topic-work = কাজ
topic-money = টাকা ও সহায়তা
topic-protection = আশ্রয় ও সুরক্ষা
topic-rights = অধিকার ও নাগরিকত্ব
topic-safety = জরুরি অবস্থা ও সুরক্ষা

## Audiences
audience-everyone = সবার জন্য
audience-non-eu = ইউরোপীয় ইউনিয়নের বাইরের নাগরিক
audience-eu = ইউরোপীয় ইউনিয়নের নাগরিক
audience-asylum = যাঁরা আশ্রয় চান
audience-undocumented = যাঁদের পেরমেসসো নেই
audience-family = পরিবার
audience-minor = অপ্রাপ্তবয়স্ক
audience-women = নারী

## Sections of a guide (Italian service card)
section-who = কাদের জন্য
section-how = কীভাবে করবেন
section-needs = কী কী লাগে
section-outcome = কী পাবেন
section-time = সময় ও শেষ তারিখ
section-cost = কত খরচ
section-access = সেবাটি নিন
section-conditions = সেবার শর্ত
section-contacts = যোগাযোগ
section-special = বিশেষ ক্ষেত্র
section-rights = “না” বললে কী করবেন

## Guide
guide-code = নির্দেশিকার কোড
guide-authority = দায়িত্বপ্রাপ্ত সংস্থা
guide-requires = আগে যা লাগবে
guide-related = আরও দেখুন
guide-legal = আইন
guide-sources = তথ্যের উৎস
checklist-title = যে কাগজপত্র নিয়ে যাবেন
checklist-copies = { $count ->
    [one] এবং { $count }টি ফটোকপি
   *[other] এবং { $count }টি ফটোকপি
}
costs-title = খরচ
costs-item = বিষয়
costs-amount = পরিমাণ
costs-total = মোট
download-leaflets = ডাউনলোড ও প্রিন্ট করুন
leaflet-a4 = A4 কাগজ
leaflet-a4-bilingual = দুই ভাষায় A4 কাগজ
leaflet-trifold = তিন ভাঁজের কাগজ
leaflet-booklet = A5 পুস্তিকা
leaflet-card = কাউন্টারে দেখানোর কার্ড
leaflet-poster = পোস্টার
leaflet-poster-languages = সব ভাষায় পোস্টার
leaflet-social = বার্তার জন্য চারকোনা ছবি
leaflet-social-tall = বার্তার জন্য লম্বা ছবি

## Desk
desk-where = কোথায়
desk-hours = খোলার সময়
desk-closed = বন্ধ
desk-always-open = প্রতিদিন, সব সময়
desk-access = কীভাবে ঢুকবেন
access-walk-in = অ্যাপয়েন্টমেন্ট ছাড়া
access-ticket = লাইনের নম্বর নিয়ে
access-appointment = অ্যাপয়েন্টমেন্ট নিয়ে
access-referral-only = শুধু অন্য কোনো সেবা পাঠালে
desk-phone = ফোন
desk-email = ই-মেইল
desk-pec = PEC
desk-booking = অ্যাপয়েন্টমেন্ট নেওয়া
desk-transport = কীভাবে যাবেন
desk-accessibility = প্রতিবন্ধীদের প্রবেশের সুবিধা
desk-website = ওয়েবসাইট
desk-languages = যে ভাষায় কথা বলা যায়
desk-languages-ask = আগে জিজ্ঞেস করুন: কোন ভাষায় কথা বলা যায়, তা নিশ্চিত নয়।
desk-services = এই কাউন্টারের সেবা
desk-organization = সংস্থা
language-how-staff = কাউন্টারের কর্মী
language-how-mediator = মধ্যস্থতাকারী
language-how-phone = ফোনে
language-how-on-request = চাইলে

## Alerts
alert-note = লক্ষ করুন
alert-tip = পরামর্শ
alert-important = গুরুত্বপূর্ণ
alert-warning = সতর্ক হোন
alert-caution = বিপদ

## Honest marks
not-confirmed = এখনো নিশ্চিত নয়: যাওয়ার আগে ফোন করুন।
not-confirmed-short = নিশ্চিত করতে হবে
fallback-notice = এই পাতাটি এখনো { $wanted } ভাষায় অনুবাদ করা হয়নি। আপনি এটি { $shown } ভাষায় পড়ছেন।
fallback-badge = { $language } ভাষায়
machine-notice = যন্ত্রে করা অনুবাদ, এখনো কোনো মানুষ যাচাই করেননি। সন্দেহ হলে ইতালীয় লেখাটিই ঠিক।
expired-notice = এই পাতাটি { $date } পর্যন্ত বৈধ ছিল। কাউন্টারে জিজ্ঞেস করে নিশ্চিত হোন।

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
    [one] { $count } দিন
   *[other] { $count } দিন
}
duration-working-day = { $count ->
    [one] { $count } কর্মদিবস
   *[other] { $count } কর্মদিবস
}
duration-week = { $count ->
    [one] { $count } সপ্তাহ
   *[other] { $count } সপ্তাহ
}
duration-month = { $count ->
    [one] { $count } মাস
   *[other] { $count } মাস
}
duration-year = { $count ->
    [one] { $count } বছর
   *[other] { $count } বছর
}
duration-hour = { $count ->
    [one] { $count } ঘণ্টা
   *[other] { $count } ঘণ্টা
}

## Glossary
glossary-in-italian = ইতালীয় ভাষায় বলে
glossary-used-in = যেখানে ব্যবহার হয়

## Leaflets
leaflet-check = এই কাগজটির মেয়াদ আছে কি না দেখুন
leaflet-edition = সংস্করণ { $date }
leaflet-free = এই কাগজটি বিনামূল্যে: কাউকে টাকা দেবেন না।
leaflet-machine = যন্ত্রে করা অনুবাদ, যাচাই করা হয়নি
leaflet-name = নাম
leaflet-date = তারিখ
leaflet-time = সময়
leaflet-place = জায়গা
leaflet-appointment = আপনার অ্যাপয়েন্টমেন্ট
leaflet-emergency = বিপদে { $number } নম্বরে ফোন করুন, সব সময় বিনামূল্যে।
leaflet-glossary = এই কাগজের ইতালীয় শব্দ
leaflet-owner = তৈরি করেছে
leaflet-fold = ছোট দিক ধরে উল্টে দুই পিঠে ছাপুন, তারপর দাগ বরাবর ভাঁজ করুন।
leaflet-funding = Pistoia all’O.P.E.R.A. প্রকল্পের জন্য মুদ্রিত, পিস্তোইয়ার Prefettura
