### Palabras de los documentos y formularios, en español.

tick = casilla para marcar
tick-ticked = casilla ya marcada
blank = espacio para escribir
documents = Orientaciones y formularios
search-kind-document = Documento
contents = Índice
document-code = Código del documento
audience-operators = Personas que trabajan en los servicios
leaflet-form = Formulario para imprimir y completar
leaflet-book = Cuaderno A4
