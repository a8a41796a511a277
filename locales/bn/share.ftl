### Words with which readers hand on a page or tell of its mistakes, in Bengali.

share-title = শেয়ার করুন
share-address = এই পাতার ঠিকানা
share-copy = ঠিকানা কপি করুন
share-send = পাঠান
share-copied = ঠিকানা কপি হয়েছে।
feedback-title = কোনো ভুল আছে?
feedback-mail = ই-মেইল লিখুন
feedback-whatsapp = WhatsApp-এ লিখুন
feedback-question = এই পাতায় কী ভুল আছে বা কী নেই? নিচে আপনার ভাষায় লিখুন। আপনার নাম বা ব্যক্তিগত তথ্য লাগবে না।
feedback-subject = সাইটের একটি পাতায় ভুল
feedback-place = পাঠকের জন্য: { $address } · ভাষা: { $language } · পাতার তারিখ { $day }
