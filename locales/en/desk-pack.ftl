### Words of the sheets that hang at a desk.

point-language = Point to your language
point-language-number = Each language has a number: it is the same on all sheets.

## The sheet for the person at the desk
selector-title = Find the right sheet
selector-how = Number of the language, then code: the letters say which sheets there are.
selector-file = The file
selector-site = On the site

## The sheet of small pictures
contact-sheet = All sheets

## Formats
leaflet-languages = Poster of the languages
leaflet-door = Sign of the desk
leaflet-selector = Numbers and codes
