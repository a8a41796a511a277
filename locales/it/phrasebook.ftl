### Sentences of the front desk, said by the reader and by the operator, in Italian: the source bundle.

## Said by the reader: to meet
phrases-meet = Per cominciare
phrase-meet-help = Buongiorno. Mi può aiutare?
phrase-meet-office = È questo l’ufficio giusto?
phrase-meet-read = Non leggo bene. Può leggere per me?
phrase-meet-write = Non scrivo bene. Può scrivere per me?
phrase-meet-hear = Non sento bene. Può scrivere quello che dice?

## Said by the reader: the language
phrases-language = Capirsi
phrase-language-little = Parlo poco italiano.
phrase-language-repeat = Non capisco. Può ripetere, per favore?
phrase-language-point = Può indicare la risposta su questa pagina?
phrase-language-interpreter = Posso chiamare un interprete?
phrase-language-translate = Posso usare il telefono per tradurre?

## Said by the reader: documents
phrases-documents = Documenti
phrase-documents-enough = Ho questi documenti. Vanno bene?
phrase-documents-lost = Non trovo più i miei documenti. Che cosa devo fare?
phrase-documents-explain = Mi può spiegare questo foglio?
phrase-documents-original = Vorrei tenere il documento originale.
phrase-documents-copy = Vorrei una copia di questo foglio.

## Said by the reader: appointments
phrases-appointment = Appuntamento
phrase-appointment-ask = Vorrei un appuntamento.
phrase-appointment-have = Ho un appuntamento. Dove devo andare?
phrase-appointment-date = Mi può scrivere la data?
phrase-appointment-change = Quel giorno non posso venire. Si può cambiare?

## Said by the reader: money
phrases-money = Soldi
phrase-money-cost = Quanto costa? Me lo può scrivere?
phrase-money-where = Dove si paga?
phrase-money-none = Non ho i soldi per pagare. Che cosa posso fare?

## Said by the reader: health
phrases-health = Salute
phrase-health-unwell = Mi sento male. Ho bisogno di cure.
phrase-health-pain = Mi fa male qui.
phrase-health-medicines = Prendo queste medicine.
phrase-health-pregnant = Sono incinta.
phrase-health-doctor = Non ho un medico. Come posso averlo?

## Said by the reader: the family
phrases-family = Famiglia
phrase-family-child = Ho un bambino che sta male.
phrase-family-school = Vorrei iscrivere un bambino a scuola.
phrase-family-reunion = Vorrei far venire la mia famiglia in Italia.
phrase-family-minor = Sono minorenne. Qui non ho genitori.

## Said by the reader: when the answer is no
phrases-refusal = Se dicono di no
phrase-refusal-decide = Posso parlare con chi decide?
phrase-refusal-appeal = Che cosa posso fare contro questa decisione?
phrase-refusal-deadline = Entro quale giorno devo rispondere?
phrase-refusal-sign = Non firmo, perché non capisco.

## Said by the reader: danger
phrases-danger = Pericolo
phrase-danger-call = Sono in pericolo. Chiami aiuto, per favore.
phrase-danger-afraid = Ho paura di una persona.
phrase-danger-private = Vorrei parlare in un posto riservato.
phrase-danger-woman = Vorrei parlare con una donna.
phrase-danger-forced = Una persona mi obbliga a lavorare.

## Said by the operator: to welcome
phrases-desk-welcome = Accogliere
phrase-desk-welcome-need = Buongiorno. Di che cosa ha bisogno?
phrase-desk-welcome-language = Che lingua parla? La indichi qui, per favore.
phrase-desk-welcome-point = Può rispondere con il dito: indichi una frase.
phrase-desk-welcome-interpreter = Cerco una persona che parla la sua lingua.
phrase-desk-welcome-wait = Aspetti qui, per favore.
phrase-desk-welcome-again = Se non capisce, me lo dica: ripeto.

## Said by the operator: documents
phrases-desk-documents = Chiedere i documenti
phrase-desk-documents-have = Ha un documento?
phrase-desk-documents-none = Non ha documenti? Possiamo parlare lo stesso.
phrase-desk-documents-missing = Manca questo documento. Glielo scrivo.
phrase-desk-documents-copy = Faccio una copia e le ridò l’originale.
phrase-desk-documents-fill = Compiliamo insieme il modulo.
phrase-desk-documents-sign = Se ha capito tutto, firmi qui.
phrase-desk-documents-unsigned = Non firmi se non capisce.

## Said by the operator: what comes next
phrases-desk-next = Che cosa succede dopo
phrase-desk-next-office = Deve andare a un altro ufficio. Le scrivo l’indirizzo.
phrase-desk-next-back = Deve tornare un altro giorno. Le scrivo quando.
phrase-desk-next-bring = La prossima volta porti questi documenti.
phrase-desk-next-wait = Ora deve aspettare la risposta. Le scrivo quanto.
phrase-desk-next-online = Questa domanda si fa su internet. Le serve aiuto?
phrase-desk-next-keep = Conservi questo foglio: è importante.
phrase-desk-next-refused = La risposta è no. Le scrivo il motivo.

## Said by the operator: money
phrases-desk-money = Parlare di soldi
phrase-desk-money-free = Questo servizio è gratis.
phrase-desk-money-pay = Questo servizio si paga. Le scrivo quanto e dove.
phrase-desk-money-receipt = Conservi la ricevuta del pagamento.
phrase-desk-money-nobody = Non paghi altre persone per avere questo servizio.

## Said by the operator: health
phrases-desk-health = Parlare di salute
phrase-desk-health-now = Sta male adesso?
phrase-desk-health-where = Mi mostri dove fa male.
phrase-desk-health-doctor = Ha già un medico di famiglia?
phrase-desk-health-ambulance = Chiamo un’ambulanza.
phrase-desk-health-report = Se si cura senza permesso, non la segnalano alla polizia.

## Said by the operator: care
phrases-desk-care = Proteggere
phrase-desk-care-afraid = Ha paura di qualcuno?
phrase-desk-care-private = Possiamo parlare in un posto riservato.
phrase-desk-care-woman = Vuole parlare con una donna?
phrase-desk-care-silent = Se non vuole rispondere, non importa.
phrase-desk-care-call = Vuole chiamare qualcuno che può aiutare?
phrase-desk-care-help = È in pericolo adesso? Chiamo aiuto.
