### Names of the facts, in Arabic.

## Phones and helplines
fact-numero-112 = الطوارئ
fact-numero-116117 = الطبيب المناوب والعلاج غير العاجل
fact-lingue-116117 = عدد لغات مترجمي الطبيب المناوب
fact-numero-1522 = رقم مكافحة العنف والملاحقة (stalking)
fact-numero-antitratta = رقم مكافحة الاتجار بالبشر
fact-numero-anticaporalato = رقم مكافحة الاستغلال في العمل
fact-whatsapp-anticaporalato = WhatsApp لمكافحة الاستغلال في العمل
fact-numero-arci = رقم ARCI لطالبي اللجوء واللاجئين
fact-numero-arci-mobile = رقم ARCI من الهاتف المحمول
fact-numero-aiutodonna = مركز مناهضة العنف Aiutodonna
fact-numero-unar = رقم مكافحة التمييز (UNAR)
fact-numero-progetto = هاتف المشروع
fact-numero-comune-pistoia = الرقم المجاني لبلدية بيستويا (Comune di Pistoia)

## Residence permit
fact-contributo-permesso-1-anno = رسم تصريح مدته سنة أو أقل، مع ثمن البطاقة
fact-contributo-permesso-2-anni = رسم تصريح تصل مدته إلى سنتين، مع ثمن البطاقة
fact-contributo-permesso-lungo-periodo = رسم التصريح طويل الأمد، مع ثمن البطاقة
fact-contributo-permesso-ridotto = ثمن البطاقة فقط، للقاصرين وللعلاج الطبي
fact-bollo = الطابع المالي (marca da bollo)
fact-spese-poste = خدمة البريد
fact-numero-fototessere = عدد الصور الشخصية
fact-soggiorno-breve = مدة البقاء القصير بدون تصريح
fact-termine-primo-permesso = المهلة لطلب أول تصريح
fact-attesa-permesso = المدة الرسمية للحصول على التصريح
fact-termine-rinnovo = المدة قبل تاريخ الانتهاء لطلب التجديد
fact-ritardo-rinnovo = أقصى تأخير لطلب التجديد
fact-anni-permesso-lungo-periodo = عدد السنوات مع التصريح لطلب التصريح طويل الأمد

## Codice fiscale
fact-caratteri-codice-fiscale = عدد حروف وأرقام الكود الضريبي
fact-lingue-guida-codice-fiscale = عدد لغات دليل الكود الضريبي

## Residence and hospitality notice
fact-termine-residenza = المهلة لطلب الإقامة المسجّلة (residenza)
fact-controllo-residenza = المدة التي تتحقق فيها البلدية
fact-termine-dichiarazione-dimora = المهلة لتجديد إقرار السكن المعتاد (dimora abituale)
fact-termine-cancellazione-anagrafe = المدة من انتهاء التصريح إلى التنبيه
fact-preavviso-cancellazione-anagrafe = المهلة للرد على تنبيه مكتب Anagrafe
fact-termine-comunicazione-ospitalita = المهلة للإبلاغ عن الاستضافة
fact-multa-ospitalita-minima = أقل غرامة لمن لا يبلّغ عن الاستضافة
fact-multa-ospitalita-massima = أكبر غرامة لمن لا يبلّغ عن الاستضافة

## Health
fact-durata-stp = مدة بطاقة STP
fact-durata-eni = مدة كود ENI
fact-ssn-volontario = التسجيل الاختياري في الخدمة الصحية لسنة واحدة
fact-ssn-studenti = التسجيل الاختياري للطلاب لسنة واحدة
fact-ssn-au-pair = التسجيل الاختياري لمن يعيش لدى أسرة بنظام au pair، لسنة واحدة

## School
fact-eta-inizio-scuola = عمر بداية التعليم الإلزامي
fact-eta-fine-scuola = عمر نهاية التعليم الإلزامي
fact-eta-cpia = أقل عمر للدراسة في CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = أقل مدة للتصريح لطلب لمّ شمل العائلة
fact-anni-soggiorno-ricongiungimento = مدة الإقامة القانونية قبل طلب لمّ شمل العائلة
fact-eta-genitori-ricongiungimento = عمر الوالدين للمّ الشمل، إذا كان الأولاد الآخرون لا يستطيعون مساعدتهما
fact-quota-reddito-familiare = الجزء من assegno sociale الذي يُضاف عن كل قريب
fact-attesa-nulla-osta = المدة الرسمية للحصول على nulla osta للمّ شمل العائلة
fact-diritti-idoneita-montale = شهادة صلاحية السكن في مونتالي (Montale)، بدون الطابع المالي
fact-attesa-idoneita-montale = مدة الحصول على شهادة صلاحية السكن في مونتالي (Montale)

## Citizenship
fact-anni-cittadinanza-non-ue = سنوات الإقامة المسجّلة للجنسية، مواطنون من خارج الاتحاد الأوروبي
fact-anni-cittadinanza-ue = سنوات الإقامة المسجّلة للجنسية، مواطنو الاتحاد الأوروبي
fact-anni-cittadinanza-rifugiati = سنوات الإقامة المسجّلة للجنسية، اللاجئون ومن ليست لهم جنسية
fact-anni-cittadinanza-nati-in-italia = سنوات الإقامة المسجّلة للجنسية، المولودون في إيطاليا
fact-anni-cittadinanza-matrimonio = مدة الإقامة المسجّلة بعد الزواج للجنسية
fact-anni-cittadinanza-matrimonio-figli = مدة الإقامة المسجّلة بعد الزواج للجنسية، مع أولاد
fact-anni-cittadinanza-matrimonio-estero = المدة بعد الزواج للجنسية، لمن يعيش خارج إيطاليا
fact-livello-italiano-cittadinanza = مستوى اللغة الإيطالية للجنسية
fact-anni-reddito-cittadinanza = عدد سنوات الدخل التي يجب إثباتها للجنسية
fact-reddito-cittadinanza-solo = أقل دخل للجنسية، شخص وحده
fact-reddito-cittadinanza-coniuge = أقل دخل للجنسية، لمن يعيل زوجًا أو زوجة
fact-reddito-cittadinanza-figlio = الدخل الذي يُضاف عن كل ولد، للجنسية
fact-contributo-cittadinanza = رسم طلب الجنسية

## Identity card
fact-fine-carta-cartacea = بطاقات الهوية الورقية لم تعد صالحة ابتداءً من هذا اليوم
fact-numero-fototessere-carta = عدد الصور الشخصية لبطاقة الهوية
fact-attesa-carta-identita = مدة الحصول على بطاقة الهوية
fact-validita-carta-adulti = مدة بطاقة الهوية للكبار
fact-validita-carta-minori = مدة بطاقة الهوية للقاصرين
fact-validita-carta-bambini = مدة بطاقة الهوية للأطفال الصغار
fact-eta-carta-bambini = العمر الذي تكون قبله مدة بطاقة الهوية أقصر
fact-costo-carta-minimo = أقل ثمن لبطاقة الهوية
fact-costo-carta-massimo = أعلى ثمن لبطاقة الهوية

## SPID
fact-spid-poste-anno = SPID البريد، ثمن سنة بعد السنة الأولى
fact-spid-altri-minimo = SPID من شركات أخرى، أقل ثمن في السنة
fact-spid-altri-massimo = SPID من شركات أخرى، أعلى ثمن في السنة
fact-spid-eta-gratis = العمر الذي يصبح منه SPID البريد مجانيًا

## Driving licence
fact-tempo-guida-patente-estera = أقصى مدة للقيادة برخصة من خارج الاتحاد الأوروبي، منذ الإقامة المسجّلة
fact-anni-conversione-patente = أقصى مدة منذ الإقامة المسجّلة لتبديل الرخصة بدون امتحانات
fact-fine-accordo-patenti-albania = انتهاء اتفاق رخص القيادة مع ألبانيا
fact-fine-accordo-patenti-svizzera = انتهاء اتفاق رخص القيادة مع سويسرا
fact-fine-accordo-patenti-regno-unito = انتهاء اتفاق رخص القيادة مع المملكة المتحدة

## Desks
fact-fine-stazione-di-posta = التاريخ المتوقع لانتهاء Stazione di posta

## Protection
fact-data-riforma-asilo = تاريخ تغيير قانون اللجوء
fact-attesa-lavoro-asilo = المدة من طلب اللجوء إلى السماح بالعمل، قبل تغيير القانون
fact-data-conversione-speciale = التاريخ الخاص بتبديل الحماية الخاصة بتصريح عمل
fact-data-guerra-ucraina = تاريخ بداية الحرب في أوكرانيا
fact-scadenza-protezione-ucraina = انتهاء الحماية المؤقتة لأوكرانيا
fact-maggiore-eta = العمر الذي يصبح فيه الشخص بالغًا بحسب القانون
fact-pocket-money = مصروف اليوم (pocket money)
fact-scheda-telefonica-cas = بطاقة الهاتف في CAS
fact-ritorno-contanti = العودة الطوعية: مال نقدًا
fact-ritorno-beni = العودة الطوعية: أشياء أو خدمات
fact-ritorno-beni-familiare = العودة الطوعية: أشياء أو خدمات عن كل قريب تعيلونه
fact-divieto-rientro-ritorno = العودة الطوعية: المدة التي لا يمكن فيها الرجوع إلى إيطاليا

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = رقم استمارة تصريح العلاج الطبي
fact-durata-permesso-dopo-parto = مدة تصريح العلاج الطبي بعد الولادة
fact-numero-vaccini-obbligatori = عدد اللقاحات الإلزامية
fact-eta-fine-vaccini = العمر الذي تكون اللقاحات إلزامية حتى بلوغه
fact-anno-varicella = سنة الميلاد التي يصبح منها لقاح جدري الماء إلزاميًا

## Italian courses, integration agreement and qualifications
fact-eta-accordo = العمر الذي يُوقَّع بعده اتفاق الاندماج
fact-permesso-accordo = أقل مدة للتصريح لاتفاق الاندماج
fact-crediti-firma = النقاط (crediti) عند توقيع اتفاق الاندماج
fact-crediti-accordo = النقاط (crediti) المطلوبة في نهاية اتفاق الاندماج
fact-durata-accordo = مدة اتفاق الاندماج
fact-proroga-accordo = المدة الإضافية لاتفاق الاندماج
fact-ore-sessione-minime = أقصر مدة للقاء عن قواعد إيطاليا
fact-ore-sessione-massime = أطول مدة للقاء عن قواعد إيطاليا
fact-termine-sessione-civica = المهلة لحضور اللقاء عن قواعد إيطاليا
fact-crediti-sessione-mancata = النقاط التي تُفقد عند الغياب عن اللقاء
fact-tempo-cimea = المدة التي يحتاج إليها CIMEA لإعطاء الإفادة

## Free legal aid
fact-limite-patrocinio = حد الدخل للحصول على محامٍ تدفع الدولة أجره

## Domestic work
fact-contributi-colf-ora = الاشتراكات (contributi) عن كل ساعة عمل في البيوت (2026)
fact-soglia-paga-colf = أجر ساعة العمل في البيوت، لهذه الاشتراكات (2026)

## Bank account
fact-isee-conto-gratis = حد ISEE للحساب الأساسي المجاني

## Assegno unico
fact-assegno-unico-eta = عمر الأولاد للحصول على assegno unico
fact-assegno-unico-permesso = مدة تصريح العمل للحصول على assegno unico
fact-assegno-unico-residenza = مدة الإقامة المسجّلة أو العمل للحصول على assegno unico
fact-assegno-unico-contratto = مدة العقد للحصول على assegno unico
fact-assegno-unico-massimo = أعلى مبلغ من assegno unico، تقريبًا (2026)
fact-assegno-unico-minimo = أقل مبلغ من assegno unico، تقريبًا (2026)
fact-assegno-unico-isee-basso = ISEE لأعلى مبلغ من assegno unico (2026)
fact-assegno-unico-isee-alto = ISEE لأقل مبلغ من assegno unico، تقريبًا (2026)

## Renting and public housing
fact-affitto-durata = مدة الإيجار التي يجب بعدها تسجيل العقد
fact-affitto-registrazione = المهلة لتسجيل عقد الإيجار
fact-casa-popolare-isee = حد ISEE للسكن العام (casa popolare) في بيستويا
fact-casa-popolare-intervallo = أقصى مدة بين إعلانين (bandi) للسكن العام
fact-casa-popolare-ultimo-bando = انتهاء آخر إعلان (bando) للسكن العام في بيستويا
