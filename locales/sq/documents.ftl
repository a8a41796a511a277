### Names of the documents of the check-lists that are not glossary terms, in Albanian.
document-fototessere = Foto për dokumente
document-bollettino-permesso = Riçevuta e pagesës (bollettino)
document-documenti-motivo = Dokumente që vërtetojnë arsyen e lejes
document-prova-alloggio = Prova e adresës: kontratë, pronësi ose mikpritje
document-permesso-o-ricevuta = Leja e qëndrimit ose riçevuta
document-autocertificazione-residenza = Deklaratë e nënshkruar e adresës suaj

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = Dokumente që vërtetojnë të ardhurat
document-documenti-famiglia = Dokumente të familjes, të përkthyera dhe të legalizuara
document-atto-nascita-estero = Certifikata e lindjes nga vendi juaj, e përkthyer dhe e legalizuar
document-certificato-penale-estero = Vërtetimi penal (dëshmia e penalitetit) nga vendi juaj, i përkthyer dhe i legalizuar
document-prova-italiano = Provë se e dini italishten
document-certificato-storico-residenza = Vërtetim i historikut të rezidencës (certificato storico di residenza)
document-ricevuta-contributo-cittadinanza = Riçevuta e pagesës së bërë
document-carta-vecchia = Karta e vjetër e identitetit, ose denoncimi (denuncia) nëse e keni humbur
document-telefono = Telefon me numrin tuaj
document-traduzione-patente = Leje ndërkombëtare drejtimi ose përkthim me betim i patentës
document-documento-del-tuo-paese = Dokument i vendit tuaj, nëse e keni
document-documento-identita = Dokument identiteti

## Protection
document-fogli-ricevuti = Fletët dhe vendimet që keni marrë nga zyrat

## Health, school and rights
document-documento-se-lo-hai = Një dokument me emrin tuaj, nëse e keni
document-codice-fiscale-se-lo-hai = Kodi fiskal (codice fiscale), nëse e keni
document-dichiarazione-senza-mezzi = Deklaratë e nënshkruar: nuk keni para dhe as mbulim tjetër për mjekimin
document-certificato-gravidanza = Vërtetim i shtatzënisë me datën e parashikuar të lindjes
document-documento-bambino = Dokument i fëmijës, nëse e keni
document-documento-adulto = Dokument i të rriturit që shoqëron fëmijën
document-carte-vaccini = Letrat e vaksinave të bëra, nëse i keni
document-titolo-originale = Diploma origjinale
document-certificato-consolare = Vërtetim i konsullatës për të ardhurat jashtë Italisë, nëse mund ta merrni
document-ore-lavoro = Fletë me ditët dhe orët e punës
document-registrazione-affitto = Riçevuta e regjistrimit të kontratës
document-beni-estero = Dokumente për pasurinë jashtë Italisë, nëse i kërkojnë
