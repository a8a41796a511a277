### Слова аркушів, які вішають у службі, українською.

point-language = Покажіть свою мову
point-language-number = Кожна мова має номер: він однаковий на всіх аркушах.

## The sheet for the person at the desk
selector-title = Знайдіть потрібний аркуш
selector-how = Номер мови, потім код: літери показують, які аркуші є.
selector-file = Файл
selector-site = На сайті

## The sheet of small pictures
contact-sheet = Усі аркуші

## Formats
leaflet-languages = Плакат із мовами
leaflet-door = Табличка служби
leaflet-selector = Номери й коди
