### Words of journeys, in Georgian.

journeys = ნაბიჯ-ნაბიჯ
journeys-question = რა ხდება ახლა თქვენს ცხოვრებაში?
journey-steps = { $count ->
    [one] { $count } ნაბიჯი
   *[other] { $count } ნაბიჯი
}
journey-stage = ეს არის ნაბიჯი { $number } ამ გზაზე:
journey-decides = ვინ წყვეტს
search-kind-journey = ნაბიჯ-ნაბიჯ
