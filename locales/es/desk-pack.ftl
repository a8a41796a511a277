### Palabras de las hojas que se cuelgan en la ventanilla, en español.

point-language = Señale su idioma
point-language-number = Cada idioma tiene un número: es el mismo en todas las hojas.

## The sheet for the person at the desk
selector-title = Encuentre la hoja correcta
selector-how = Número del idioma, después código: las letras dicen qué hojas hay.
selector-file = El archivo
selector-site = En el sitio

## The sheet of small pictures
contact-sheet = Todas las hojas

## Formats
leaflet-languages = Cartel de los idiomas
leaflet-door = Cartel de la ventanilla
leaflet-selector = Números y códigos
