### Cuvintele foilor care se afișează la ghișeu.

point-language = Arătați limba dumneavoastră
point-language-number = Fiecare limbă are un număr: este același pe toate foile.

## The sheet for the person at the desk
selector-title = Găsiți foaia potrivită
selector-how = Numărul limbii, apoi codul: literele spun ce foi există.
selector-file = Fișierul
selector-site = Pe site

## The sheet of small pictures
contact-sheet = Toate foile

## Formats
leaflet-languages = Afișul limbilor
leaflet-door = Afișul ghișeului
leaflet-selector = Numere și coduri
