### Rencontres et campagnes, en français.

events = Rencontres et cours
event-workshop = Atelier
event-meeting = Rencontre
event-course = Cours
event-when = Quand
event-undecided = Le jour et l’heure ne sont pas encore décidés.
event-over = Ce rendez-vous est passé.
event-example = Ceci est un exemple : ce n’est pas un vrai rendez-vous.
event-languages = Langues de la rencontre
event-ask = Pour des informations

campaigns = Campagnes
campaign-call = Que faire
campaign-materials = Matériel
