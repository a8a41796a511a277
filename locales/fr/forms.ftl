### Mots des documents et des formulaires.

tick = case à cocher
tick-ticked = case déjà cochée
blank = espace pour écrire
documents = Lignes directrices et formulaires
search-kind-document = Document
contents = Sommaire
document-code = Code du document
audience-operators = Personnes qui travaillent dans les services
leaflet-form = Formulaire à imprimer et à remplir
leaflet-book = Livret A4
