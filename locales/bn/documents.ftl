### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = পাসপোর্ট সাইজের ছবি
document-bollettino-permesso = bollettino-তে (টাকা জমার ফরমে) টাকা দেওয়ার রসিদ
document-documenti-motivo = পেরমেসসোর কারণ প্রমাণ করে এমন কাগজপত্র
document-prova-alloggio = ঠিকানার প্রমাণ: ভাড়ার চুক্তি, মালিকানা বা বাসায় থাকতে দেওয়ার নোটিশ
document-permesso-o-ricevuta = পেরমেসসো দি সৌজর্ন্য (বসবাসের অনুমতিপত্র) বা রসিদ
document-autocertificazione-residenza = আপনার ঠিকানার সই করা ঘোষণা
