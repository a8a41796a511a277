### Events and campaigns, in Urdu.

events = نشستیں اور کورس
event-workshop = ورکشاپ
event-meeting = نشست
event-course = کورس
event-when = کب
event-undecided = دن اور وقت ابھی طے نہیں ہوئے۔
event-over = یہ پروگرام ہو چکا ہے۔
event-example = یہ ایک مثال ہے: یہ اصلی پروگرام نہیں ہے۔
event-languages = نشست کی زبانیں
event-ask = معلومات کے لیے

campaigns = مہمات
campaign-call = کیا کرنا ہے
campaign-materials = مواد
