### Слова документів і бланків, українською.

tick = клітинка для позначки
tick-ticked = позначена клітинка
blank = місце для запису
documents = Настанови й бланки
search-kind-document = Документ
contents = Зміст
document-code = Код документа
audience-operators = Для тих, хто працює в службах
leaflet-form = Бланк, який друкують і заповнюють
leaflet-book = Брошура А4
