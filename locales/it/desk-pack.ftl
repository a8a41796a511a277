### Parole dei fogli che si appendono allo sportello.

point-language = Indica la tua lingua
point-language-number = Ogni lingua ha un numero: è lo stesso su tutti i fogli.

## The sheet for the person at the desk
selector-title = Trova il foglio giusto
selector-how = Numero della lingua, poi codice: le lettere dicono quali fogli ci sono.
selector-file = Il file
selector-site = Sul sito

## The sheet of small pictures
contact-sheet = Tutti i fogli

## Formats
leaflet-languages = Cartello delle lingue
leaflet-door = Cartello dello sportello
leaflet-selector = Numeri e codici
