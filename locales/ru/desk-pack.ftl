### Слова листов, которые висят у окна приёма.

point-language = Покажите свой язык
point-language-number = У каждого языка есть номер: он одинаковый на всех листах.

## The sheet for the person at the desk
selector-title = Найдите нужный лист
selector-how = Номер языка, потом код: буквы показывают, какие листы есть.
selector-file = Файл
selector-site = На сайте

## The sheet of small pictures
contact-sheet = Все листы

## Formats
leaflet-languages = Плакат с языками
leaflet-door = Табличка у окна приёма
leaflet-selector = Номера и коды
