### Words of the pages and leaflets, in Albanian.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = Gjeni rrugën mes shërbimeve, në gjuhën tuaj
skip-to-content = Kaloni te përmbajtja
menu = Menyja
home = Kreu
languages = Gjuhët
choose-language = Zgjidhni gjuhën
language-switcher = Kjo faqe në gjuhë të tjera
guides = Udhëzues
desks = Sportele dhe numra të dobishëm
organizations = Entet e rrjetit
glossary = Fjalë për t’u ditur
a-z = Nga A te Z
about = Projekti
all-topics = Për çfarë keni nevojë?
guides-count = { $count ->
    [one] { $count } udhëzues
   *[other] { $count } udhëzues
}
footer-not-legal-advice = Kjo nuk është këshillë ligjore.
footer-licence = Tekstet mund të ripërdoren me licencën CC BY 4.0.
last-confirmed = Faqe e kontrolluar më { $date }
not-found-title = Faqja nuk u gjet
redirect-text = Kjo faqe gjendet këtu:
emergency-danger = Jeni në rrezik?
emergency-who = Kush përgjigjet dhe në cilat gjuhë
emergency-call = Jeni në rrezik? Telefononi menjëherë { $number }.

## Topics
topic-documents = Dokumente dhe leje
topic-health = Shëndetësi
topic-home = Shtëpi dhe rezidencë
topic-school = Shkollë
topic-work = Punë
topic-money = Paratë dhe ndihmat
topic-protection = Azil dhe mbrojtje
topic-rights = Të drejta dhe shtetësi
topic-safety = Emergjencë dhe mbrojtje

## Audiences
audience-everyone = Për të gjithë
audience-non-eu = Shtetas jashtë BE-së
audience-eu = Shtetas të BE-së
audience-asylum = Kush kërkon azil
audience-undocumented = Kush nuk ka leje
audience-family = Familje
audience-minor = Të mitur
audience-women = Gra

## Sections of a guide (Italian service card)
section-who = Për kë është
section-how = Si të veproni
section-needs = Çfarë duhet
section-outcome = Çfarë merrni
section-time = Koha dhe afatet
section-cost = Sa kushton
section-access = Hyni në shërbim
section-conditions = Kushtet e shërbimit
section-contacts = Kontakte
section-special = Raste të veçanta
section-rights = Nëse ju thonë jo

## Guide
guide-code = Kodi i udhëzuesit
guide-authority = Enti përgjegjës
guide-requires = Më parë ju duhet
guide-related = Shihni edhe
guide-legal = Ligje
guide-sources = Burime
checklist-title = Dokumente për t’u sjellë
checklist-copies = { $count ->
    [one] dhe { $count } fotokopje
   *[other] dhe { $count } fotokopje
}
costs-title = Kostot
costs-item = Zëri
costs-amount = Shuma
costs-total = Gjithsej
download-leaflets = Shkarkoni dhe shtypni
leaflet-a4 = Fletë A4
leaflet-a4-bilingual = Fletë A4 në dy gjuhë
leaflet-trifold = Fletëpalosje me tri pjesë
leaflet-booklet = Libërth A5
leaflet-card = Karta për t’i treguar në sportel
leaflet-poster = Afishe
leaflet-poster-languages = Afishe në të gjitha gjuhët
leaflet-social = Figurë katrore për mesazhe
leaflet-social-tall = Figurë vertikale për mesazhe
leaflet-fold = Shtypeni në të dyja anët, kthim nga ana e shkurtër, pastaj paloseni te shenjat.

## Desk
desk-where = Ku
desk-hours = Orari
desk-closed = mbyllur
desk-always-open = Çdo ditë, në çdo orë
desk-access = Si hyhet
access-walk-in = Pa takim
access-ticket = Me numër radhe
access-appointment = Me takim
access-referral-only = Vetëm nëse ju dërgon një shërbim tjetër
desk-phone = Telefon
desk-email = E-mail
desk-pec = PEC (e-mail i certifikuar)
desk-booking = Rezervim
desk-transport = Si të arrini
desk-accessibility = Hyrja për persona me aftësi të kufizuara
desk-website = Faqja e internetit
desk-languages = Gjuhët që fliten
desk-languages-ask = Pyesni më parë: gjuhët që fliten nuk janë konfirmuar.
desk-services = Shërbimet e këtij sporteli
desk-organization = Enti
language-how-staff = personeli i sportelit
language-how-mediator = ndërmjetës
language-how-phone = në telefon
language-how-on-request = me kërkesë

## Alerts
alert-note = Shënim
alert-tip = Këshillë
alert-important = E rëndësishme
alert-warning = Kujdes
alert-caution = Rrezik

## Honest marks
not-confirmed = Nuk është konfirmuar ende: telefononi para se të shkoni.
not-confirmed-short = për t’u konfirmuar
fallback-notice = Kjo faqe nuk është përkthyer ende në { $wanted }. Po e lexoni në { $shown }.
fallback-badge = në { $language }
machine-notice = Përkthim automatik, ende i pakontrolluar nga një person. Nëse keni dyshime, vlen teksti italisht.
expired-notice = Kjo faqe ishte e vlefshme deri më { $date }. Kërkoni konfirmim te sporteli.

## Facts
amount-money = { $amount } { $currency }
duration-day = { $count ->
    [one] { $count } ditë
   *[other] { $count } ditë
}
duration-working-day = { $count ->
    [one] { $count } ditë pune
   *[other] { $count } ditë pune
}
duration-week = { $count ->
    [one] { $count } javë
   *[other] { $count } javë
}
duration-month = { $count ->
    [one] { $count } muaj
   *[other] { $count } muaj
}
duration-year = { $count ->
    [one] { $count } vit
   *[other] { $count } vjet
}
duration-hour = { $count ->
    [one] { $count } orë
   *[other] { $count } orë
}

## Glossary
glossary-in-italian = Në italisht thuhet
glossary-used-in = Përdoret te

## Leaflets
leaflet-check = Kontrolloni nëse kjo fletë është ende e vlefshme
leaflet-edition = bot. { $date }
leaflet-free = Kjo fletë është falas: mos paguani askënd.
leaflet-machine = Përkthim automatik i pakontrolluar
leaflet-name = Emri
leaflet-date = Data
leaflet-time = Ora
leaflet-place = Vendi
leaflet-appointment = Takimi juaj
leaflet-emergency = Kur jeni në rrezik, telefononi { $number }, gjithmonë falas.
leaflet-glossary = Fjalë italiane në këtë fletë
leaflet-owner = Përgatitur nga
leaflet-funding = Shtypur për projektin Pistoia all’O.P.E.R.A., Prefettura di Pistoia (prefektura)
