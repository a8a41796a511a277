### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = Passport-size photos
document-bollettino-permesso = Receipt of the paid payment slip (bollettino)
document-documenti-motivo = Documents that prove the reason for the permit
document-prova-alloggio = Proof of address: contract, ownership or hospitality
document-permesso-o-ricevuta = Residence permit or receipt
document-autocertificazione-residenza = Signed declaration of your address
