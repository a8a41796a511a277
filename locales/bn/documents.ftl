### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = পাসপোর্ট সাইজের ছবি
document-bollettino-permesso = bollettino-তে (টাকা জমার ফরমে) টাকা দেওয়ার রসিদ
document-documenti-motivo = পেরমেসসোর কারণ প্রমাণ করে এমন কাগজপত্র
document-prova-alloggio = ঠিকানার প্রমাণ: ভাড়ার চুক্তি, মালিকানা বা বাসায় থাকতে দেওয়ার নোটিশ
document-permesso-o-ricevuta = পেরমেসসো দি সৌজর্ন্য (বসবাসের অনুমতিপত্র) বা রসিদ
document-autocertificazione-residenza = আপনার ঠিকানার সই করা ঘোষণা

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = আয় প্রমাণ করে এমন কাগজপত্র
document-documenti-famiglia = পরিবারের কাগজপত্র, অনুবাদ ও সত্যায়ন করা
document-atto-nascita-estero = আপনার দেশের জন্মসনদ, অনুবাদ ও সত্যায়ন করা
document-certificato-penale-estero = আপনার দেশের অপরাধের রেকর্ডের সনদ, অনুবাদ ও সত্যায়ন করা
document-prova-italiano = ইতালীয় ভাষা জানার প্রমাণ
document-certificato-storico-residenza = certificato storico di residenza (residenza-র ইতিহাসের সনদ)
document-ricevuta-contributo-cittadinanza = ফি দেওয়ার রসিদ
document-carta-vecchia = পুরোনো পরিচয়পত্র, হারালে denuncia (পুলিশকে জানানোর কাগজ)
document-telefono = আপনার নম্বরসহ ফোন
document-traduzione-patente = আন্তর্জাতিক ড্রাইভিং পারমিট বা লাইসেন্সের শপথ করা অনুবাদ
document-documento-del-tuo-paese = আপনার দেশের একটি দলিল, থাকলে
document-documento-identita = পরিচয়ের দলিল

## Protection
document-fogli-ricevuti = অফিস থেকে পাওয়া কাগজ ও সিদ্ধান্ত

## Health, school and rights
document-documento-se-lo-hai = আপনার নাম লেখা একটি দলিল, থাকলে
document-codice-fiscale-se-lo-hai = কদিচে ফিসকালে (রাজস্ব কোড), থাকলে
document-dichiarazione-senza-mezzi = সই করা ঘোষণা: আপনার টাকা নেই এবং চিকিৎসার খরচ দেওয়ার অন্য ব্যবস্থা নেই
document-certificato-gravidanza = সন্তান জন্মের সম্ভাব্য তারিখসহ গর্ভাবস্থার সনদ
document-documento-bambino = শিশুর দলিল, থাকলে
document-documento-adulto = শিশুর সঙ্গে আসা বড় মানুষের দলিল
document-carte-vaccini = আগে নেওয়া টিকার কাগজ, থাকলে
document-titolo-originale = পড়াশোনার আসল সনদ
document-certificato-consolare = ইতালির বাইরের আয় নিয়ে কনস্যুলেটের সনদ, পাওয়া সম্ভব হলে
document-ore-lavoro = কাজের দিন ও ঘণ্টা লেখা কাগজ
document-registrazione-affitto = চুক্তি নিবন্ধনের রসিদ
document-beni-estero = বিদেশে থাকা সম্পদের কাগজপত্র, চাইলে
