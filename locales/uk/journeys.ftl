### Слова шляхів «крок за кроком», українською.

journeys = Крок за кроком
journeys-question = Що з Вами зараз відбувається?
journey-steps = { $count ->
    [one] { $count } крок
    [few] { $count } кроки
    [many] { $count } кроків
   *[other] { $count } кроку
}
journey-stage = Це крок { $number }:
journey-decides = Вирішує
search-kind-journey = Крок за кроком
