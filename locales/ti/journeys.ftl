### Words of journeys, in Tigrinya.

journeys = ብስጉምቲ
journeys-question = ሕጂ እንታይ የጋጥመኩም ኣሎ፧
journey-steps = { $count ->
    [one] { $count } ስጉምቲ
   *[other] { $count } ስጉምትታት
}
journey-stage = እዚ ስጉምቲ { $number } ናይዚ እዩ፦
journey-decides = ዝውስን
search-kind-journey = ብስጉምቲ
