### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = Passport-size photos
document-bollettino-permesso = Receipt of the paid payment slip (bollettino)
document-documenti-motivo = Documents that prove the reason for the permit
document-prova-alloggio = Proof of address: contract, ownership or hospitality
document-permesso-o-ricevuta = Residence permit or receipt
document-autocertificazione-residenza = Signed declaration of your address

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = Documents that prove your income
document-documenti-famiglia = Family documents, translated and legalised
document-atto-nascita-estero = Birth certificate from your country, translated and legalised
document-certificato-penale-estero = Criminal record certificate from your country, translated and legalised
document-prova-italiano = Proof that you know Italian
document-certificato-storico-residenza = Certificate of residence history (certificato storico di residenza)
document-ricevuta-contributo-cittadinanza = Receipt of the paid fee
document-carta-vecchia = Old identity card, or the report to the police (denuncia) if you lost it
document-telefono = Phone with your number
document-traduzione-patente = International driving permit or sworn translation of the licence
document-documento-del-tuo-paese = Document of your country, if you have it
document-documento-identita = Identity document

## Protection
document-fogli-ricevuti = Papers and decisions that you received from offices

## Health, school and rights
document-documento-se-lo-hai = A document with your name, if you have it
document-codice-fiscale-se-lo-hai = Codice fiscale (fiscal code), if you have it
document-dichiarazione-senza-mezzi = Signed declaration: you have no money and no other health cover
document-certificato-gravidanza = Pregnancy certificate with the expected date of birth
document-documento-bambino = Document of the child, if you have it
document-documento-adulto = Document of the adult who comes with the child
document-carte-vaccini = Papers of the vaccines already given, if you have them
document-titolo-originale = Original diploma or degree
document-certificato-consolare = Certificate from the consulate about income outside Italy, if you can get it
document-ore-lavoro = Paper with the days and hours of work
document-registrazione-affitto = Receipt of the registration of the contract
document-beni-estero = Documents about property abroad, if they ask for them
