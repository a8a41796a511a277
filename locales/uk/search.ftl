### Слова сторінки пошуку, українською.

search = Пошук
search-label = Що Ви шукаєте?
search-hint = Пишіть своєю мовою або італійською, можна з помилками. Те, що Ви пишете, лишається в цьому телефоні.
search-without-script = Пошук працює тільки з увімкненим JavaScript. Скористайтеся списком від А до Я.
search-count = { $count ->
    [0] Нічого не знайдено
    [one] { $count } результат
    [few] { $count } результати
    [many] { $count } результатів
   *[other] { $count } результату
}
search-many = Є ще результати: додайте слово.
search-failed = Пошук не відкривається: можливо, немає мережі. Спробуйте пізніше або скористайтеся списком від А до Я.
search-try = Спробуйте одне слово або італійську назву.
search-a-z = Список від А до Я
search-kind-guide = Порадник
search-kind-desk = Служба
search-kind-organization = Установа
search-kind-term = Слово
search-kind-page = Сторінка
