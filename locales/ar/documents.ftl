### Names of the documents of the check-lists that are not glossary terms, in Arabic.
document-fototessere = صور شخصية (fototessere)
document-bollettino-permesso = إيصال دفع القسيمة (bollettino)
document-documenti-motivo = وثائق تثبت سبب التصريح
document-prova-alloggio = إثبات العنوان: عقد أو ملكية أو استضافة (ospitalità)
document-permesso-o-ricevuta = تصريح الإقامة (permesso di soggiorno) أو الإيصال (ricevuta)
document-autocertificazione-residenza = إقرار موقّع بعنوانكم

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = وثائق تثبت الدخل
document-documenti-famiglia = وثائق العائلة مترجمة ومصدّقة
document-atto-nascita-estero = شهادة الميلاد من بلدكم، مترجمة ومصدّقة
document-certificato-penale-estero = شهادة السوابق الجنائية من بلدكم، مترجمة ومصدّقة
document-prova-italiano = إثبات معرفة اللغة الإيطالية
document-certificato-storico-residenza = الشهادة التاريخية للإقامة المسجّلة
document-ricevuta-contributo-cittadinanza = إيصال الرسم المدفوع
document-carta-vecchia = بطاقة الهوية القديمة، أو بلاغ الفقدان إذا ضاعت
document-telefono = هاتف فيه رقمكم
document-traduzione-patente = رخصة القيادة الدولية أو ترجمة محلّفة للرخصة
document-documento-del-tuo-paese = وثيقة من بلدكم، إذا كانت لديكم
document-documento-identita = وثيقة هوية

## Protection
document-fogli-ricevuti = الأوراق والقرارات التي تلقّيتموها من المكاتب

## Health, school and rights
document-documento-se-lo-hai = وثيقة عليها اسمكم، إذا كانت لديكم
document-codice-fiscale-se-lo-hai = الكود الضريبي، إذا كان لديكم
document-dichiarazione-senza-mezzi = إقرار موقّع: ليس لديكم مال ولا تغطية أخرى للعلاج
document-certificato-gravidanza = شهادة حمل فيها التاريخ المتوقع للولادة
document-documento-bambino = وثيقة الطفل، إذا كانت لديكم
document-documento-adulto = وثيقة الشخص البالغ الذي يرافق الطفل
document-carte-vaccini = أوراق اللقاحات السابقة، إذا كانت لديكم
document-titolo-originale = الشهادة الدراسية الأصلية
document-certificato-consolare = شهادة من القنصلية عن الدخل خارج إيطاليا، إذا كان يمكنكم الحصول عليها
document-ore-lavoro = ورقة فيها أيام العمل وساعاته
document-registrazione-affitto = إيصال تسجيل العقد
document-beni-estero = وثائق عن الأملاك خارج إيطاليا، إذا طُلبت منكم
