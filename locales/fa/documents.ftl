### Names of the documents of the check-lists that are not glossary terms, in Persian.
document-fototessere = عکس پاسپورتی (fototessere)
document-bollettino-permesso = رسید قبض پرداخت‌شده (bollettino)
document-documenti-motivo = مدارکی که دلیل اجازهٔ اقامت را ثابت می‌کنند
document-prova-alloggio = مدرک آدرس: قرارداد، مالکیت یا اعلام میزبانی
document-permesso-o-ricevuta = اجازهٔ اقامت (permesso di soggiorno) یا رسید (ricevuta)
document-autocertificazione-residenza = اظهارنامهٔ امضاشدهٔ آدرس شما

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = مدارکی که درآمد را ثابت می‌کنند
document-documenti-famiglia = مدارک خانواده، ترجمه و تأیید رسمی شده
document-atto-nascita-estero = گواهی تولد از کشور شما، ترجمه و تأیید رسمی شده
document-certificato-penale-estero = گواهی سوءپیشینه از کشور شما، ترجمه و تأیید رسمی شده
document-prova-italiano = مدرک دانستن زبان ایتالیایی
document-certificato-storico-residenza = گواهی سابقهٔ محل سکونت (certificato storico di residenza)
document-ricevuta-contributo-cittadinanza = رسید هزینهٔ پرداخت‌شده
document-carta-vecchia = کارت شناسایی قدیمی، یا اگر گم شده گزارش به پلیس (denuncia)
document-telefono = تلفن با شمارهٔ شما
document-traduzione-patente = گواهینامهٔ رانندگی بین‌المللی یا ترجمهٔ رسمی گواهینامه
document-documento-del-tuo-paese = مدرک کشور شما، اگر دارید
document-documento-identita = مدرک شناسایی

## Protection
document-fogli-ricevuti = برگه‌ها و تصمیم‌هایی که از اداره‌ها گرفته‌اید

## Health, school and rights
document-documento-se-lo-hai = یک مدرک با نام شما، اگر دارید
document-codice-fiscale-se-lo-hai = کد مالیاتی (codice fiscale)، اگر دارید
document-dichiarazione-senza-mezzi = اظهارنامهٔ امضاشده: پول ندارید و پوشش درمانی دیگری هم ندارید
document-certificato-gravidanza = گواهی بارداری با تاریخ احتمالی زایمان
document-documento-bambino = مدرک کودک، اگر دارید
document-documento-adulto = مدرک بزرگسالی که همراه کودک است
document-carte-vaccini = برگه‌های واکسن‌هایی که زده شده، اگر دارید
document-titolo-originale = اصل مدرک تحصیلی
document-certificato-consolare = گواهی کنسولگری دربارهٔ درآمد بیرون از ایتالیا، اگر می‌توانید بگیرید
document-ore-lavoro = برگه‌ای با روزها و ساعت‌های کار
document-registrazione-affitto = رسید ثبت قرارداد
document-beni-estero = مدارک دارایی در خارج، اگر بخواهند
