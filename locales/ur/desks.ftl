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
desk-children-ok = آپ بچوں کے ساتھ آ سکتے ہیں
