### Mots des feuilles que l’on affiche au guichet.

point-language = Montrez votre langue du doigt
point-language-number = Chaque langue a un numéro : c’est le même sur toutes les feuilles.

## The sheet for the person at the desk
selector-title = Trouver la bonne feuille
selector-how = Le numéro de la langue, puis le code : les lettres disent quelles feuilles existent.
selector-file = Le fichier
selector-site = Sur le site

## The sheet of small pictures
contact-sheet = Toutes les feuilles

## Formats
leaflet-languages = Affiche des langues
leaflet-door = Affiche du guichet
leaflet-selector = Numéros et codes
