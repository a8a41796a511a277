### Words of journeys, in Punjabi (Gurmukhi).

journeys = ਕਦਮ-ਦਰ-ਕਦਮ
journeys-question = ਤੁਹਾਡੇ ਨਾਲ ਹੁਣ ਕੀ ਹੋ ਰਿਹਾ ਹੈ?
journey-steps = { $count ->
    [one] { $count } ਕਦਮ
   *[other] { $count } ਕਦਮ
}
journey-stage = ਇਹ ਕਦਮ { $number } ਹੈ, ਇਸ ਰਾਹ ਦਾ:
journey-decides = ਫ਼ੈਸਲਾ ਕੌਣ ਕਰਦਾ ਹੈ
search-kind-journey = ਕਦਮ-ਦਰ-ਕਦਮ
