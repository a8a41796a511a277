### Words of documents and forms.

tick = box to tick
tick-ticked = ticked box
blank = space to write
documents = Guidelines and forms
search-kind-document = Document
contents = Contents
document-code = Document code
audience-operators = People who work in services
leaflet-form = Form to print and fill in
leaflet-book = A4 booklet
