### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = پاسپورٹ سائز تصویریں (fototessere)
document-bollettino-permesso = جمع کرائی گئی فیس کی رسید (bollettino)
document-documenti-motivo = پرمٹ کا مقصد ثابت کرنے والی دستاویزات
document-prova-alloggio = پتے کا ثبوت: معاہدہ، ملکیت یا مہمان ٹھہرانے کی اطلاع
document-permesso-o-ricevuta = رہائشی پرمٹ (permesso di soggiorno) یا رسید (ricevuta)
document-autocertificazione-residenza = آپ کے پتے کا دستخط شدہ بیان
