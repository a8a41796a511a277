### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = پاسپورٹ سائز تصویریں (fototessere)
document-bollettino-permesso = جمع کرائی گئی فیس کی رسید (bollettino)
document-documenti-motivo = پرمٹ کا مقصد ثابت کرنے والی دستاویزات
document-prova-alloggio = پتے کا ثبوت: معاہدہ، ملکیت یا مہمان ٹھہرانے کی اطلاع
document-permesso-o-ricevuta = رہائشی پرمٹ (permesso di soggiorno) یا رسید (ricevuta)
document-autocertificazione-residenza = آپ کے پتے کا دستخط شدہ بیان

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = آمدنی ثابت کرنے والی دستاویزات
document-documenti-famiglia = خاندان کی دستاویزات، ترجمہ اور تصدیق شدہ
document-atto-nascita-estero = آپ کے ملک کا پیدائش کا سرٹیفکیٹ، ترجمہ اور تصدیق شدہ
document-certificato-penale-estero = آپ کے ملک کا جرائم کے ریکارڈ کا کاغذ، ترجمہ اور تصدیق شدہ
document-prova-italiano = اطالوی زبان جاننے کا ثبوت
document-certificato-storico-residenza = residenza کی تاریخ کا سرٹیفکیٹ
document-ricevuta-contributo-cittadinanza = فیس کی رسید
document-carta-vecchia = پرانا شناختی کارڈ، یا گم ہو گیا ہو تو پولیس رپورٹ
document-telefono = فون جس میں آپ کا نمبر ہو
document-traduzione-patente = بین الاقوامی ڈرائیونگ پرمٹ یا لائسنس کا حلفیہ ترجمہ
document-documento-del-tuo-paese = آپ کے ملک کی دستاویز، اگر آپ کے پاس ہے
document-documento-identita = شناختی دستاویز

## Protection
document-fogli-ricevuti = دفتروں سے ملنے والے کاغذات اور فیصلے

## Health, school and rights
document-documento-se-lo-hai = آپ کے نام والی کوئی دستاویز، اگر آپ کے پاس ہے
document-codice-fiscale-se-lo-hai = ٹیکس کوڈ، اگر آپ کے پاس ہے
document-dichiarazione-senza-mezzi = دستخط شدہ بیان: آپ کے پاس نہ پیسے ہیں، نہ علاج کے خرچ کا کوئی اور انتظام
document-certificato-gravidanza = حمل کا سرٹیفکیٹ جس پر پیدائش کی متوقع تاریخ ہو
document-documento-bambino = بچے کی دستاویز، اگر آپ کے پاس ہے
document-documento-adulto = بچے کو لانے والے بالغ کی دستاویز
document-carte-vaccini = پہلے لگی ہوئی ویکسین کے کاغذات، اگر آپ کے پاس ہیں
document-titolo-originale = اصل تعلیمی سند
document-certificato-consolare = اٹلی سے باہر کی آمدنی پر قونصل خانے کا سرٹیفکیٹ، اگر آپ لے سکیں
document-ore-lavoro = کاغذ جس پر کام کے دن اور گھنٹے لکھے ہوں
document-registrazione-affitto = معاہدے کی رجسٹریشن کی رسید
document-beni-estero = بیرون ملک جائیداد کی دستاویزات، اگر وہ مانگیں
