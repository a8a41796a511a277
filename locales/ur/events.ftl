### Events and campaigns, in Urdu.

events = ملاقاتیں اور کورس
event-workshop = ورکشاپ
event-meeting = ملاقات
event-course = کورس
event-when = کب
event-undecided = دن اور وقت ابھی طے نہیں ہوئے۔
event-over = یہ ملاقات ہو چکی ہے۔
event-example = یہ ایک مثال ہے: یہ اصلی ملاقات نہیں ہے۔
event-languages = ملاقات کی زبانیں
event-ask = معلومات کے لیے

campaigns = مہمات
campaign-call = کیا کرنا ہے
campaign-materials = مواد
