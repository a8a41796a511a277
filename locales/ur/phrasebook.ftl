### Sentences of the front desk, said by the reader and by the operator, in Urdu.

## Said by the reader: to meet
phrases-meet = بات شروع کرنا
phrase-meet-help = السلام علیکم۔ کیا مجھے مدد مل سکتی ہے؟
phrase-meet-office = کیا یہ صحیح دفتر ہے؟
phrase-meet-read = مجھے ٹھیک سے پڑھنا نہیں آتا۔ براہِ کرم مجھے پڑھ کر سنا دیں۔
phrase-meet-write = مجھے ٹھیک سے لکھنا نہیں آتا۔ براہِ کرم میرے لیے لکھ دیں۔
phrase-meet-hear = مجھے ٹھیک سے سنائی نہیں دیتا۔ براہِ کرم اپنی بات لکھ دیں۔

## Said by the reader: the language
phrases-language = بات سمجھنا
phrase-language-little = مجھے اطالوی کم آتی ہے۔
phrase-language-repeat = مجھے سمجھ نہیں آئی۔ براہِ کرم دوبارہ بتائیں۔
phrase-language-point = براہِ کرم اس صفحے پر جواب کی طرف اشارہ کریں۔
phrase-language-interpreter = کیا میرے لیے مترجم کو فون کرنا ممکن ہے؟
phrase-language-translate = کیا ترجمے کے لیے فون استعمال کرنا ممکن ہے؟

## Said by the reader: documents
phrases-documents = دستاویزات
phrase-documents-enough = میرے پاس یہ دستاویزات ہیں۔ کیا یہ ٹھیک ہیں؟
phrase-documents-lost = مجھے اپنی دستاویزات نہیں مل رہیں۔ مجھے کیا کرنا چاہیے؟
phrase-documents-explain = براہِ کرم مجھے یہ کاغذ سمجھا دیں۔
phrase-documents-original = مجھے اصل دستاویز اپنے پاس رکھنی ہے۔
phrase-documents-copy = مجھے اس کاغذ کی کاپی چاہیے۔

## Said by the reader: appointments
phrases-appointment = ملاقات کا وقت
phrase-appointment-ask = مجھے ملاقات کا وقت چاہیے۔
phrase-appointment-have = میری ملاقات طے ہے۔ مجھے کہاں جانا ہے؟
phrase-appointment-date = براہِ کرم مجھے تاریخ لکھ دیں۔
phrase-appointment-change = اس دن میرے لیے آنا ممکن نہیں۔ کیا دن بدل سکتا ہے؟

## Said by the reader: money
phrases-money = پیسے
phrase-money-cost = خرچ کتنا ہے؟ براہِ کرم مجھے لکھ دیں۔
phrase-money-where = پیسے کہاں جمع کرانے ہیں؟
phrase-money-none = میرے پاس دینے کے لیے پیسے نہیں۔ میرے لیے کیا ممکن ہے؟

## Said by the reader: health
phrases-health = صحت
phrase-health-unwell = میری طبیعت خراب ہے۔ مجھے علاج کی ضرورت ہے۔
phrase-health-pain = مجھے یہاں درد ہے۔
phrase-health-medicines = میری یہ دوائیں چل رہی ہیں۔
phrase-health-pregnant = میں حاملہ ہوں۔
phrase-health-doctor = میرا کوئی ڈاکٹر نہیں۔ مجھے ڈاکٹر کیسے مل سکتا ہے؟

## Said by the reader: the family
phrases-family = خاندان
phrase-family-child = میرے بچے کی طبیعت خراب ہے۔
phrase-family-school = مجھے بچے کو اسکول میں داخل کرانا ہے۔
phrase-family-reunion = مجھے اپنے خاندان کو اٹلی بلانا ہے۔
phrase-family-minor = میں نابالغ ہوں۔ یہاں میرے ماں باپ نہیں۔

## Said by the reader: when the answer is no
phrases-refusal = اگر وہ انکار کریں
phrase-refusal-decide = کیا فیصلہ کرنے والے سے میری بات ہو سکتی ہے؟
phrase-refusal-appeal = اس فیصلے کے خلاف میرے لیے کیا ممکن ہے؟
phrase-refusal-deadline = مجھے کس دن تک جواب دینا ہے؟
phrase-refusal-sign = مجھے دستخط نہیں کرنے، کیونکہ مجھے سمجھ نہیں آئی۔

## Said by the reader: danger
phrases-danger = خطرہ
phrase-danger-call = مجھے خطرہ ہے۔ براہِ کرم مدد بلائیں۔
phrase-danger-afraid = مجھے کسی شخص سے ڈر ہے۔
phrase-danger-private = مجھے الگ جگہ پر، رازداری سے بات کرنی ہے۔
phrase-danger-woman = مجھے کسی عورت سے بات کرنی ہے۔
phrase-danger-forced = کوئی مجھے کام کرنے پر مجبور کرتا ہے۔

## Said by the operator: to welcome
phrases-desk-welcome = خوش آمدید کہنا
phrase-desk-welcome-need = السلام علیکم۔ آپ کو کس چیز کی ضرورت ہے؟
phrase-desk-welcome-language = آپ کی زبان کون سی ہے؟ براہِ کرم یہاں اشارہ کریں۔
phrase-desk-welcome-point = انگلی سے بھی جواب دیا جا سکتا ہے: کسی جملے کی طرف اشارہ کریں۔
phrase-desk-welcome-interpreter = ہم آپ کی زبان بولنے والا شخص ڈھونڈتے ہیں۔
phrase-desk-welcome-wait = براہِ کرم یہاں انتظار کریں۔
phrase-desk-welcome-again = اگر سمجھ نہ آئے تو بتائیں: ہم دوبارہ بتائیں گے۔

## Said by the operator: documents
phrases-desk-documents = دستاویزات مانگنا
phrase-desk-documents-have = کیا آپ کے پاس کوئی دستاویز ہے؟
phrase-desk-documents-none = آپ کے پاس دستاویزات نہیں؟ ہم پھر بھی بات کر سکتے ہیں۔
phrase-desk-documents-missing = یہ دستاویز کم ہے۔ ہم آپ کو لکھ دیتے ہیں۔
phrase-desk-documents-copy = ہم کاپی بنا کر اصل آپ کو واپس دیتے ہیں۔
phrase-desk-documents-fill = ہم فارم مل کر بھرتے ہیں۔
phrase-desk-documents-sign = اگر آپ کو سب سمجھ آ گیا ہے تو یہاں دستخط کریں۔
phrase-desk-documents-unsigned = اگر سمجھ نہ آئے تو دستخط نہ کریں۔

## Said by the operator: what comes next
phrases-desk-next = اس کے بعد کیا ہوگا
phrase-desk-next-office = آپ کو دوسرے دفتر جانا ہے۔ ہم آپ کو پتہ لکھ دیتے ہیں۔
phrase-desk-next-back = آپ کو کسی اور دن آنا ہے۔ ہم آپ کو دن لکھ دیتے ہیں۔
phrase-desk-next-bring = اگلی بار یہ دستاویزات لائیں۔
phrase-desk-next-wait = اب آپ کو جواب کا انتظار کرنا ہے۔ ہم آپ کو لکھ دیتے ہیں کہ کتنا۔
phrase-desk-next-online = یہ درخواست انٹرنیٹ پر دی جاتی ہے۔ کیا آپ کو مدد چاہیے؟
phrase-desk-next-keep = یہ کاغذ سنبھال کر رکھیں: یہ ضروری ہے۔
phrase-desk-next-refused = جواب نہیں ہے۔ ہم آپ کو وجہ لکھ دیتے ہیں۔

## Said by the operator: money
phrases-desk-money = پیسوں کی بات
phrase-desk-money-free = یہ سروس مفت ہے۔
phrase-desk-money-pay = اس سروس کے پیسے لگتے ہیں۔ ہم لکھ دیتے ہیں کہ کتنے اور کہاں۔
phrase-desk-money-receipt = پیسے دینے کی رسید سنبھال کر رکھیں۔
phrase-desk-money-nobody = اس سروس کے لیے کسی اور کو پیسے نہ دیں۔

## Said by the operator: health
phrases-desk-health = صحت کی بات
phrase-desk-health-now = کیا ابھی آپ کی طبیعت خراب ہے؟
phrase-desk-health-where = دکھائیں کہ درد کہاں ہے۔
phrase-desk-health-doctor = کیا آپ کا پہلے سے فیملی ڈاکٹر (medico di famiglia) ہے؟
phrase-desk-health-ambulance = ہم ایمبولینس بلاتے ہیں۔
phrase-desk-health-report = اگر آپ پرمٹ کے بغیر علاج کرائیں تو وہ پولیس کو آپ کی اطلاع نہیں دیتے۔

## Said by the operator: care
phrases-desk-care = تحفظ دینا
phrase-desk-care-afraid = کیا آپ کو کسی سے ڈر ہے؟
phrase-desk-care-private = ہم الگ جگہ پر، رازداری سے بات کر سکتے ہیں۔
phrase-desk-care-woman = کیا آپ کو کسی عورت سے بات کرنی ہے؟
phrase-desk-care-silent = اگر آپ کو جواب نہیں دینا تو کوئی بات نہیں۔
phrase-desk-care-call = کیا آپ کو کسی ایسے شخص کو فون کرنا ہے جو مدد کر سکے؟
phrase-desk-care-help = کیا آپ ابھی خطرے میں ہیں؟ ہم مدد بلاتے ہیں۔
