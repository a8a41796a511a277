### Cuvintele paginilor și ale foilor, în română.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = Găsiți serviciul potrivit, în limba dumneavoastră
skip-to-content = Mergeți la conținut
menu = Meniu
home = Acasă
languages = Limbi
choose-language = Alegeți limba
language-switcher = Această pagină în alte limbi
guides = Ghiduri
desks = Ghișee și numere utile
organizations = Instituțiile din rețea
glossary = Cuvinte de știut
a-z = De la A la Z
about = Proiectul
all-topics = De ce aveți nevoie?
guides-count = { $count ->
    [one] { $count } ghid
    [few] { $count } ghiduri
   *[other] { $count } de ghiduri
}
footer-not-legal-advice = Aceasta nu este consultanță juridică.
footer-licence = Textele pot fi refolosite cu licența CC BY 4.0.
last-confirmed = Pagină verificată la { $date }
not-found-title = Pagina nu a fost găsită
redirect-text = Această pagină se află aici:
emergency-danger = În pericol?
emergency-who = Cine răspunde și în ce limbi
emergency-call = În pericol? Sunați imediat la { $number }.

## Topics
topic-documents = Acte și permise
topic-health = Sănătate
topic-home = Casă și reședință
topic-school = Școală
topic-work = Muncă
topic-money = Bani și ajutoare
topic-protection = Azil și protecție
topic-rights = Drepturi și cetățenie
topic-safety = Urgențe și protecție

## Audiences
audience-everyone = Pentru toți
audience-non-eu = Cetățeni non-UE
audience-eu = Cetățeni UE
audience-asylum = Cine cere azil
audience-undocumented = Cine nu are permis
audience-family = Familii
audience-minor = Minori
audience-women = Femei

## Sections of a guide (Italian service card)
section-who = Pentru cine este
section-how = Ce aveți de făcut
section-needs = De ce aveți nevoie
section-outcome = Ce primiți
section-time = Timp și termene
section-cost = Cât costă
section-access = Accesul la serviciu
section-conditions = Condițiile serviciului
section-contacts = Contacte
section-special = Cazuri speciale
section-rights = Dacă vi se spune nu

## Guide
guide-code = Codul ghidului
guide-authority = Instituția responsabilă
guide-requires = Mai întâi vă trebuie
guide-related = Vedeți și
guide-legal = Legi
guide-sources = Surse
checklist-title = Acte de adus
checklist-copies = { $count ->
    [one] și { $count } fotocopie
    [few] și { $count } fotocopii
   *[other] și { $count } de fotocopii
}
costs-title = Costuri
costs-item = Ce plătiți
costs-amount = Suma
costs-total = Total
download-leaflets = Descărcați și tipăriți
leaflet-a4 = Foaie A4
leaflet-a4-bilingual = Foaie A4 în două limbi
leaflet-trifold = Pliant în trei părți
leaflet-booklet = Broșură A5
leaflet-card = Cartonașe de arătat la ghișeu
leaflet-poster = Afiș
leaflet-poster-languages = Afiș în toate limbile
leaflet-social = Imagine pătrată pentru mesaje
leaflet-social-tall = Imagine verticală pentru mesaje
leaflet-fold = Tipăriți față-verso pe latura scurtă, apoi îndoiți la semne.

## Desk
desk-where = Unde
desk-hours = Orar
desk-closed = închis
desk-always-open = În fiecare zi, la orice oră
desk-access = Cum se intră
access-walk-in = Fără programare
access-ticket = Cu număr de ordine
access-appointment = Cu programare
access-referral-only = Numai cu trimitere de la alt serviciu
desk-phone = Telefon
desk-email = E-mail
desk-pec = PEC (e-mail certificat)
desk-booking = Programare
desk-transport = Cum ajungeți
desk-accessibility = Accesibilitate
desk-website = Site
desk-languages = Limbi vorbite
desk-languages-ask = Întrebați înainte: limbile vorbite nu sunt confirmate.
desk-services = Serviciile acestui ghișeu
desk-organization = Instituție
language-how-staff = personalul ghișeului
language-how-mediator = mediator
language-how-phone = la telefon
language-how-on-request = la cerere

## Alerts
alert-note = Notă
alert-tip = Sfat
alert-important = Important
alert-warning = Atenție
alert-caution = Pericol

## Honest marks
not-confirmed = Încă neconfirmat: sunați înainte de a merge.
not-confirmed-short = de confirmat
fallback-notice = Această pagină nu este încă tradusă în { $wanted }. O citiți în { $shown }.
fallback-badge = în { $language }
machine-notice = Traducere automată, încă neverificată de o persoană. Dacă aveți îndoieli, este valabil textul italian.
expired-notice = Această pagină a fost valabilă până la { $date }. Cereți confirmarea la ghișeu.

## Facts
amount-money = { $amount } { $currency }
duration-day = { $count ->
    [one] { $count } zi
    [few] { $count } zile
   *[other] { $count } de zile
}
duration-working-day = { $count ->
    [one] { $count } zi lucrătoare
    [few] { $count } zile lucrătoare
   *[other] { $count } de zile lucrătoare
}
duration-week = { $count ->
    [one] { $count } săptămână
    [few] { $count } săptămâni
   *[other] { $count } de săptămâni
}
duration-month = { $count ->
    [one] { $count } lună
    [few] { $count } luni
   *[other] { $count } de luni
}
duration-year = { $count ->
    [one] { $count } an
    [few] { $count } ani
   *[other] { $count } de ani
}
duration-hour = { $count ->
    [one] { $count } oră
    [few] { $count } ore
   *[other] { $count } de ore
}

## Glossary
glossary-in-italian = În italiană se spune
glossary-used-in = Se folosește în

## Leaflets
leaflet-check = Verificați dacă această foaie mai este valabilă
leaflet-edition = ed. { $date }
leaflet-free = Această foaie este gratuită: nu plătiți nimănui.
leaflet-machine = Traducere automată neverificată
leaflet-name = Nume
leaflet-date = Data
leaflet-time = Ora
leaflet-place = Locul
leaflet-appointment = Programarea dumneavoastră
leaflet-emergency = În pericol sunați la { $number }, mereu gratuit.
leaflet-glossary = Cuvinte italiene pe această foaie
leaflet-owner = Realizat de
leaflet-funding = Tipărit pentru proiectul Pistoia all’O.P.E.R.A., Prefettura di Pistoia
