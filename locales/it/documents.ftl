### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = Fototessere
document-bollettino-permesso = Ricevuta del bollettino pagato
document-documenti-motivo = Documenti che provano il motivo del permesso
document-prova-alloggio = Prova dell’indirizzo: contratto, proprietà o ospitalità
document-permesso-o-ricevuta = Permesso di soggiorno o ricevuta
document-autocertificazione-residenza = Dichiarazione firmata del tuo indirizzo

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = Documenti che provano il reddito
document-documenti-famiglia = Documenti di famiglia tradotti e legalizzati
document-atto-nascita-estero = Certificato di nascita del tuo Paese, tradotto e legalizzato
document-certificato-penale-estero = Certificato penale del tuo Paese, tradotto e legalizzato
document-prova-italiano = Prova della conoscenza dell’italiano
document-certificato-storico-residenza = Certificato storico di residenza
document-ricevuta-contributo-cittadinanza = Ricevuta del contributo pagato
document-carta-vecchia = Vecchia carta d’identità, o denuncia se l’hai persa
document-telefono = Telefono con il tuo numero
document-traduzione-patente = Permesso internazionale di guida o traduzione giurata della patente
document-documento-del-tuo-paese = Documento del tuo Paese, se lo hai
document-documento-identita = Documento d’identità

## Protection
document-fogli-ricevuti = Fogli e decisioni che hai ricevuto dagli uffici

## Health, school and rights
document-documento-se-lo-hai = Un documento con il tuo nome, se lo hai
document-codice-fiscale-se-lo-hai = Codice fiscale, se lo hai
document-dichiarazione-senza-mezzi = Dichiarazione firmata: non hai soldi né altre coperture per le cure
document-certificato-gravidanza = Certificato di gravidanza con la data prevista del parto
document-documento-bambino = Documento del bambino, se lo hai
document-documento-adulto = Documento dell’adulto che accompagna il bambino
document-carte-vaccini = Carte dei vaccini già fatti, se le hai
document-titolo-originale = Titolo di studio originale
document-certificato-consolare = Certificato del consolato sui redditi fuori dall’Italia, se puoi averlo
document-ore-lavoro = Foglio con i giorni e le ore di lavoro
document-registrazione-affitto = Ricevuta della registrazione del contratto
document-beni-estero = Documenti sui beni all’estero, se li chiedono
