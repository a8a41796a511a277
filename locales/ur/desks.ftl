### کاؤنٹروں کے الفاظ: ابھی کھلے ہیں یا نہیں، کون کون سی زبان بولتا ہے۔

## Open now
open-now = ابھی کھلا ہے، { $time } بجے تک۔
open-now-until-day = ابھی کھلا ہے، { $day } { $time } بجے تک۔
open-today = ابھی بند ہے۔ آج { $time } بجے کھلے گا۔
open-tomorrow = ابھی بند ہے۔ کل { $time } بجے کھلے گا۔
open-on-day = ابھی بند ہے۔ { $day } کو { $time } بجے کھلے گا۔
open-closed = ابھی بند ہے۔
open-holiday = آج سرکاری چھٹی ہے: اوقات بدل سکتے ہیں۔
desk-closure = بند: { $dates }
desk-who = کس کے لیے
desk-women-only = صرف خواتین کے لیے
desk-children-ok = بچوں کو ساتھ لایا جا سکتا ہے

## Who speaks my language
desk-yours = یہاں آپ کی زبان بولی جاتی ہے
desk-yours-ask = شاید یہاں آپ کی زبان بولی جاتی ہے: پہلے پوچھ لیں
who-speaks = { $language } کون بولتا ہے؟
who-speaks-lead = وہ کاؤنٹر اور فون نمبر جہاں آپ اپنی زبان میں بات کر سکتے ہیں۔
who-speaks-menu = میری زبان کون بولتا ہے
who-speaks-mine = { $language } کہاں بولی جاتی ہے
who-speaks-nobody = ہمیں ابھی کسی ایسے کاؤنٹر کا علم نہیں جہاں { $language } بولی جاتی ہو۔
who-speaks-helplines = یہ نمبر بہت سی زبانوں میں جواب دیتے ہیں: پوچھیں کہ مترجم ہے یا نہیں۔
who-speaks-danger = اگر آپ خطرے میں ہیں تو { $number } پر فون کریں۔
who-speaks-others = دوسری زبانیں
who-speaks-ask = پہلے پوچھ لیں
who-speaks-elsewhere = دوسرے کاؤنٹروں پر پہلے پوچھ لیں کہ رابطہ کار یا مترجم ہے یا نہیں۔

## Languages that CLDR does not name
language-fuf = پولار
language-mnk = منڈنکا
language-skr = سرائیکی
