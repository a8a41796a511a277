### Words with which readers hand on a page or tell of its mistakes, in English.

share-title = Share
share-address = Address of this page
share-copy = Copy the address
share-send = Send
share-copied = Address copied.
feedback-title = Is there a mistake?
feedback-mail = Write an e-mail
feedback-whatsapp = Write on WhatsApp
feedback-question = What is wrong or missing on this page? Write below, in your language. We do not need your name or your data.
feedback-subject = Mistake on a page of the site
feedback-place = For the reader: { $address } · language: { $language } · page of { $day }
