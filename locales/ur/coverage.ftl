### ہر زبان میں سائٹ کتنی ہے

translations-title = ترجمے
translations-link = کتنا ترجمہ ہوا ہے
translations-lead = یہ سائٹ اطالوی میں لکھی گئی ہے اور دوسری زبانوں میں ترجمہ ہوئی ہے۔ یہاں ہم سچ سچ بتاتے ہیں کہ ہر زبان کہاں تک پہنچی ہے۔
translations-said = { $language } میں { $share }% الفاظ پڑھے جا سکتے ہیں۔
translations-source = اطالوی وہ زبان ہے جس میں سائٹ لکھی گئی ہے۔
translations-unreviewed =
    { $count ->
        [0] ہر متن کسی انسان نے دیکھ لیا ہے۔
        [one] ایک متن مشین نے ترجمہ کیا ہے اور ابھی کسی نے نہیں دیکھا۔
       *[other] { $count } متن مشین نے ترجمہ کیے ہیں اور ابھی کسی نے نہیں دیکھے۔
    }
translations-stale =
    { $count ->
        [0] کوئی متن اطالوی سے پرانا نہیں۔
        [one] ایک متن کے کچھ حصے اطالوی سے پرانے ہیں: صفحے پر ان پر نشان ہے۔
       *[other] { $count } متنوں کے کچھ حصے اطالوی سے پرانے ہیں: صفحے پر ان پر نشان ہے۔
    }
translations-missing = جو متن نہیں ہیں: ان کی جگہ دوسری زبان دکھائی جاتی ہے
translations-help = مدد کیسے کریں
translations-help-text = اگر آپ یہ زبان اچھی طرح جانتے ہیں تو ہمیں لکھیں: آپ کوئی متن دیکھ سکتے ہیں، چاہے ایک ہی ہو۔
translations-write = { $address } پر لکھیں
translations-all = تمام زبانیں
translations-column-language = زبان
translations-column-words = الفاظ
translations-column-unreviewed = جو متن نہیں دیکھے گئے
