### Words of the search page, in Urdu.

search = تلاش
search-label = آپ کو کیا ڈھونڈنا ہے؟
search-hint = اپنی زبان میں یا اطالوی میں لکھیں، غلطی ہو تو بھی ٹھیک ہے۔ آپ جو لکھتے ہیں وہ اسی فون پر رہتا ہے۔
search-without-script = تلاش کے لیے JavaScript ضروری ہے۔ الف سے ے تک کی فہرست استعمال کریں۔
search-count = { $count ->
    [0] کوئی نتیجہ نہیں
    [one] { $count } نتیجہ
   *[other] { $count } نتائج
}
search-many = اور بھی نتائج ہیں: ایک اور لفظ لکھیں۔
search-failed = تلاش نہیں کھل رہی: شاید انٹرنیٹ نہیں ہے۔ بعد میں کوشش کریں یا الف سے ے تک کی فہرست استعمال کریں۔
search-try = صرف ایک لفظ یا اطالوی نام لکھ کر دیکھیں۔
search-a-z = الف سے ے تک کی فہرست
search-kind-guide = گائیڈ
search-kind-desk = کاؤنٹر
search-kind-organization = ادارہ
search-kind-term = لفظ
search-kind-page = صفحہ
