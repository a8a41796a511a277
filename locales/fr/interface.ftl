### Mots des pages et des feuilles, en français.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = S’orienter parmi les services, dans votre langue
skip-to-content = Aller au contenu
menu = Menu
home = Accueil
languages = Langues
choose-language = Choisissez la langue
language-switcher = Cette page dans d’autres langues
guides = Guides
desks = Guichets et numéros utiles
organizations = Organismes du réseau
glossary = Mots à connaître
a-z = De A à Z
about = Le projet
all-topics = De quoi avez-vous besoin ?
guides-count = { $count ->
    [one] { $count } guide
   *[other] { $count } guides
}
footer-not-legal-advice = Ceci n’est pas un conseil juridique.
footer-licence = Les textes peuvent être réutilisés avec la licence CC BY 4.0.
last-confirmed = Page vérifiée le { $date }
not-found-title = Page introuvable
redirect-text = Cette page se trouve ici :
emergency-danger = En danger ?
emergency-who = Qui répond, et dans quelles langues
emergency-call = En danger ? Appelez tout de suite le { $number }.

## Topics
topic-documents = Documents et permis
topic-health = Santé
topic-home = Logement et résidence
topic-school = École
topic-work = Travail
topic-money = Argent et aides
topic-protection = Asile et protection
topic-rights = Droits et nationalité
topic-safety = Urgence et protection

## Audiences
audience-everyone = Pour toutes et tous
audience-non-eu = Personnes d’un pays hors UE
audience-eu = Personnes d’un pays de l’UE
audience-asylum = Personnes qui demandent l’asile
audience-undocumented = Personnes sans permis
audience-family = Familles
audience-minor = Mineurs
audience-women = Femmes

## Sections of a guide (Italian service card)
section-who = Pour qui
section-how = Comment faire
section-needs = Ce qu’il faut
section-outcome = Ce que vous obtenez
section-time = Temps et délais
section-cost = Combien ça coûte
section-access = Accéder au service
section-conditions = Conditions du service
section-contacts = Contacts
section-special = Cas particuliers
section-rights = Si on vous dit non

## Guide
guide-code = Code de la fiche
guide-authority = Organisme responsable
guide-requires = D’abord, il vous faut
guide-related = Voir aussi
guide-legal = Lois
guide-sources = Sources
checklist-title = Documents à apporter
checklist-copies = { $count ->
    [one] et { $count } photocopie
   *[other] et { $count } photocopies
}
costs-title = Coûts
costs-item = Pour quoi
costs-amount = Montant
costs-total = Total
download-leaflets = Télécharger et imprimer
leaflet-a4 = Feuille A4
leaflet-a4-bilingual = Feuille A4 en deux langues
leaflet-trifold = Dépliant en trois volets
leaflet-booklet = Livret A5
leaflet-card = Cartes à montrer au guichet
leaflet-poster = Affiche
leaflet-poster-languages = Affiche dans toutes les langues
leaflet-social = Image carrée pour les messages
leaflet-social-tall = Image verticale pour les messages
leaflet-fold = Imprimez recto verso, côté court, puis pliez sur les repères.

## Desk
desk-where = Où
desk-hours = Horaires
desk-closed = fermé
desk-always-open = Tous les jours, à toute heure
desk-access = Comment on entre
access-walk-in = Sans rendez-vous
access-ticket = Avec un numéro
access-appointment = Sur rendez-vous
access-referral-only = Seulement si un autre service vous envoie
desk-phone = Téléphone
desk-email = E-mail
desk-pec = PEC (e-mail certifié)
desk-booking = Réservation
desk-transport = Comment y aller
desk-accessibility = Accessibilité
desk-website = Site
desk-languages = Langues parlées
desk-languages-ask = Demandez avant : les langues parlées ne sont pas confirmées.
desk-services = Services de ce guichet
desk-organization = Organisme
language-how-staff = personnel du guichet
language-how-mediator = médiateur
language-how-phone = par téléphone
language-how-on-request = sur demande

## Alerts
alert-note = Note
alert-tip = Conseil
alert-important = Important
alert-warning = Attention
alert-caution = Danger

## Honest marks
not-confirmed = Pas encore confirmé : appelez avant d’y aller.
not-confirmed-short = à confirmer
fallback-notice = Cette page n’est pas encore traduite en { $wanted }. Vous la lisez en { $shown }.
fallback-badge = en { $language }
machine-notice = Traduction automatique, pas encore contrôlée par une personne. En cas de doute, c’est le texte italien qui compte.
expired-notice = Cette page était valable jusqu’au { $date }. Demandez confirmation au guichet.

## Facts
amount-money = { $amount } { $currency }
duration-day = { $count ->
    [one] { $count } jour
   *[other] { $count } jours
}
duration-working-day = { $count ->
    [one] { $count } jour ouvrable
   *[other] { $count } jours ouvrables
}
duration-week = { $count ->
    [one] { $count } semaine
   *[other] { $count } semaines
}
duration-month = { $count ->
    [one] { $count } mois
   *[other] { $count } mois
}
duration-year = { $count ->
    [one] { $count } an
   *[other] { $count } ans
}
duration-hour = { $count ->
    [one] { $count } heure
   *[other] { $count } heures
}

## Glossary
glossary-in-italian = En italien, on dit
glossary-used-in = On l’utilise dans

## Leaflets
leaflet-check = Vérifiez si cette feuille est encore valable
leaflet-edition = éd. { $date }
leaflet-free = Cette feuille est gratuite : ne payez personne.
leaflet-machine = Traduction automatique non contrôlée
leaflet-name = Nom
leaflet-date = Date
leaflet-time = Heure
leaflet-place = Lieu
leaflet-appointment = Votre rendez-vous
leaflet-emergency = En danger, appelez le { $number }, toujours gratuit.
leaflet-glossary = Mots italiens sur cette feuille
leaflet-owner = Préparé par
leaflet-funding = Imprimé pour le projet Pistoia all’O.P.E.R.A., Prefettura de Pistoia
