### كلمات المسارات.

journeys = خطوة بخطوة
journeys-question = ماذا يحدث معكم الآن؟
journey-steps = { $count ->
    [zero] بلا خطوات
    [one] خطوة واحدة
    [two] خطوتان
    [few] { $count } خطوات
    [many] { $count } خطوة
   *[other] { $count } خطوة
}
journey-stage = هذه هي الخطوة { $number } من:
journey-decides = من يقرّر
search-kind-journey = خطوة بخطوة
