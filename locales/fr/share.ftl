### Mots pour partager une page ou signaler une erreur, en français.

share-title = Partager
share-address = Adresse de cette page
share-copy = Copier l’adresse
share-send = Envoyer
share-copied = Adresse copiée.
feedback-title = Il y a une erreur ?
feedback-mail = Écrire un e-mail
feedback-whatsapp = Écrire sur WhatsApp
feedback-question = Qu’est-ce qui est faux ou qui manque sur cette page ? Écrivez ci-dessous, dans votre langue. Votre nom et vos données ne sont pas nécessaires.
feedback-subject = Erreur sur une page du site
feedback-place = Pour qui lit : { $address } · langue : { $language } · page du { $day }
