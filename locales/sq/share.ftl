### Words with which readers hand on a page or tell of its mistakes, in Albanian.

share-title = Ndajeni me të tjerët
share-address = Adresa e kësaj faqeje
share-copy = Kopjoni adresën
share-send = Dërgoni
share-copied = Adresa u kopjua.
feedback-title = Ka ndonjë gabim?
feedback-mail = Shkruani një e-mail
feedback-whatsapp = Shkruani në WhatsApp
feedback-question = Çfarë është gabim ose mungon në këtë faqe? Shkruani këtu poshtë, në gjuhën tuaj. Nuk nevojiten emri dhe të dhënat tuaja.
feedback-subject = Gabim në një faqe të sajtit
feedback-place = Për lexuesin: { $address } · gjuha: { $language } · faqja e datës { $day }
