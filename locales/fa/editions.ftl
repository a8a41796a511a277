### Editions: whether a printed sheet still holds, in Persian.

edition-kicker = برگه‌ای که در دست دارید
edition-valid = این برگه هنوز معتبر است
edition-valid-text = آنچه در آن نوشته شده هنوز درست است.
edition-superseded = این برگه دیگر معتبر نیست
edition-superseded-on = از { $date } برگهٔ جدیدی هست. دیگر برگهٔ قدیمی را به کار نبرید.
edition-superseded-text = از وقتی چاپ شده، چیزی تغییر کرده است. دیگر آن را به کار نبرید: راهنمای امروز را بخوانید.
edition-withdrawn = این برگه باطل شده است
edition-withdrawn-text = دیگر آن را به کار نبرید. از یک دفتر بپرسید امروز چه چیزی درست است.
edition-changed = چه چیزی تغییر کرده است
edition-new = برگهٔ جدید را بگیرید
edition-guide = راهنمای امروز را بخوانید
edition-languages = این راهنما به زبان‌های دیگر
edition-part-title = عنوان و مقدمه
edition-part-glossary = کلمه‌های ایتالیایی که در برگه توضیح داده شده‌اند
edition-part-foot = پایین برگه: نهاد و شمارهٔ اضطراری
