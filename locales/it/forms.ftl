### Parole di documenti e moduli.

tick = casella da segnare
tick-ticked = casella già segnata
blank = spazio per scrivere
documents = Linee di indirizzo e moduli
search-kind-document = Documento
contents = Indice
document-code = Codice del documento
audience-operators = Chi lavora nei servizi
leaflet-form = Modulo da stampare e compilare
leaflet-book = Fascicolo A4
