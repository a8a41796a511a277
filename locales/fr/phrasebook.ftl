### Phrases du guichet, dites par la personne qui lit et par la personne qui reçoit, en français.

## Said by the reader: to meet
phrases-meet = Pour commencer
phrase-meet-help = Bonjour. Pouvez-vous m’aider ?
phrase-meet-office = Est-ce le bon bureau ?
phrase-meet-read = Je ne lis pas bien. Pouvez-vous lire pour moi ?
phrase-meet-write = Je n’écris pas bien. Pouvez-vous écrire pour moi ?
phrase-meet-hear = Je n’entends pas bien. Pouvez-vous écrire ce que vous dites ?

## Said by the reader: the language
phrases-language = Se comprendre
phrase-language-little = Je parle peu l’italien.
phrase-language-repeat = Je ne comprends pas. Pouvez-vous répéter, s’il vous plaît ?
phrase-language-point = Pouvez-vous montrer la réponse sur cette page ?
phrase-language-interpreter = Est-ce que je peux appeler un interprète ?
phrase-language-translate = Est-ce que je peux utiliser le téléphone pour traduire ?

## Said by the reader: documents
phrases-documents = Documents
phrase-documents-enough = J’ai ces documents. Est-ce que c’est bon ?
phrase-documents-lost = Je ne trouve plus mes documents. Que dois-je faire ?
phrase-documents-explain = Pouvez-vous m’expliquer cette feuille ?
phrase-documents-original = Je voudrais garder le document original.
phrase-documents-copy = Je voudrais une copie de cette feuille.

## Said by the reader: appointments
phrases-appointment = Rendez-vous
phrase-appointment-ask = Je voudrais un rendez-vous.
phrase-appointment-have = J’ai un rendez-vous. Où dois-je aller ?
phrase-appointment-date = Pouvez-vous m’écrire la date ?
phrase-appointment-change = Ce jour-là, je ne peux pas venir. Peut-on changer ?

## Said by the reader: money
phrases-money = Argent
phrase-money-cost = Combien ça coûte ? Pouvez-vous me l’écrire ?
phrase-money-where = Où faut-il payer ?
phrase-money-none = Je n’ai pas d’argent pour payer. Que puis-je faire ?

## Said by the reader: health
phrases-health = Santé
phrase-health-unwell = Je me sens mal. J’ai besoin de soins.
phrase-health-pain = J’ai mal ici.
phrase-health-medicines = Je prends ces médicaments.
phrase-health-pregnant = Je suis enceinte.
phrase-health-doctor = Je n’ai pas de médecin. Comment en avoir un ?

## Said by the reader: the family
phrases-family = Famille
phrase-family-child = J’ai un enfant malade.
phrase-family-school = Je voudrais inscrire un enfant à l’école.
phrase-family-reunion = Je voudrais faire venir ma famille en Italie.
phrase-family-minor = J’ai moins de 18 ans. Ici, je n’ai pas de parents.

## Said by the reader: when the answer is no
phrases-refusal = Si on vous dit non
phrase-refusal-decide = Est-ce que je peux parler avec la personne qui décide ?
phrase-refusal-appeal = Que puis-je faire contre cette décision ?
phrase-refusal-deadline = Quel est le dernier jour pour répondre ?
phrase-refusal-sign = Je ne signe pas, parce que je ne comprends pas.

## Said by the reader: danger
phrases-danger = Danger
phrase-danger-call = Je suis en danger. Appelez de l’aide, s’il vous plaît.
phrase-danger-afraid = J’ai peur d’une personne.
phrase-danger-private = Je voudrais parler dans un endroit discret.
phrase-danger-woman = Je voudrais parler avec une femme.
phrase-danger-forced = Une personne m’oblige à travailler.

## Said by the operator: to welcome
phrases-desk-welcome = Accueillir
phrase-desk-welcome-need = Bonjour. De quoi avez-vous besoin ?
phrase-desk-welcome-language = Quelle langue parlez-vous ? Montrez-la ici, s’il vous plaît.
phrase-desk-welcome-point = Vous pouvez répondre avec le doigt : montrez une phrase.
phrase-desk-welcome-interpreter = Je cherche une personne qui parle votre langue.
phrase-desk-welcome-wait = Attendez ici, s’il vous plaît.
phrase-desk-welcome-again = Si vous ne comprenez pas, dites-le-moi : je répète.

## Said by the operator: documents
phrases-desk-documents = Demander les documents
phrase-desk-documents-have = Avez-vous un document ?
phrase-desk-documents-none = Vous n’avez pas de documents ? Nous pouvons parler quand même.
phrase-desk-documents-missing = Il manque ce document. Je vous l’écris.
phrase-desk-documents-copy = Je fais une copie et je vous rends l’original.
phrase-desk-documents-fill = Nous remplissons ensemble le formulaire.
phrase-desk-documents-sign = Si vous avez tout compris, signez ici.
phrase-desk-documents-unsigned = Ne signez pas si vous ne comprenez pas.

## Said by the operator: what comes next
phrases-desk-next = Ce qui se passe après
phrase-desk-next-office = Vous devez aller dans un autre bureau. Je vous écris l’adresse.
phrase-desk-next-back = Vous devez revenir un autre jour. Je vous écris quand.
phrase-desk-next-bring = La prochaine fois, apportez ces documents.
phrase-desk-next-wait = Maintenant, vous devez attendre la réponse. Je vous écris combien de temps.
phrase-desk-next-online = Cette demande se fait sur internet. Avez-vous besoin d’aide ?
phrase-desk-next-keep = Gardez cette feuille : elle est importante.
phrase-desk-next-refused = La réponse est non. Je vous écris le motif.

## Said by the operator: money
phrases-desk-money = Parler d’argent
phrase-desk-money-free = Ce service est gratuit.
phrase-desk-money-pay = Ce service est payant. Je vous écris combien et où.
phrase-desk-money-receipt = Gardez le reçu du paiement.
phrase-desk-money-nobody = Ne payez pas d’autres personnes pour avoir ce service.

## Said by the operator: health
phrases-desk-health = Parler de santé
phrase-desk-health-now = Vous sentez-vous mal maintenant ?
phrase-desk-health-where = Montrez-moi où vous avez mal.
phrase-desk-health-doctor = Avez-vous déjà un médecin de famille (medico di famiglia) ?
phrase-desk-health-ambulance = J’appelle une ambulance.
phrase-desk-health-report = Si vous vous soignez sans permis, on ne vous signale pas à la police.

## Said by the operator: care
phrases-desk-care = Protéger
phrase-desk-care-afraid = Avez-vous peur de quelqu’un ?
phrase-desk-care-private = Nous pouvons parler dans un endroit discret.
phrase-desk-care-woman = Voulez-vous parler avec une femme ?
phrase-desk-care-silent = Si vous ne voulez pas répondre, ce n’est pas grave.
phrase-desk-care-call = Voulez-vous appeler quelqu’un qui peut vous aider ?
phrase-desk-care-help = Êtes-vous en danger maintenant ? J’appelle de l’aide.
