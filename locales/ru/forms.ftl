### Слова документов и бланков.

tick = клетка для отметки
tick-ticked = отмеченная клетка
blank = место, чтобы писать
documents = Рекомендации и бланки
search-kind-document = Документ
contents = Содержание
document-code = Код документа
audience-operators = Для тех, кто работает в службах
leaflet-form = Бланк: распечатать и заполнить
leaflet-book = Брошюра A4
