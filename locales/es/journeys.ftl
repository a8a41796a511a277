### Palabras de los recorridos, en español.

journeys = Paso a paso
journeys-question = ¿Qué le pasa ahora?
journey-steps = { $count ->
    [one] { $count } paso
   *[other] { $count } pasos
}
journey-stage = Este es el paso { $number } de:
journey-decides = Decide
search-kind-journey = Paso a paso
