### Words of the pages and leaflets, in English.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = Find your way among the services, in your language
skip-to-content = Skip to the content
menu = Menu
home = Home
languages = Languages
choose-language = Choose your language
language-switcher = This page in other languages
guides = Guides
desks = Desks and useful numbers
organizations = Organisations of the network
glossary = Words to know
a-z = From A to Z
about = The project
all-topics = What do you need?
guides-count = { $count ->
    [one] { $count } guide
   *[other] { $count } guides
}
footer-not-legal-advice = This is not legal advice.
footer-licence = You may reuse these texts under the CC BY 4.0 licence.
last-confirmed = Page checked on { $date }
not-found-title = Page not found
redirect-text = This page is here:
emergency-danger = In danger?
emergency-who = Who answers, and in which languages
emergency-call = In danger? Call { $number } now.

## Topics
topic-documents = Documents and permits
topic-health = Health
topic-home = Home and residence
topic-school = School
topic-work = Work
topic-money = Money and benefits
topic-protection = Asylum and protection
topic-rights = Rights and citizenship
topic-safety = Emergency and protection

## Audiences
audience-everyone = For everyone
audience-non-eu = Non-EU citizens
audience-eu = EU citizens
audience-asylum = People asking for asylum
audience-undocumented = People without a permit
audience-family = Families
audience-minor = Minors
audience-women = Women

## Sections of a guide (Italian service card)
section-who = Who it is for
section-how = What to do
section-needs = What you need
section-outcome = What you get
section-time = Times and deadlines
section-cost = How much it costs
section-access = Access the service
section-conditions = Conditions of the service
section-contacts = Contacts
section-special = Special cases
section-rights = If they say no

## Guide
guide-code = Guide code
guide-authority = Office in charge
guide-requires = First you need
guide-related = See also
guide-legal = Laws
guide-sources = Sources
checklist-title = Documents to bring
checklist-copies = { $count ->
    [one] and { $count } photocopy
   *[other] and { $count } photocopies
}
costs-title = Costs
costs-item = Item
costs-amount = Amount
costs-total = Total
download-leaflets = Download and print
leaflet-a4 = A4 sheet
leaflet-a4-bilingual = A4 sheet in two languages
leaflet-trifold = Leaflet folded in three
leaflet-booklet = A5 booklet
leaflet-card = Cards to show at the desk
leaflet-poster = Poster
leaflet-poster-languages = Poster in all languages
leaflet-social = Square picture for messages
leaflet-social-tall = Tall picture for messages

## Desk
desk-where = Where
desk-hours = Opening hours
desk-closed = closed
desk-always-open = Every day, at any hour
desk-access = How to get in
access-walk-in = Without an appointment
access-ticket = With a queue number
access-appointment = By appointment
access-referral-only = Only if another service sends you
desk-phone = Telephone
desk-email = E-mail
desk-pec = PEC (certified e-mail)
desk-booking = Booking
desk-transport = How to get there
desk-accessibility = Accessibility
desk-website = Website
desk-languages = Languages spoken
desk-languages-ask = Ask first: the languages spoken are not confirmed.
desk-services = Services of this desk
desk-organization = Organisation
language-how-staff = desk staff
language-how-mediator = mediator
language-how-phone = by phone
language-how-on-request = on request

## Alerts
alert-note = Note
alert-tip = Tip
alert-important = Important
alert-warning = Warning
alert-caution = Danger

## Honest marks
not-confirmed = Not confirmed yet: call before you go.
not-confirmed-short = to be confirmed
fallback-notice = This page is not yet translated into { $wanted }. You are reading it in { $shown }.
fallback-badge = in { $language }
machine-notice = Automatic translation, not yet checked by a person. If in doubt, the Italian text is the valid one.
expired-notice = This page was valid until { $date }. Ask at the desk to be sure.

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
    [one] { $count } day
   *[other] { $count } days
}
duration-working-day = { $count ->
    [one] { $count } working day
   *[other] { $count } working days
}
duration-week = { $count ->
    [one] { $count } week
   *[other] { $count } weeks
}
duration-month = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
duration-year = { $count ->
    [one] { $count } year
   *[other] { $count } years
}
duration-hour = { $count ->
    [one] { $count } hour
   *[other] { $count } hours
}

## Glossary
glossary-in-italian = In Italian
glossary-used-in = Used in

## Leaflets
leaflet-check = Check if this sheet is still valid
leaflet-edition = ed. { $date }
leaflet-free = This sheet is free: do not pay anyone.
leaflet-machine = Automatic translation, not checked
leaflet-name = Name
leaflet-date = Date
leaflet-time = Time
leaflet-place = Place
leaflet-appointment = Your appointment
leaflet-emergency = In danger, call { $number }, always free.
leaflet-glossary = Italian words on this sheet
leaflet-owner = Produced by
leaflet-fold = Print on both sides, flip on the short edge, then fold at the marks.
leaflet-funding = Printed for the project Pistoia all’O.P.E.R.A., Prefettura of Pistoia
