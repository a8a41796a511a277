### Mots des parcours.

journeys = Parcours
journeys-question = Que vous arrive-t-il maintenant ?
journey-steps = { $count ->
    [one] { $count } étape
   *[other] { $count } étapes
}
journey-stage = Ceci est l’étape { $number } de :
journey-decides = Qui décide
search-kind-journey = Parcours
