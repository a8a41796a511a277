### Fjalët e fletëve që varen te sporteli.

point-language = Tregoni me gisht gjuhën tuaj
point-language-number = Çdo gjuhë ka një numër: është i njëjtë në të gjitha fletët.

## The sheet for the person at the desk
selector-title = Gjeni fletën e duhur
selector-how = Numri i gjuhës, pastaj kodi: shkronjat tregojnë cilat fletë ka.
selector-file = Skedari
selector-site = Në sajt

## The sheet of small pictures
contact-sheet = Të gjitha fletët

## Formats
leaflet-languages = Tabela e gjuhëve
leaflet-door = Tabela e sportelit
leaflet-selector = Numrat dhe kodet
