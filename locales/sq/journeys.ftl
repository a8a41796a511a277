### Fjalët e rrugëve hap pas hapi.

journeys = Hap pas hapi
journeys-question = Çfarë po ju ndodh tani?
journey-steps = { $count ->
    [one] { $count } hap
   *[other] { $count } hapa
}
journey-stage = Ky është hapi { $number } i kësaj rruge:
journey-decides = Kush vendos
search-kind-journey = Hap pas hapi
