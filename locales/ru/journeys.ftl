### Слова о путях.

journeys = Пути
journeys-question = Что с вами происходит сейчас?
journey-steps = { $count ->
    [one] { $count } шаг
    [few] { $count } шага
    [many] { $count } шагов
   *[other] { $count } шага
}
journey-stage = Это шаг { $number } пути:
journey-decides = Решает
search-kind-journey = Путь
