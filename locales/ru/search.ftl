### Words of the search page, in Russian.

search = Поиск
search-label = Что вы ищете?
search-hint = Пишите на своём языке или по-итальянски, можно с ошибками. То, что вы пишете, остаётся на этом телефоне.
search-without-script = Поиск работает, только если включён JavaScript. Пользуйтесь списком от А до Я.
search-count = { $count ->
    [0] Ничего не найдено
    [one] { $count } результат
    [few] { $count } результата
    [many] { $count } результатов
   *[other] { $count } результата
}
search-many = Есть и другие результаты: добавьте слово.
search-failed = Поиск не открывается: возможно, нет сети. Попробуйте позже или пользуйтесь списком от А до Я.
search-try = Попробуйте одно слово или итальянское название.
search-a-z = Список от А до Я
search-kind-guide = Инструкция
search-kind-desk = Служба
search-kind-organization = Организация
search-kind-term = Слово
search-kind-page = Страница
