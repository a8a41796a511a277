### کاؤنٹر پر لگائے جانے والے پرچوں کے الفاظ۔

point-language = اپنی زبان کی طرف اشارہ کریں
point-language-number = ہر زبان کا ایک نمبر ہے: وہ سب پرچوں پر ایک ہی ہے۔

## Formats
leaflet-languages = زبانوں کا پوسٹر
leaflet-door = کاؤنٹر کا بورڈ
