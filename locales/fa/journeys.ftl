### Words of journeys, in Persian.

journeys = مسیرها
journeys-question = الان چه اتفاقی برای شما می‌افتد؟
journey-steps = { $count ->
    [one] { $count } قدم
   *[other] { $count } قدم
}
journey-stage = این قدم { $number } است از:
journey-decides = تصمیم‌گیرنده
search-kind-journey = مسیر
