### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = Fototessere
document-bollettino-permesso = Ricevuta del bollettino pagato
document-documenti-motivo = Documenti che provano il motivo del permesso
document-prova-alloggio = Prova dell’indirizzo: contratto, proprietà o ospitalità
document-permesso-o-ricevuta = Permesso di soggiorno o ricevuta
document-autocertificazione-residenza = Dichiarazione firmata del tuo indirizzo
