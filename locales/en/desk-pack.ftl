### Words of the sheets that hang at a desk.

point-language = Point to your language
point-language-number = Each language has a number: it is the same on all sheets.

## Formats
leaflet-languages = Poster of the languages
leaflet-door = Sign of the desk
