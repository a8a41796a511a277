### Names of the facts, in Urdu.

## Phones and helplines
fact-numero-112 = ایمرجنسی
fact-numero-116117 = رات کا ڈاکٹر اور غیر ہنگامی علاج
fact-lingue-116117 = رات کے ڈاکٹر کے مترجموں کی زبانیں
fact-numero-1522 = تشدد اور پیچھا کرنے (stalking) کے خلاف نمبر
fact-numero-antitratta = انسانوں کی خرید و فروخت (tratta) کے خلاف نمبر
fact-numero-anticaporalato = کام پر استحصال کے خلاف نمبر
fact-whatsapp-anticaporalato = کام پر استحصال کے خلاف واٹس ایپ
fact-numero-arci = پناہ مانگنے والوں اور پناہ گزینوں کے لیے ARCI کا نمبر
fact-numero-arci-mobile = موبائل سے ARCI کا نمبر
fact-numero-aiutodonna = تشدد کے خلاف مرکز Aiutodonna
fact-numero-unar = امتیازی سلوک کے خلاف نمبر (UNAR)
fact-numero-progetto = پروجیکٹ کا فون
fact-numero-comune-pistoia = Comune di Pistoia کا مفت نمبر

## Residence permit
fact-contributo-permesso-1-anno = ایک سال تک کے پرمٹ کی فیس، کارڈ سمیت
fact-contributo-permesso-2-anni = دو سال تک کے پرمٹ کی فیس، کارڈ سمیت
fact-contributo-permesso-lungo-periodo = لمبی مدت کے پرمٹ کی فیس، کارڈ سمیت
fact-contributo-permesso-ridotto = صرف کارڈ، نابالغوں اور علاج کے لیے
fact-bollo = ریونیو ٹکٹ (marca da bollo)
fact-spese-poste = ڈاک خانے کی سروس
fact-numero-fototessere = پاسپورٹ سائز تصویروں کی تعداد
fact-soggiorno-breve = پرمٹ کے بغیر تھوڑے دن کا قیام
fact-termine-primo-permesso = پہلے پرمٹ کی درخواست دینے کا وقت
fact-attesa-permesso = پرمٹ ملنے کا سرکاری وقت
fact-termine-rinnovo = پرمٹ ختم ہونے سے کتنا پہلے تجدید کی درخواست دیں
fact-ritardo-rinnovo = تجدید کی درخواست میں زیادہ سے زیادہ دیر
fact-anni-permesso-lungo-periodo = لمبی مدت کے پرمٹ کے لیے پرمٹ کے ساتھ کتنے سال

## Codice fiscale
fact-caratteri-codice-fiscale = ٹیکس کوڈ کے حروف اور ہندسے
fact-lingue-guida-codice-fiscale = ٹیکس کوڈ کی گائیڈ کی زبانیں

## Residence and hospitality notice
fact-termine-residenza = رہائش کے اندراج (residenza) کی درخواست کا وقت
fact-controllo-residenza = Comune کی جانچ کا وقت
fact-termine-dichiarazione-dimora = معمول کی رہائش کی دوبارہ تصدیق کا وقت
fact-termine-cancellazione-anagrafe = پرمٹ ختم ہونے سے نوٹس تک کا وقت
fact-preavviso-cancellazione-anagrafe = Anagrafe کے نوٹس کا جواب دینے کا وقت
fact-termine-comunicazione-ospitalita = مہمان ٹھہرانے کی اطلاع دینے کا وقت
fact-multa-ospitalita-minima = مہمان کی اطلاع نہ دینے پر کم سے کم جرمانہ
fact-multa-ospitalita-massima = مہمان کی اطلاع نہ دینے پر زیادہ سے زیادہ جرمانہ

## Health
fact-durata-stp = STP کارڈ کی مدت
fact-durata-eni = ENI کوڈ کی مدت
fact-ssn-volontario = صحت کی سرکاری سروس میں اپنی مرضی سے اندراج، ایک سال کے لیے
fact-ssn-studenti = طالب علموں کا اپنی مرضی سے اندراج، ایک سال کے لیے
fact-ssn-au-pair = au pair کا اپنی مرضی سے اندراج، ایک سال کے لیے

## School
fact-eta-inizio-scuola = لازمی تعلیم شروع ہونے کی عمر
fact-eta-fine-scuola = لازمی تعلیم ختم ہونے کی عمر
fact-eta-cpia = CPIA کے لیے کم سے کم عمر
