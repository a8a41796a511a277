### Words with which readers hand on a page or tell of its mistakes, in Persian.

share-title = فرستادن به دیگران
share-address = آدرس این صفحه
share-copy = کپی آدرس
share-send = فرستادن
share-copied = آدرس کپی شد.
feedback-title = اشتباهی هست؟
feedback-mail = ایمیل بنویسید
feedback-whatsapp = در واتس‌اپ بنویسید
feedback-question = در این صفحه چه چیزی اشتباه یا کم است؟ اینجا در پایین بنویسید، به زبان خودتان. نام و اطلاعات شما لازم نیست.
feedback-subject = اشتباه در یک صفحهٔ سایت
feedback-place = برای خواننده: { $address } · زبان: { $language } · صفحهٔ { $day }
