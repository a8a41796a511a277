### Întâlniri și campanii, în română.

events = Întâlniri și cursuri
event-workshop = Atelier
event-meeting = Întâlnire
event-course = Curs
event-when = Când
event-undecided = Ziua și ora nu sunt încă hotărâte.
event-over = Această întâlnire a trecut.
event-example = Acesta este un exemplu: nu este o întâlnire adevărată.
event-languages = Limbile întâlnirii
event-ask = Pentru informații

campaigns = Campanii
campaign-call = Ce aveți de făcut
campaign-materials = Materiale
