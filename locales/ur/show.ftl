### Both sides of the desk: what to show, two languages row by row.

guide-where = کہاں جانا ہے
term-more = مزید پڑھیں
close = بند کریں
facing-link = ساتھ میں اطالوی
facing-help = دونوں زبانوں میں سطروں کا نمبر ایک ہی ہے: انگلی سے نمبر پر اشارہ کریں۔
show-link = کاؤنٹر پر دکھائیں
show-title = کاؤنٹر پر دکھانے کے لیے
show-help = یہ صفحہ کاؤنٹر پر کام کرنے والے شخص کو دکھائیں۔ بڑے جملے اطالوی زبان میں ہیں۔
show-sentences = جملے
show-documents = دستاویزات: جو کم ہیں ان پر نشان لگائیں

## Sentences, said by the reader
phrase-service = السلام علیکم۔ مجھے اس سروس کے لیے مدد چاہیے۔
phrase-language = میری زبان { $language } ہے۔ کیا یہاں میری زبان بولنے والا کوئی شخص یا مترجم موجود ہے؟
phrase-slowly = براہِ کرم آہستہ اور آسان الفاظ میں بات کریں۔
phrase-missing = براہِ کرم نیچے ان دستاویزات پر نشان لگائیں جو کم ہیں۔
phrase-write = براہِ کرم ایک کاغذ پر دن، وقت اور پتہ لکھ دیں۔
phrase-receipt = براہِ کرم مجھے رسید دے دیں۔
phrase-reason = اگر جواب نہیں ہے تو براہِ کرم مجھے وجہ لکھ دیں۔

## The phrasebook
phrasebook-title = دفتر میں کام آنے والے جملے
phrasebook-lead = جملے پر انگلی رکھیں: یہ اطالوی میں بھی ہے اور آپ کی زبان میں بھی۔
phrasebook-yours = آپ کے جملے
phrasebook-theirs = کاؤنٹر کے عملے کے جملے
