### Words of the pages and leaflets, in Italian: the source bundle.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = Orientarsi tra i servizi, nella tua lingua
skip-to-content = Vai al contenuto
menu = Menu
home = Inizio
languages = Lingue
choose-language = Scegli la lingua
language-switcher = Questa pagina in altre lingue
guides = Guide
desks = Sportelli e numeri utili
organizations = Enti della rete
glossary = Parole da conoscere
a-z = Dalla A alla Z
about = Il progetto
all-topics = Di che cosa hai bisogno?
guides-count = { $count ->
    [one] { $count } guida
   *[other] { $count } guide
}
footer-not-legal-advice = Questa non è una consulenza legale.
footer-licence = I testi si possono riusare con licenza CC BY 4.0.
last-confirmed = Pagina verificata il { $date }
not-found-title = Pagina non trovata
redirect-text = Questa pagina si trova qui:
emergency-danger = In pericolo?
emergency-who = Chi risponde, e in quali lingue
emergency-call = In pericolo? Chiama subito il { $number }.

## Topics
topic-documents = Documenti e permessi
topic-health = Salute
topic-home = Casa e residenza
topic-school = Scuola
topic-work = Lavoro
topic-money = Soldi e aiuti
topic-protection = Asilo e protezione
topic-rights = Diritti e cittadinanza
topic-safety = Emergenza e protezione

## Audiences
audience-everyone = Per tutti
audience-non-eu = Cittadini non UE
audience-eu = Cittadini UE
audience-asylum = Chi chiede asilo
audience-undocumented = Chi non ha il permesso
audience-family = Famiglie
audience-minor = Minori
audience-women = Donne

## Sections of a guide (Italian service card)
section-who = A chi è rivolto
section-how = Come fare
section-needs = Cosa serve
section-outcome = Cosa si ottiene
section-time = Tempi e scadenze
section-cost = Quanto costa
section-access = Accedi al servizio
section-conditions = Condizioni di servizio
section-contacts = Contatti
section-special = Casi particolari
section-rights = Se dicono di no

## Guide
guide-code = Codice della scheda
guide-authority = Ente responsabile
guide-requires = Prima ti serve
guide-related = Vedi anche
guide-legal = Norme
guide-sources = Fonti
checklist-title = Documenti da portare
checklist-copies = { $count ->
    [one] e { $count } fotocopia
   *[other] e { $count } fotocopie
}
costs-title = Costi
costs-item = Voce
costs-amount = Importo
costs-total = Totale
download-leaflets = Scarica e stampa
leaflet-a4 = Foglio A4
leaflet-a4-bilingual = Foglio A4 in due lingue
leaflet-trifold = Pieghevole a tre ante
leaflet-booklet = Libretto A5
leaflet-card = Tessere da mostrare allo sportello
leaflet-poster = Manifesto
leaflet-poster-languages = Manifesto in tutte le lingue
leaflet-social = Immagine quadrata per i messaggi
leaflet-social-tall = Immagine verticale per i messaggi

## Desk
desk-where = Dove
desk-hours = Orari
desk-closed = chiuso
desk-always-open = Tutti i giorni, a tutte le ore
desk-access = Come si entra
access-walk-in = Senza appuntamento
access-ticket = Con il numero
access-appointment = Su appuntamento
access-referral-only = Solo con invio di un altro servizio
desk-phone = Telefono
desk-email = E-mail
desk-pec = PEC
desk-booking = Prenotazione
desk-transport = Come arrivare
desk-accessibility = Accessibilità
desk-website = Sito
desk-languages = Lingue parlate
desk-languages-ask = Chiedi prima: le lingue parlate non sono confermate.
desk-services = Servizi di questo sportello
desk-organization = Ente
language-how-staff = personale dello sportello
language-how-mediator = mediatore
language-how-phone = al telefono
language-how-on-request = su richiesta

## Alerts
alert-note = Nota
alert-tip = Consiglio
alert-important = Importante
alert-warning = Attenzione
alert-caution = Pericolo

## Honest marks
not-confirmed = Non ancora confermato: chiama prima di andare.
not-confirmed-short = da confermare
fallback-notice = Questa pagina non è ancora tradotta in { $wanted }. La leggi in { $shown }.
fallback-badge = in { $language }
machine-notice = Traduzione automatica, non ancora controllata da una persona. In caso di dubbio vale il testo italiano.
expired-notice = Questa pagina era valida fino al { $date }. Chiedi conferma allo sportello.

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
    [one] { $count } giorno
   *[other] { $count } giorni
}
duration-working-day = { $count ->
    [one] { $count } giorno lavorativo
   *[other] { $count } giorni lavorativi
}
duration-week = { $count ->
    [one] { $count } settimana
   *[other] { $count } settimane
}
duration-month = { $count ->
    [one] { $count } mese
   *[other] { $count } mesi
}
duration-year = { $count ->
    [one] { $count } anno
   *[other] { $count } anni
}
duration-hour = { $count ->
    [one] { $count } ora
   *[other] { $count } ore
}

## Glossary
glossary-in-italian = In italiano si dice
glossary-used-in = Si usa in

## Leaflets
leaflet-check = Controlla se questo foglio è ancora valido
leaflet-edition = ed. { $date }
leaflet-free = Questo foglio è gratis: non pagare nessuno.
leaflet-machine = Traduzione automatica non controllata
leaflet-name = Nome
leaflet-date = Data
leaflet-time = Ora
leaflet-place = Luogo
leaflet-appointment = Il tuo appuntamento
leaflet-emergency = In pericolo chiama il { $number }, sempre gratis.
leaflet-glossary = Parole italiane su questo foglio
leaflet-owner = A cura di
leaflet-fold = Stampa fronte-retro sul lato corto, poi piega sulle tacche.
leaflet-funding = Stampato per il progetto Pistoia all’O.P.E.R.A., Prefettura di Pistoia
