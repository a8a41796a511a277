### Cuvintele cu care se trimite mai departe o pagină sau se anunță o greșeală, în română.

share-title = Distribuiți
share-address = Adresa acestei pagini
share-copy = Copiați adresa
share-send = Trimiteți
share-copied = Adresă copiată.
feedback-title = Este o greșeală?
feedback-mail = Scrieți un e-mail
feedback-whatsapp = Scrieți pe WhatsApp
feedback-question = Ce este greșit sau ce lipsește în această pagină? Scrieți mai jos, în limba dumneavoastră. Nu este nevoie de numele și de datele dumneavoastră.
feedback-subject = Greșeală într-o pagină a site-ului
feedback-place = Pentru cine citește: { $address } · limba: { $language } · pagina din { $day }
