### Words with which readers hand on a page or tell of its mistakes, in Georgian.

share-title = გაზიარება
share-address = ამ გვერდის მისამართი
share-copy = მისამართის კოპირება
share-send = გაგზავნა
share-copied = მისამართი დაკოპირებულია.
feedback-title = შეცდომაა?
feedback-mail = მოგვწერეთ ელფოსტით
feedback-whatsapp = მოგვწერეთ WhatsApp-ზე
feedback-question = რა არის ამ გვერდზე არასწორი ან რა აკლია? დაწერეთ ქვემოთ, თქვენს ენაზე. თქვენი სახელი და მონაცემები საჭირო არ არის.
feedback-subject = შეცდომა საიტის ერთ გვერდზე
feedback-place = მკითხველისთვის: { $address } · ენა: { $language } · გვერდის თარიღი: { $day }
