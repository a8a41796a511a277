### ধাপে ধাপে পথের শব্দ।

journeys = ধাপে ধাপে
journeys-question = আপনি এখন কোন অবস্থায় আছেন?
journey-steps = { $count ->
    [one] { $count }টি ধাপ
   *[other] { $count }টি ধাপ
}
journey-stage = এটি { $number } নম্বর ধাপ, এই পথের:
journey-decides = কে সিদ্ধান্ত নেয়
search-kind-journey = ধাপে ধাপে
