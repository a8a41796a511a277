### Parole dei fogli che si appendono allo sportello.

point-language = Indica la tua lingua
point-language-number = Ogni lingua ha un numero: è lo stesso su tutti i fogli.

## Formats
leaflet-languages = Cartello delle lingue
leaflet-door = Cartello dello sportello
