### Words of the pages and leaflets, in Punjabi (Gurmukhi).

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਸੇਵਾਵਾਂ ਦੀ ਜਾਣਕਾਰੀ
skip-to-content = ਸਿੱਧਾ ਲਿਖਤ ’ਤੇ ਜਾਓ
menu = ਮੀਨੂ
home = ਸ਼ੁਰੂ
languages = ਭਾਸ਼ਾਵਾਂ
choose-language = ਆਪਣੀ ਭਾਸ਼ਾ ਚੁਣੋ
language-switcher = ਇਹ ਪੰਨਾ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ
guides = ਗਾਈਡਾਂ
desks = ਕਾਊਂਟਰ ਅਤੇ ਕੰਮ ਆਉਣ ਵਾਲੇ ਨੰਬਰ
organizations = ਨੈੱਟਵਰਕ ਦੇ ਅਦਾਰੇ
glossary = ਜਾਣਨ ਵਾਲੇ ਸ਼ਬਦ
a-z = A ਤੋਂ Z ਤੱਕ
about = ਪ੍ਰੋਜੈਕਟ
all-topics = ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
guides-count = { $count ->
    [one] { $count } ਗਾਈਡ
   *[other] { $count } ਗਾਈਡਾਂ
}
footer-not-legal-advice = ਇਹ ਕਾਨੂੰਨੀ ਸਲਾਹ ਨਹੀਂ ਹੈ।
footer-licence = ਇਹ ਲਿਖਤਾਂ CC BY 4.0 ਲਾਇਸੈਂਸ ਹੇਠ ਮੁੜ ਵਰਤੀਆਂ ਜਾ ਸਕਦੀਆਂ ਹਨ।
last-confirmed = ਪੰਨੇ ਦੀ ਜਾਂਚ ਦੀ ਤਾਰੀਖ਼: { $date }
not-found-title = ਪੰਨਾ ਨਹੀਂ ਲੱਭਿਆ
redirect-text = ਇਹ ਪੰਨਾ ਇੱਥੇ ਹੈ:
emergency-danger = ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ?
emergency-who = ਕੌਣ ਜਵਾਬ ਦਿੰਦਾ ਹੈ, ਅਤੇ ਕਿਹੜੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ
emergency-call = ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ? ਤੁਰੰਤ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।

## Topics
topic-documents = ਕਾਗਜ਼ ਅਤੇ ਪਰਮਿਟ
topic-health = ਸਿਹਤ
topic-home = ਘਰ ਅਤੇ ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ
topic-school = ਸਕੂਲ
topic-work = ਕੰਮ
topic-money = ਪੈਸੇ ਅਤੇ ਸਹਾਇਤਾ
topic-protection = ਸ਼ਰਨ ਅਤੇ ਸੁਰੱਖਿਆ
topic-rights = ਹੱਕ ਅਤੇ ਨਾਗਰਿਕਤਾ
topic-safety = ਐਮਰਜੈਂਸੀ ਅਤੇ ਸੁਰੱਖਿਆ

## Audiences
audience-everyone = ਸਭ ਲਈ
audience-non-eu = ਗ਼ੈਰ-EU ਨਾਗਰਿਕ
audience-eu = EU ਨਾਗਰਿਕ
audience-asylum = ਸ਼ਰਨ ਮੰਗਣ ਵਾਲੇ
audience-undocumented = ਜਿਨ੍ਹਾਂ ਕੋਲ ਪਰਮਿਟ ਨਹੀਂ
audience-family = ਪਰਿਵਾਰ
audience-minor = ਨਾਬਾਲਗ
audience-women = ਔਰਤਾਂ

## Sections of a guide (Italian service card)
section-who = ਕਿਸ ਲਈ ਹੈ
section-how = ਕੀ ਕਰਨਾ ਹੈ
section-needs = ਕੀ ਚਾਹੀਦਾ ਹੈ
section-outcome = ਕੀ ਮਿਲਦਾ ਹੈ
section-time = ਸਮਾਂ ਅਤੇ ਆਖ਼ਰੀ ਤਾਰੀਖ਼ਾਂ
section-cost = ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ
section-access = ਸੇਵਾ ਤੱਕ ਪਹੁੰਚ
section-conditions = ਸੇਵਾ ਦੀਆਂ ਸ਼ਰਤਾਂ
section-contacts = ਸੰਪਰਕ
section-special = ਖ਼ਾਸ ਹਾਲਤਾਂ
section-rights = ਜੇ ਉਹ ਨਾਂਹ ਕਰਨ

## Guide
guide-code = ਗਾਈਡ ਦਾ ਕੋਡ
guide-authority = ਜ਼ਿੰਮੇਵਾਰ ਅਦਾਰਾ
guide-requires = ਪਹਿਲਾਂ ਇਹ ਚਾਹੀਦਾ ਹੈ
guide-related = ਇਹ ਵੀ ਦੇਖੋ
guide-legal = ਕਾਨੂੰਨ
guide-sources = ਸਰੋਤ
checklist-title = ਨਾਲ ਲਿਆਉਣ ਵਾਲੇ ਕਾਗਜ਼
checklist-copies = { $count ->
    [one] ਅਤੇ { $count } ਫੋਟੋਕਾਪੀ
   *[other] ਅਤੇ { $count } ਫੋਟੋਕਾਪੀਆਂ
}
costs-title = ਖ਼ਰਚੇ
costs-item = ਚੀਜ਼
costs-amount = ਰਕਮ
costs-total = ਕੁੱਲ
download-leaflets = ਡਾਊਨਲੋਡ ਕਰੋ ਅਤੇ ਛਾਪੋ
leaflet-a4 = A4 ਪਰਚਾ
leaflet-a4-bilingual = ਦੋ ਭਾਸ਼ਾਵਾਂ ਵਾਲਾ A4 ਪਰਚਾ
leaflet-trifold = ਤਿੰਨ ਹਿੱਸਿਆਂ ਵਿੱਚ ਮੋੜਨ ਵਾਲਾ ਪਰਚਾ
leaflet-booklet = A5 ਕਿਤਾਬਚਾ
leaflet-card = ਦਫ਼ਤਰ ਵਿੱਚ ਦਿਖਾਉਣ ਵਾਲੇ ਕਾਰਡ
leaflet-poster = ਪੋਸਟਰ
leaflet-poster-languages = ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਪੋਸਟਰ
leaflet-social = ਸੁਨੇਹਿਆਂ ਲਈ ਚੌਰਸ ਤਸਵੀਰ
leaflet-social-tall = ਸੁਨੇਹਿਆਂ ਲਈ ਖੜ੍ਹੀ ਤਸਵੀਰ
leaflet-fold = ਦੋਵੇਂ ਪਾਸੇ ਛਾਪੋ, ਛੋਟੇ ਪਾਸੇ ਤੋਂ ਪਲਟੋ, ਫਿਰ ਨਿਸ਼ਾਨਾਂ ’ਤੇ ਮੋੜੋ।

## Desk
desk-where = ਕਿੱਥੇ
desk-hours = ਖੁੱਲ੍ਹਣ ਦਾ ਸਮਾਂ
desk-closed = ਬੰਦ
desk-always-open = ਹਰ ਦਿਨ, ਹਰ ਵੇਲੇ
desk-access = ਅੰਦਰ ਕਿਵੇਂ ਜਾਣਾ ਹੈ
access-walk-in = ਅਪਾਇੰਟਮੈਂਟ ਤੋਂ ਬਿਨਾਂ
access-ticket = ਵਾਰੀ ਦੇ ਨੰਬਰ ਨਾਲ
access-appointment = ਅਪਾਇੰਟਮੈਂਟ ਨਾਲ
access-referral-only = ਸਿਰਫ਼ ਜੇ ਕੋਈ ਹੋਰ ਸੇਵਾ ਭੇਜੇ
desk-phone = ਫ਼ੋਨ
desk-email = ਈ-ਮੇਲ
desk-pec = PEC (ਸਰਕਾਰੀ ਤੌਰ ’ਤੇ ਮੰਨੀ ਈ-ਮੇਲ)
desk-booking = ਬੁਕਿੰਗ
desk-transport = ਕਿਵੇਂ ਪਹੁੰਚਣਾ ਹੈ
desk-accessibility = ਅਪਾਹਜ ਲੋਕਾਂ ਲਈ ਪਹੁੰਚ
desk-website = ਵੈੱਬਸਾਈਟ
desk-languages = ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
desk-languages-ask = ਪਹਿਲਾਂ ਪੁੱਛੋ: ਬੋਲੀਆਂ ਜਾਂਦੀਆਂ ਭਾਸ਼ਾਵਾਂ ਪੱਕੀਆਂ ਨਹੀਂ ਹਨ।
desk-services = ਇਸ ਕਾਊਂਟਰ ਦੀਆਂ ਸੇਵਾਵਾਂ
desk-organization = ਅਦਾਰਾ
language-how-staff = ਕਾਊਂਟਰ ਦੇ ਮੁਲਾਜ਼ਮ
language-how-mediator = ਸੱਭਿਆਚਾਰਕ ਸਹਾਇਕ (mediatore)
language-how-phone = ਫ਼ੋਨ ’ਤੇ
language-how-on-request = ਮੰਗਣ ’ਤੇ

## Alerts
alert-note = ਨੋਟ
alert-tip = ਸਲਾਹ
alert-important = ਜ਼ਰੂਰੀ
alert-warning = ਧਿਆਨ ਦਿਓ
alert-caution = ਖ਼ਤਰਾ

## Honest marks
not-confirmed = ਅਜੇ ਪੱਕਾ ਨਹੀਂ: ਜਾਣ ਤੋਂ ਪਹਿਲਾਂ ਫ਼ੋਨ ਕਰੋ।
not-confirmed-short = ਪੱਕਾ ਕਰਨਾ ਬਾਕੀ
fallback-notice = ਇਹ ਪੰਨਾ ਅਜੇ { $wanted } ਵਿੱਚ ਨਹੀਂ ਹੈ। ਤੁਸੀਂ ਇਸ ਨੂੰ { $shown } ਵਿੱਚ ਪੜ੍ਹ ਰਹੇ ਹੋ।
fallback-badge = { $language } ਵਿੱਚ
machine-notice = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ, ਅਜੇ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਨਹੀਂ ਜਾਂਚਿਆ। ਸ਼ੱਕ ਹੋਵੇ ਤਾਂ ਇਤਾਲਵੀ ਲਿਖਤ ਸਹੀ ਮੰਨੀ ਜਾਂਦੀ ਹੈ।
expired-notice = ਇਹ ਪੰਨਾ { $date } ਤੱਕ ਸਹੀ ਸੀ। ਕਾਊਂਟਰ ’ਤੇ ਪੁੱਛ ਕੇ ਪੱਕਾ ਕਰੋ।

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
    [one] { $count } ਦਿਨ
   *[other] { $count } ਦਿਨ
}
duration-working-day = { $count ->
    [one] { $count } ਕੰਮ ਵਾਲਾ ਦਿਨ
   *[other] { $count } ਕੰਮ ਵਾਲੇ ਦਿਨ
}
duration-week = { $count ->
    [one] { $count } ਹਫ਼ਤਾ
   *[other] { $count } ਹਫ਼ਤੇ
}
duration-month = { $count ->
    [one] { $count } ਮਹੀਨਾ
   *[other] { $count } ਮਹੀਨੇ
}
duration-year = { $count ->
    [one] { $count } ਸਾਲ
   *[other] { $count } ਸਾਲ
}
duration-hour = { $count ->
    [one] { $count } ਘੰਟਾ
   *[other] { $count } ਘੰਟੇ
}

## Glossary
glossary-in-italian = ਇਤਾਲਵੀ ਵਿੱਚ ਕਹਿੰਦੇ ਹਨ
glossary-used-in = ਇਹ ਸ਼ਬਦ ਇੱਥੇ ਵਰਤਿਆ ਹੈ

## Leaflets
leaflet-check = ਦੇਖੋ ਕਿ ਇਹ ਪਰਚਾ ਅਜੇ ਸਹੀ ਹੈ ਜਾਂ ਨਹੀਂ
leaflet-edition = ਐਡੀਸ਼ਨ { $date }
leaflet-free = ਇਹ ਪਰਚਾ ਮੁਫ਼ਤ ਹੈ: ਕਿਸੇ ਨੂੰ ਪੈਸੇ ਨਾ ਦਿਓ।
leaflet-machine = ਮਸ਼ੀਨੀ ਅਨੁਵਾਦ, ਜਾਂਚਿਆ ਨਹੀਂ ਗਿਆ
leaflet-name = ਨਾਂ
leaflet-date = ਤਾਰੀਖ਼
leaflet-time = ਸਮਾਂ
leaflet-place = ਥਾਂ
leaflet-appointment = ਤੁਹਾਡੀ ਅਪਾਇੰਟਮੈਂਟ
leaflet-emergency = ਖ਼ਤਰੇ ਵਿੱਚ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ, ਹਮੇਸ਼ਾ ਮੁਫ਼ਤ।
leaflet-glossary = ਇਸ ਪਰਚੇ ਵਿੱਚ ਇਤਾਲਵੀ ਸ਼ਬਦ
leaflet-owner = ਤਿਆਰ ਕਰਨ ਵਾਲਾ
leaflet-funding = Pistoia all’O.P.E.R.A. ਪ੍ਰੋਜੈਕਟ ਲਈ ਛਾਪਿਆ ਗਿਆ, Prefettura di Pistoia
