### Cuvintele documentelor și formularelor.

tick = căsuță de bifat
tick-ticked = căsuță deja bifată
blank = spațiu de scris
documents = Îndrumări și formulare
search-kind-document = Document
contents = Cuprins
document-code = Codul documentului
audience-operators = Cine lucrează în servicii
leaflet-form = Formular de tipărit și completat
leaflet-book = Broșură A4
