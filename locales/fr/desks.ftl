### Mots des guichets : s’ils sont ouverts maintenant, qui parle quelle langue.

## Open now
open-now = Ouvert maintenant, jusqu’à { $time }.
open-now-until-day = Ouvert maintenant, jusqu’à { $day } à { $time }.
open-today = Fermé maintenant. Ouvre aujourd’hui à { $time }.
open-tomorrow = Fermé maintenant. Ouvre demain à { $time }.
open-on-day = Fermé maintenant. Ouvre { $day } à { $time }.
open-closed = Fermé maintenant.
open-holiday = Aujourd’hui est un jour férié : les horaires peuvent changer.
desk-closure = Fermé : { $dates }
desk-who = Pour qui
desk-women-only = Seulement pour les femmes
desk-children-ok = Vous pouvez venir avec les enfants

## Who speaks my language
desk-yours = Ici, on parle votre langue
desk-yours-ask = Ici, on parle peut-être votre langue : demandez avant
who-speaks = Qui parle { $language } ?
who-speaks-lead = Guichets et numéros de téléphone où vous pouvez parler votre langue.
who-speaks-menu = Qui parle ma langue
who-speaks-mine = Où l’on parle { $language }
who-speaks-nobody = Nous ne connaissons pas encore de guichet où l’on parle { $language }.
who-speaks-helplines = Ces numéros répondent dans beaucoup de langues : demandez s’il y a un interprète.
who-speaks-danger = Si vous êtes en danger, appelez le { $number }.
who-speaks-others = Autres langues
who-speaks-ask = demandez avant
who-speaks-elsewhere = Aux autres guichets, demandez avant s’il y a un médiateur ou un interprète.

## Languages that CLDR does not name
language-fuf = pular
language-mnk = mandinka
language-skr = saraiki
