### Events and campaigns, in Italian: the source bundle.

events = Incontri e corsi
event-workshop = Laboratorio
event-meeting = Incontro
event-course = Corso
event-when = Quando
event-undecided = Il giorno e l’ora non sono ancora decisi.
event-over = Questo appuntamento è passato.
event-example = Questo è un esempio: non è un appuntamento vero.
event-languages = Lingue dell’incontro
event-ask = Per informazioni

campaigns = Campagne
campaign-call = Che cosa fare
campaign-materials = Materiali
