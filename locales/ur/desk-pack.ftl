### کاؤنٹر پر لگائے جانے والے پرچوں کے الفاظ۔

point-language = اپنی زبان کی طرف اشارہ کریں
point-language-number = ہر زبان کا ایک نمبر ہے: وہ سب پرچوں پر ایک ہی ہے۔

## The sheet for the person at the desk
selector-title = صحیح پرچہ تلاش کریں
selector-how = پہلے زبان کا نمبر، پھر کوڈ: حروف بتاتے ہیں کہ کون سے پرچے موجود ہیں۔
selector-file = فائل
selector-site = ویب سائٹ پر

## The sheet of small pictures
contact-sheet = تمام پرچے

## Formats
leaflet-languages = زبانوں کا بورڈ
leaflet-door = کاؤنٹر کا بورڈ
leaflet-selector = نمبر اور کوڈ
