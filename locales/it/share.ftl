### Words with which readers hand on a page or tell of its mistakes, in Italian: the source bundle.

share-title = Condividi
share-address = Indirizzo di questa pagina
share-copy = Copia l’indirizzo
share-send = Invia
share-copied = Indirizzo copiato.
feedback-title = C’è un errore?
feedback-mail = Scrivi una e-mail
feedback-whatsapp = Scrivi su WhatsApp
feedback-question = Che cosa è sbagliato o manca in questa pagina? Scrivi qui sotto, nella tua lingua. Non servono il tuo nome e i tuoi dati.
feedback-subject = Errore in una pagina del sito
feedback-place = Per chi legge: { $address } · lingua: { $language } · pagina del { $day }
