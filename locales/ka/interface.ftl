### Words of the pages and leaflets, in Georgian.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = გზა სერვისებში, თქვენს ენაზე
skip-to-content = პირდაპირ ტექსტზე გადასვლა
menu = მენიუ
home = დასაწყისი
languages = ენები
choose-language = აირჩიეთ ენა
language-switcher = ეს გვერდი სხვა ენებზე
guides = გზამკვლევები
desks = ოფისები და სასარგებლო ნომრები
organizations = ქსელის ორგანიზაციები
glossary = საჭირო სიტყვები
a-z = A-დან Z-მდე
about = პროექტი
all-topics = რა გჭირდებათ?
guides-count = { $count ->
    [one] { $count } გზამკვლევი
   *[other] { $count } გზამკვლევი
}
footer-not-legal-advice = ეს არ არის იურიდიული კონსულტაცია.
footer-licence = ტექსტების ხელახლა გამოყენება შეიძლება CC BY 4.0 ლიცენზიით.
last-confirmed = გვერდი შემოწმებულია: { $date }
not-found-title = გვერდი ვერ მოიძებნა
redirect-text = ეს გვერდი აქ არის:
emergency-danger = საფრთხეში ხართ?
emergency-who = ვინ პასუხობს და რომელ ენებზე
emergency-call = საფრთხეში ხართ? სასწრაფოდ დარეკეთ: { $number }.

## Topics
topic-documents = საბუთები და ნებართვები
topic-health = ჯანმრთელობა
topic-home = სახლი და მისამართზე რეგისტრაცია
topic-school = სკოლა
topic-work = სამუშაო
topic-money = ფული და დახმარებები
topic-protection = თავშესაფარი და დაცვა
topic-rights = უფლებები და მოქალაქეობა
topic-safety = გადაუდებელი შემთხვევა და დაცვა

## Audiences
audience-everyone = ყველასთვის
audience-non-eu = არა-ევროკავშირის მოქალაქეები
audience-eu = ევროკავშირის მოქალაქეები
audience-asylum = ვინც თავშესაფარს ითხოვს
audience-undocumented = ვისაც ნებართვა არ აქვს
audience-family = ოჯახები
audience-minor = არასრულწლოვნები
audience-women = ქალები

## Sections of a guide (Italian service card)
section-who = ვისთვის არის
section-how = რა უნდა გააკეთოთ
section-needs = რა არის საჭირო
section-outcome = რას მიიღებთ
section-time = დრო და ვადები
section-cost = რა ღირს
section-access = სერვისზე გადასვლა
section-conditions = სერვისის პირობები
section-contacts = კონტაქტები
section-special = განსაკუთრებული შემთხვევები
section-rights = თუ უარს გეტყვიან

## Guide
guide-code = გზამკვლევის კოდი
guide-authority = პასუხისმგებელი უწყება
guide-requires = ჯერ ეს გჭირდებათ
guide-related = ნახეთ აგრეთვე
guide-legal = კანონები
guide-sources = წყაროები
checklist-title = თან წასაღები საბუთები
checklist-copies = { $count ->
    [one] და { $count } ასლი
   *[other] და { $count } ასლი
}
costs-title = ხარჯები
costs-item = დასახელება
costs-amount = თანხა
costs-total = სულ
download-leaflets = ჩამოტვირთეთ და დაბეჭდეთ
leaflet-a4 = A4 ფურცელი
leaflet-a4-bilingual = A4 ფურცელი ორ ენაზე
leaflet-trifold = სამად დასაკეცი ფურცელი
leaflet-booklet = A5 წიგნაკი
leaflet-card = სამსახურში საჩვენებელი ბარათები
leaflet-poster = პლაკატი
leaflet-poster-languages = პლაკატი ყველა ენაზე
leaflet-social = კვადრატული სურათი შეტყობინებებისთვის
leaflet-social-tall = ვერტიკალური სურათი შეტყობინებებისთვის
leaflet-fold = დაბეჭდეთ ორმხრივად, მოკლე გვერდზე გადაბრუნებით, შემდეგ გადაკეცეთ ნიშნებზე.

## Desk
desk-where = სად
desk-hours = სამუშაო საათები
desk-closed = დაკეტილია
desk-always-open = ყოველდღე, ნებისმიერ დროს
desk-access = როგორ შევიდეთ
access-walk-in = ჩაწერის გარეშე
access-ticket = რიგის ნომრით
access-appointment = წინასწარ ჩაწერით
access-referral-only = მხოლოდ თუ სხვა სამსახური გაგგზავნით
desk-phone = ტელეფონი
desk-email = ელფოსტა
desk-pec = PEC (დადასტურებული ელფოსტა)
desk-booking = წინასწარ ჩაწერა
desk-transport = როგორ მივიდეთ
desk-accessibility = შეზღუდული შესაძლებლობის მქონე პირებისთვის
desk-website = საიტი
desk-languages = რომელ ენებზე ლაპარაკობენ
desk-languages-ask = ჯერ იკითხეთ: ენები დადასტურებული არ არის.
desk-services = ამ ოფისის სერვისები
desk-organization = ორგანიზაცია
language-how-staff = ოფისის თანამშრომლები
language-how-mediator = მედიატორი (mediatore)
language-how-phone = ტელეფონით
language-how-on-request = მოთხოვნით

## Alerts
alert-note = შენიშვნა
alert-tip = რჩევა
alert-important = მნიშვნელოვანია
alert-warning = ყურადღება
alert-caution = საფრთხე

## Honest marks
not-confirmed = ჯერ არ არის დადასტურებული: წასვლამდე დარეკეთ.
not-confirmed-short = დასადასტურებელია
fallback-notice = ეს გვერდი ჯერ არ არის ამ ენაზე: { $wanted }. მას კითხულობთ სხვა ენაზე: { $shown }.
fallback-badge = ენა: { $language }
machine-notice = ავტომატური თარგმანი, ადამიანს ჯერ არ შეუმოწმებია. ეჭვის შემთხვევაში სწორად ითვლება იტალიური ტექსტი.
expired-notice = ეს გვერდი სწორი იყო ამ თარიღამდე: { $date }. დაზუსტებისთვის ჰკითხეთ ოფისში.

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
    [one] { $count } დღე
   *[other] { $count } დღე
}
duration-working-day = { $count ->
    [one] { $count } სამუშაო დღე
   *[other] { $count } სამუშაო დღე
}
duration-week = { $count ->
    [one] { $count } კვირა
   *[other] { $count } კვირა
}
duration-month = { $count ->
    [one] { $count } თვე
   *[other] { $count } თვე
}
duration-year = { $count ->
    [one] { $count } წელი
   *[other] { $count } წელი
}
duration-hour = { $count ->
    [one] { $count } საათი
   *[other] { $count } საათი
}

## Glossary
glossary-in-italian = იტალიურად ამბობენ
glossary-used-in = ეს სიტყვა გვხვდება აქ

## Leaflets
leaflet-check = შეამოწმეთ, ჯერ კიდევ სწორია თუ არა ეს ფურცელი
leaflet-edition = გამოც. { $date }
leaflet-free = ეს ფურცელი უფასოა: ნურავის გადაუხდით.
leaflet-machine = ავტომატური თარგმანი, შეუმოწმებელი
leaflet-name = სახელი
leaflet-date = თარიღი
leaflet-time = საათი
leaflet-place = ადგილი
leaflet-appointment = თქვენი ჩაწერა
leaflet-emergency = საფრთხეში დარეკეთ: { $number }, ყოველთვის უფასოა.
leaflet-glossary = იტალიური სიტყვები ამ ფურცელზე
leaflet-owner = მოამზადა
leaflet-funding = დაბეჭდილია პროექტისთვის Pistoia all’O.P.E.R.A., Prefettura di Pistoia
