### Parole dei percorsi.

journeys = Percorsi
journeys-question = Che cosa ti succede adesso?
journey-steps = { $count ->
    [one] { $count } passo
   *[other] { $count } passi
}
journey-stage = Questo è il passo { $number } di:
journey-decides = Decide
search-kind-journey = Percorso
