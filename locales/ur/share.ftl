### Words with which readers hand on a page or tell of its mistakes, in Urdu.

share-title = شیئر کریں
share-address = اس صفحے کا پتہ
share-copy = پتہ کاپی کریں
share-send = بھیجیں
share-copied = پتہ کاپی ہو گیا۔
feedback-title = کوئی غلطی ہے؟
feedback-mail = ای میل لکھیں
feedback-whatsapp = واٹس ایپ پر لکھیں
feedback-question = اس صفحے پر کیا غلط ہے یا کیا نہیں ہے؟ نیچے اپنی زبان میں لکھیں۔ آپ کے نام یا ذاتی معلومات کی ضرورت نہیں۔
feedback-subject = سائٹ کے ایک صفحے میں غلطی
feedback-place = پڑھنے والے کے لیے: { $address } · زبان: { $language } · صفحے کی تاریخ { $day }
