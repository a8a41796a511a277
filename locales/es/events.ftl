### Encuentros y campañas, en español.

events = Encuentros y cursos
event-workshop = Taller
event-meeting = Encuentro
event-course = Curso
event-when = Cuándo
event-undecided = El día y la hora todavía no están decididos.
event-over = Esta actividad ya pasó.
event-example = Esto es un ejemplo: no es una actividad real.
event-languages = Idiomas del encuentro
event-ask = Para informarse

campaigns = Campañas
campaign-call = Qué hacer
campaign-materials = Materiales
