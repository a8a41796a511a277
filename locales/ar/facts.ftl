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
