### Les deux côtés du guichet : ce que l’on montre, deux langues ligne par ligne, en français.

guide-where = Où aller
term-more = En savoir plus
close = Fermer
facing-link = Avec l’italien à côté
facing-help = Les lignes ont le même numéro dans les deux langues : montrez le numéro du doigt.
show-link = Montrer au guichet
show-title = À montrer au guichet
show-help = Montrez cette page à la personne qui travaille au guichet. Les grandes phrases sont en italien.
show-sentences = Phrases
show-documents = Documents : cochez ceux qui manquent

## Sentences, said by the reader
phrase-service = Bonjour. J’ai besoin d’aide pour ce service.
phrase-language = Je parle { $language }. Y a-t-il une personne qui parle ma langue, ou un interprète ?
phrase-slowly = S’il vous plaît, parlez lentement et avec des mots simples.
phrase-missing = S’il vous plaît, cochez ci-dessous les documents qui manquent.
phrase-write = S’il vous plaît, écrivez sur une feuille le jour, l’heure et l’adresse.
phrase-receipt = S’il vous plaît, donnez-moi un reçu.
phrase-reason = Si la réponse est non, s’il vous plaît, écrivez-moi le motif.

## The phrasebook
phrasebook-title = Phrases pour le guichet
phrasebook-lead = Montrez une phrase du doigt : elle est en italien et dans votre langue.
phrasebook-yours = Ce que vous dites
phrasebook-theirs = Ce que dit la personne du guichet
