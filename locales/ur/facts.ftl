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

## Family reunification
fact-durata-permesso-ricongiungimento = خاندان کو بلانے کی درخواست کے لیے پرمٹ کی کم سے کم مدت
fact-anni-soggiorno-ricongiungimento = خاندان کو بلانے کی درخواست سے پہلے قانونی قیام کا وقت
fact-eta-genitori-ricongiungimento = خاندان کو بلانے کے لیے ماں باپ کی عمر، جب دوسرے بچے ان کی مدد نہ کر سکیں
fact-quota-reddito-familiare = ہر فرد کے لیے assegno sociale (سماجی الاؤنس) کا بڑھایا جانے والا حصہ
fact-attesa-nulla-osta = خاندان کو بلانے کے nulla osta (اجازت) کا سرکاری وقت
fact-diritti-idoneita-montale = Montale میں گھر کے مناسب ہونے کا سرٹیفکیٹ (idoneità alloggiativa)، ریونیو ٹکٹ کے بغیر
fact-attesa-idoneita-montale = Montale میں گھر کے مناسب ہونے کے سرٹیفکیٹ (idoneità alloggiativa) کا وقت

## Citizenship
fact-anni-cittadinanza-non-ue = شہریت کے لیے residenza کے سال، یورپی یونین سے باہر کے شہری
fact-anni-cittadinanza-ue = شہریت کے لیے residenza کے سال، یورپی یونین کے شہری
fact-anni-cittadinanza-rifugiati = شہریت کے لیے residenza کے سال، پناہ گزین اور وہ جن کی کوئی شہریت نہیں
fact-anni-cittadinanza-nati-in-italia = شہریت کے لیے residenza کے سال، اٹلی میں پیدا ہونے والے
fact-anni-cittadinanza-matrimonio = شہریت کے لیے شادی کے بعد residenza کا وقت
fact-anni-cittadinanza-matrimonio-figli = شہریت کے لیے شادی کے بعد residenza کا وقت، بچوں کے ساتھ
fact-anni-cittadinanza-matrimonio-estero = شہریت کے لیے شادی کے بعد کا وقت، بیرون ملک رہنے والوں کے لیے
fact-livello-italiano-cittadinanza = شہریت کے لیے اطالوی زبان کا درجہ
fact-anni-reddito-cittadinanza = شہریت کے لیے کتنے سال کی آمدنی ثابت کرنی ہے
fact-reddito-cittadinanza-solo = شہریت کے لیے کم سے کم آمدنی، اکیلا شخص
fact-reddito-cittadinanza-coniuge = شہریت کے لیے کم سے کم آمدنی، جب شوہر یا بیوی کا خرچ آپ اٹھائیں
fact-reddito-cittadinanza-figlio = شہریت کے لیے ہر بچے پر بڑھائی جانے والی آمدنی
fact-contributo-cittadinanza = شہریت کی فیس

## Identity card
fact-fine-carta-cartacea = اس دن سے کاغذی شناختی کارڈ نہیں چلتے
fact-numero-fototessere-carta = شناختی کارڈ کے لیے پاسپورٹ سائز تصویروں کی تعداد
fact-attesa-carta-identita = شناختی کارڈ ملنے کا وقت
fact-validita-carta-adulti = بالغوں کے شناختی کارڈ کی مدت
fact-validita-carta-minori = نابالغوں کے شناختی کارڈ کی مدت
fact-validita-carta-bambini = چھوٹے بچوں کے شناختی کارڈ کی مدت
fact-eta-carta-bambini = وہ عمر جس سے کم پر شناختی کارڈ کی مدت کم ہوتی ہے
fact-costo-carta-minimo = شناختی کارڈ کی سب سے کم قیمت
fact-costo-carta-massimo = شناختی کارڈ کی سب سے زیادہ قیمت

## SPID
fact-spid-poste-anno = ڈاک خانے (Poste) کا SPID، پہلے سال کے بعد ایک سال کی قیمت
fact-spid-altri-minimo = دوسری کمپنیوں کا SPID، سال کی سب سے کم قیمت
fact-spid-altri-massimo = دوسری کمپنیوں کا SPID، سال کی سب سے زیادہ قیمت
fact-spid-eta-gratis = وہ عمر جس سے ڈاک خانے (Poste) کا SPID مفت ہے

## Driving licence
fact-tempo-guida-patente-estera = یورپی یونین سے باہر کے لائسنس پر گاڑی چلانے کا زیادہ سے زیادہ وقت، residenza سے
fact-anni-conversione-patente = امتحان کے بغیر لائسنس بدلنے کا زیادہ سے زیادہ وقت، residenza سے
fact-fine-accordo-patenti-albania = البانیہ کے ساتھ ڈرائیونگ لائسنس کے معاہدے کا خاتمہ
fact-fine-accordo-patenti-svizzera = سوئٹزرلینڈ کے ساتھ ڈرائیونگ لائسنس کے معاہدے کا خاتمہ
fact-fine-accordo-patenti-regno-unito = برطانیہ کے ساتھ ڈرائیونگ لائسنس کے معاہدے کا خاتمہ

## Desks
fact-fine-stazione-di-posta = Stazione di posta کے ختم ہونے کی متوقع تاریخ

## Protection
fact-data-riforma-asilo = پناہ کے قانون میں تبدیلی کی تاریخ
fact-attesa-lavoro-asilo = پناہ کی درخواست کے کتنے وقت بعد کام کی اجازت، تبدیلی سے پہلے
fact-data-conversione-speciale = خصوصی تحفظ کو کام کے پرمٹ میں بدلنے کی تاریخ
fact-data-guerra-ucraina = یوکرین میں جنگ شروع ہونے کی تاریخ
fact-scadenza-protezione-ucraina = یوکرین کے لیے عارضی تحفظ کا خاتمہ
fact-maggiore-eta = وہ عمر جس پر قانون کے مطابق بالغ ہوتے ہیں
fact-pocket-money = pocket money (جیب خرچ)، ایک دن کا
fact-scheda-telefonica-cas = CAS میں فون کارڈ
fact-ritorno-contanti = اپنی مرضی سے واپسی: نقد رقم
fact-ritorno-beni = اپنی مرضی سے واپسی: چیزیں یا سروسز
fact-ritorno-beni-familiare = اپنی مرضی سے واپسی: خاندان کے ہر اس فرد کے لیے چیزیں یا سروسز جس کا خرچ آپ اٹھاتے ہیں
fact-divieto-rientro-ritorno = اپنی مرضی سے واپسی: وہ وقت جس میں اٹلی واپس نہیں آ سکتے

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = علاج کے پرمٹ کے فارم کا نمبر
fact-durata-permesso-dopo-parto = بچے کی پیدائش کے بعد علاج کے پرمٹ کی مدت
fact-numero-vaccini-obbligatori = لازمی ویکسین کی تعداد
fact-eta-fine-vaccini = وہ عمر جس تک ویکسین لازمی ہے
fact-anno-varicella = پیدائش کا وہ سال جس سے چکن پاکس (لاکڑا کاکڑا) کی ویکسین لازمی ہے

## Italian courses, integration agreement and qualifications
fact-eta-accordo = وہ عمر جس سے زیادہ ہونے پر accordo di integrazione پر دستخط ہوتے ہیں
fact-permesso-accordo = accordo di integrazione کے لیے پرمٹ کی کم سے کم مدت
fact-crediti-firma = accordo di integrazione پر دستخط کے وقت پوائنٹ (crediti)
fact-crediti-accordo = accordo di integrazione کے آخر میں ضروری پوائنٹ (crediti)
fact-durata-accordo = accordo di integrazione کی مدت
fact-proroga-accordo = accordo di integrazione کے لیے اضافی وقت
fact-ore-sessione-minime = اٹلی کے قواعد کی نشست کی کم سے کم مدت
fact-ore-sessione-massime = اٹلی کے قواعد کی نشست کی زیادہ سے زیادہ مدت
fact-termine-sessione-civica = اٹلی کے قواعد کی نشست میں شرکت کا وقت
fact-crediti-sessione-mancata = نشست میں نہ آنے پر کم ہونے والے پوائنٹ (crediti)
fact-tempo-cimea = CIMEA کے سرٹیفکیٹ کا وقت

## Free legal aid
fact-limite-patrocinio = ریاست کے خرچ پر وکیل کے لیے آمدنی کی حد

## Domestic work
fact-contributi-colf-ora = گھریلو کام کے ہر گھنٹے کے contributi (2026)
fact-soglia-paga-colf = ان contributi کے لیے گھریلو کام کے ایک گھنٹے کی اجرت (2026)

## Bank account
fact-isee-conto-gratis = مفت بنیادی اکاؤنٹ (conto di base) کے لیے ISEE کی حد

## Assegno unico
fact-assegno-unico-eta = assegno unico (بچوں کا الاؤنس) کے لیے بچوں کی عمر
fact-assegno-unico-permesso = assegno unico کے لیے کام کے پرمٹ کی مدت
fact-assegno-unico-residenza = assegno unico کے لیے residenza یا کام کا وقت
fact-assegno-unico-contratto = assegno unico کے لیے کام کے معاہدے کی مدت
fact-assegno-unico-massimo = سب سے زیادہ assegno unico، تقریباً (2026)
fact-assegno-unico-minimo = سب سے کم assegno unico، تقریباً (2026)
fact-assegno-unico-isee-basso = سب سے زیادہ assegno unico کے لیے ISEE (2026)
fact-assegno-unico-isee-alto = سب سے کم assegno unico کے لیے ISEE، تقریباً (2026)

## Renting and public housing
fact-affitto-durata = کرائے کی وہ مدت جس سے زیادہ پر معاہدے کی رجسٹریشن ہوتی ہے
fact-affitto-registrazione = کرائے کے معاہدے کی رجسٹریشن کا وقت
fact-casa-popolare-isee = Pistoia میں کم کرائے کے سرکاری گھر (casa popolare) کے لیے ISEE کی حد
fact-casa-popolare-intervallo = سرکاری گھروں کے دو اعلانوں (bando) کے درمیان زیادہ سے زیادہ وقت
fact-casa-popolare-ultimo-bando = Pistoia میں سرکاری گھروں کے آخری اعلان (bando) کا خاتمہ
