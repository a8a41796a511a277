### راستوں کے الفاظ۔

journeys = قدم بہ قدم
journeys-question = ابھی آپ کے ساتھ کیا ہو رہا ہے؟
journey-steps = { $count ->
    [one] { $count } قدم
   *[other] { $count } قدم
}
journey-stage = یہ قدم { $number } ہے، اس راستے کا:
journey-decides = فیصلہ کون کرتا ہے
search-kind-journey = قدم بہ قدم
