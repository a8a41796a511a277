### Cuvintele traseelor.

journeys = Pas cu pas
journeys-question = Ce vi se întâmplă acum?
journey-steps = { $count ->
    [one] { $count } pas
    [few] { $count } pași
   *[other] { $count } de pași
}
journey-stage = Acesta este pasul { $number } din:
journey-decides = Cine decide
search-kind-journey = Pas cu pas
