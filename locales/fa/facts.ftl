### Names of the facts, in Persian.

## Phones and helplines
fact-numero-112 = تماس اضطراری
fact-numero-116117 = پزشک شب (guardia medica) و درمان غیراورژانسی
fact-lingue-116117 = زبان‌های مترجمان پزشک شب (guardia medica)
fact-numero-1522 = شمارهٔ ضد خشونت و تعقیب و مزاحمت (stalking)
fact-numero-antitratta = شمارهٔ ضد قاچاق انسان
fact-numero-anticaporalato = شمارهٔ ضد بهره‌کشی در کار
fact-whatsapp-anticaporalato = واتس‌اپ ضد بهره‌کشی در کار
fact-numero-arci = شمارهٔ ARCI برای پناهجویان و پناهندگان
fact-numero-arci-mobile = شمارهٔ ARCI از موبایل
fact-numero-aiutodonna = مرکز ضد خشونت Aiutodonna
fact-numero-unar = شمارهٔ ضد تبعیض (UNAR)
fact-numero-progetto = تلفن پروژه
fact-numero-comune-pistoia = شمارهٔ رایگان Comune di Pistoia (شهرداری)

## Residence permit
fact-contributo-permesso-1-anno = هزینهٔ اجازهٔ اقامت تا یک سال، همراه با کارت
fact-contributo-permesso-2-anni = هزینهٔ اجازهٔ اقامت تا دو سال، همراه با کارت
fact-contributo-permesso-lungo-periodo = هزینهٔ اجازهٔ اقامت بلندمدت، همراه با کارت
fact-contributo-permesso-ridotto = فقط کارت، برای کودکان و نوجوانان و درمان پزشکی
fact-bollo = تمبر مالیاتی (marca da bollo)
fact-spese-poste = خدمات پست
fact-numero-fototessere = تعداد عکس پاسپورتی
fact-soggiorno-breve = اقامت کوتاه، بدون اجازهٔ اقامت
fact-termine-primo-permesso = مهلت درخواست اولین اجازهٔ اقامت
fact-attesa-permesso = زمان رسمی برای گرفتن اجازهٔ اقامت
fact-termine-rinnovo = چه مدت پیش از پایان باید تمدید را درخواست کرد
fact-ritardo-rinnovo = بیشترین تأخیر برای درخواست تمدید
fact-anni-permesso-lungo-periodo = سال‌های داشتن اجازهٔ اقامت برای درخواست اقامت بلندمدت

## Codice fiscale
fact-caratteri-codice-fiscale = تعداد حرف‌ها و عددهای کد مالیاتی (codice fiscale)
fact-lingue-guida-codice-fiscale = زبان‌های راهنمای کد مالیاتی (codice fiscale)

## Residence and hospitality notice
fact-termine-residenza = مهلت درخواست ثبت محل سکونت (residenza)
fact-controllo-residenza = زمان بررسی Comune
fact-termine-dichiarazione-dimora = مهلت تجدید اعلام محل زندگی همیشگی
fact-termine-cancellazione-anagrafe = زمان از پایان اجازهٔ اقامت تا اخطار
fact-preavviso-cancellazione-anagrafe = مهلت جواب به اخطار Anagrafe
fact-termine-comunicazione-ospitalita = مهلت اعلام میزبانی
fact-multa-ospitalita-minima = کمترین جریمه برای کسی که میزبانی را اعلام نکند
fact-multa-ospitalita-massima = بیشترین جریمه برای کسی که میزبانی را اعلام نکند

## Health
fact-durata-stp = مدت اعتبار کارت STP
fact-durata-eni = مدت اعتبار کد ENI
fact-ssn-volontario = ثبت‌نام اختیاری در خدمات درمانی، برای یک سال
fact-ssn-studenti = ثبت‌نام اختیاری دانشجویان، برای یک سال
fact-ssn-au-pair = ثبت‌نام اختیاری افراد au pair، برای یک سال

## School
fact-eta-inizio-scuola = سن شروع مدرسهٔ اجباری
fact-eta-fine-scuola = سن پایان مدرسهٔ اجباری
fact-eta-cpia = کمترین سن برای CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = کمترین مدت اجازهٔ اقامت برای درخواست پیوستن خانواده
fact-anni-soggiorno-ricongiungimento = مدت اقامت قانونی پیش از درخواست پیوستن خانواده
fact-eta-genitori-ricongiungimento = سن پدر و مادر برای پیوستن خانواده، اگر فرزندان دیگر نتوانند به آن‌ها کمک کنند
fact-quota-reddito-familiare = بخشی از assegno sociale (کمک‌هزینهٔ اجتماعی) که برای هر عضو خانواده اضافه می‌شود
fact-attesa-nulla-osta = زمان رسمی nulla osta (اجازهٔ رسمی) برای پیوستن خانواده
fact-diritti-idoneita-montale = گواهی مناسب بودن خانه (idoneità alloggiativa) در Montale، بدون تمبر مالیاتی
fact-attesa-idoneita-montale = زمان گواهی مناسب بودن خانه (idoneità alloggiativa) در Montale

## Citizenship
fact-anni-cittadinanza-non-ue = سال‌های ثبت سکونت (residenza) برای تابعیت، شهروندان غیر اتحادیهٔ اروپا
fact-anni-cittadinanza-ue = سال‌های ثبت سکونت (residenza) برای تابعیت، شهروندان اتحادیهٔ اروپا
fact-anni-cittadinanza-rifugiati = سال‌های ثبت سکونت (residenza) برای تابعیت، پناهندگان و افراد بی‌تابعیت
fact-anni-cittadinanza-nati-in-italia = سال‌های ثبت سکونت (residenza) برای تابعیت، متولدان ایتالیا
fact-anni-cittadinanza-matrimonio = مدت ثبت سکونت (residenza) پس از ازدواج برای تابعیت
fact-anni-cittadinanza-matrimonio-figli = مدت ثبت سکونت (residenza) پس از ازدواج برای تابعیت، با فرزند
fact-anni-cittadinanza-matrimonio-estero = مدت پس از ازدواج برای تابعیت، برای ساکنان خارج
fact-livello-italiano-cittadinanza = سطح زبان ایتالیایی برای تابعیت
fact-anni-reddito-cittadinanza = سال‌های درآمدی که باید برای تابعیت ثابت شود
fact-reddito-cittadinanza-solo = کمترین درآمد برای تابعیت، یک نفر تنها
fact-reddito-cittadinanza-coniuge = کمترین درآمد برای تابعیت، وقتی خرج همسر با شماست
fact-reddito-cittadinanza-figlio = درآمدی که برای هر فرزند اضافه می‌شود، برای تابعیت
fact-contributo-cittadinanza = هزینهٔ درخواست تابعیت

## Identity card
fact-fine-carta-cartacea = از این روز کارت شناسایی کاغذی دیگر معتبر نیست
fact-numero-fototessere-carta = تعداد عکس پاسپورتی برای کارت شناسایی
fact-attesa-carta-identita = زمان گرفتن کارت شناسایی
fact-validita-carta-adulti = مدت اعتبار کارت شناسایی بزرگسالان
fact-validita-carta-minori = مدت اعتبار کارت شناسایی کودکان و نوجوانان
fact-validita-carta-bambini = مدت اعتبار کارت شناسایی کودکان کوچک
fact-eta-carta-bambini = سنی که زیر آن کارت شناسایی اعتبار کمتری دارد
fact-costo-carta-minimo = قیمت کارت شناسایی، کمترین
fact-costo-carta-massimo = قیمت کارت شناسایی، بیشترین

## SPID
fact-spid-poste-anno = SPID پست، قیمت یک سال پس از سال اول
fact-spid-altri-minimo = SPID شرکت‌های دیگر، کمترین قیمت سالانه
fact-spid-altri-massimo = SPID شرکت‌های دیگر، بیشترین قیمت سالانه
fact-spid-eta-gratis = سنی که از آن SPID پست رایگان است

## Driving licence
fact-tempo-guida-patente-estera = بیشترین زمان رانندگی با گواهینامهٔ غیر اتحادیهٔ اروپا، از ثبت سکونت (residenza)
fact-anni-conversione-patente = بیشترین زمان از ثبت سکونت (residenza) برای عوض کردن گواهینامه بدون امتحان
fact-fine-accordo-patenti-albania = پایان توافق گواهینامه با آلبانی
fact-fine-accordo-patenti-svizzera = پایان توافق گواهینامه با سوئیس
fact-fine-accordo-patenti-regno-unito = پایان توافق گواهینامه با بریتانیا

## Desks
fact-fine-stazione-di-posta = پایان پیش‌بینی‌شدهٔ Stazione di posta

## Protection
fact-data-riforma-asilo = تاریخ تغییر قانون پناهندگی
fact-attesa-lavoro-asilo = زمان از درخواست پناهندگی تا اجازهٔ کار، پیش از تغییر قانون
fact-data-conversione-speciale = تاریخ برای تبدیل حمایت ویژه به اجازهٔ اقامت کاری
fact-data-guerra-ucraina = تاریخ شروع جنگ در اوکراین
fact-scadenza-protezione-ucraina = پایان حمایت موقت برای اوکراین
fact-maggiore-eta = سنی که فرد از نظر قانون بزرگسال می‌شود
fact-pocket-money = پول توجیبی (pocket money)، هر روز
fact-scheda-telefonica-cas = کارت تلفن در CAS (مرکز پذیرش)
fact-ritorno-contanti = بازگشت داوطلبانه: پول نقد
fact-ritorno-beni = بازگشت داوطلبانه: کالا یا خدمات
fact-ritorno-beni-familiare = بازگشت داوطلبانه: کالا یا خدمات برای هر عضو خانواده که خرجش با شماست
fact-divieto-rientro-ritorno = بازگشت داوطلبانه: مدتی که نمی‌توان دوباره به ایتالیا آمد

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = شمارهٔ فرم برای اجازهٔ اقامت درمانی
fact-durata-permesso-dopo-parto = مدت اجازهٔ اقامت درمانی پس از تولد
fact-numero-vaccini-obbligatori = تعداد واکسن‌های اجباری
fact-eta-fine-vaccini = سنی که تا آن واکسن اجباری است
fact-anno-varicella = سال تولدی که از آن واکسن آبله‌مرغان اجباری است

## Italian courses, integration agreement and qualifications
fact-eta-accordo = سنی که بالاتر از آن accordo di integrazione (توافق ادغام) امضا می‌شود
fact-permesso-accordo = کمترین مدت اجازهٔ اقامت برای accordo di integrazione
fact-crediti-firma = امتیازها هنگام امضای accordo di integrazione
fact-crediti-accordo = امتیازهای لازم در پایان accordo di integrazione
fact-durata-accordo = مدت accordo di integrazione
fact-proroga-accordo = زمان اضافی برای accordo di integrazione
fact-ore-sessione-minime = کمترین مدت جلسهٔ قواعد ایتالیا
fact-ore-sessione-massime = بیشترین مدت جلسهٔ قواعد ایتالیا
fact-termine-sessione-civica = مهلت شرکت در جلسهٔ قواعد ایتالیا
fact-crediti-sessione-mancata = امتیازهایی که با نیامدن به جلسه کم می‌شود
fact-tempo-cimea = زمان CIMEA برای دادن گواهی

## Free legal aid
fact-limite-patrocinio = سقف درآمد برای وکیل با هزینهٔ دولت

## Domestic work
fact-contributi-colf-ora = حق بیمه (contributi) برای هر ساعت کار خانگی (2026)
fact-soglia-paga-colf = مزد یک ساعت کار خانگی، برای این حق بیمه (2026)

## Bank account
fact-isee-conto-gratis = سقف ISEE برای حساب پایهٔ رایگان (conto di base)

## Assegno unico
fact-assegno-unico-eta = سن فرزندان برای assegno unico (کمک‌هزینهٔ فرزندان)
fact-assegno-unico-permesso = مدت اجازهٔ اقامت کاری برای assegno unico
fact-assegno-unico-residenza = مدت ثبت سکونت (residenza) یا کار برای assegno unico
fact-assegno-unico-contratto = مدت قرارداد برای assegno unico
fact-assegno-unico-massimo = بیشترین assegno unico، تقریبی (2026)
fact-assegno-unico-minimo = کمترین assegno unico، تقریبی (2026)
fact-assegno-unico-isee-basso = ISEE برای بیشترین assegno unico (2026)
fact-assegno-unico-isee-alto = ISEE برای کمترین assegno unico، تقریبی (2026)

## Renting and public housing
fact-affitto-durata = مدت اجاره‌ای که بیشتر از آن قرارداد ثبت می‌شود
fact-affitto-registrazione = مهلت ثبت قرارداد اجاره
fact-casa-popolare-isee = سقف ISEE برای خانهٔ دولتی ارزان (casa popolare) در Pistoia
fact-casa-popolare-intervallo = بیشترین فاصله میان دو فراخوان (bando) برای خانه‌های دولتی
fact-casa-popolare-ultimo-bando = پایان آخرین فراخوان (bando) برای خانه‌های دولتی در Pistoia
