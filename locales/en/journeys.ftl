### Words of journeys.

journeys = Step by step
journeys-question = What is your situation now?
journey-steps = { $count ->
    [one] { $count } step
   *[other] { $count } steps
}
journey-stage = This is step { $number } of:
journey-decides = Who decides
search-kind-journey = Step by step
