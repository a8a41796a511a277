### Events and campaigns, in Albanian.

events = Takime dhe kurse
event-workshop = Laborator
event-meeting = Takim
event-course = Kurs
event-when = Kur
event-undecided = Dita dhe ora nuk janë vendosur ende.
event-over = Ky takim ka kaluar.
event-example = Ky është një shembull: nuk është takim i vërtetë.
event-languages = Gjuhët e takimit
event-ask = Për informacion

campaigns = Fushata
campaign-call = Çfarë të bëni
campaign-materials = Materiale
