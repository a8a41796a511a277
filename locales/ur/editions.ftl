### Editions: whether a printed sheet still holds, in Urdu.

edition-kicker = آپ کے ہاتھ میں موجود پرچہ
edition-valid = یہ پرچہ ابھی درست ہے
edition-valid-text = اس میں جو لکھا ہے وہ اب بھی صحیح ہے۔
edition-superseded = یہ پرچہ اب درست نہیں رہا
edition-superseded-on = { $date } سے نیا پرچہ موجود ہے۔ پرانا پرچہ اب استعمال نہ کریں۔
edition-superseded-text = چھپنے کے بعد کچھ بدل گیا ہے۔ اسے اب استعمال نہ کریں: آج کی گائیڈ پڑھیں۔
edition-withdrawn = یہ پرچہ واپس لے لیا گیا ہے
edition-withdrawn-text = اسے اب استعمال نہ کریں۔ کسی کاؤنٹر سے پوچھیں کہ آج کیا درست ہے۔
edition-changed = کیا بدلا ہے
edition-new = نیا پرچہ لیں
edition-guide = آج کی گائیڈ پڑھیں
edition-languages = یہ گائیڈ دوسری زبانوں میں
edition-part-title = عنوان اور تعارف
edition-part-glossary = پرچے پر سمجھائے گئے اطالوی الفاظ
edition-part-foot = پرچے کے نیچے: تیار کرنے والا ادارہ اور ہنگامی نمبر
