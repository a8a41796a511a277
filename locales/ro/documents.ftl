### Numele actelor din liste care nu sunt în glosar.
document-fototessere = Fotografii tip pașaport (fototessere)
document-bollettino-permesso = Chitanța plății (bollettino plătit)
document-documenti-motivo = Acte care dovedesc motivul permisului
document-prova-alloggio = Dovada adresei: contract, proprietate sau găzduire
document-permesso-o-ricevuta = Permis de ședere sau recipisă
document-autocertificazione-residenza = Declarație semnată cu adresa dumneavoastră

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = Acte care dovedesc venitul
document-documenti-famiglia = Acte de familie traduse și supralegalizate sau cu apostilă
document-atto-nascita-estero = Certificat de naștere din țara dumneavoastră, tradus și supralegalizat sau cu apostilă
document-certificato-penale-estero = Cazier judiciar din țara dumneavoastră, tradus și supralegalizat sau cu apostilă
document-prova-italiano = Dovada că știți limba italiană
document-certificato-storico-residenza = Certificat cu istoricul reședinței (certificato storico di residenza)
document-ricevuta-contributo-cittadinanza = Chitanța taxei plătite
document-carta-vecchia = Cartea de identitate veche sau, dacă ați pierdut-o, declarația făcută la poliție (denuncia)
document-telefono = Telefonul cu numărul dumneavoastră
document-traduzione-patente = Permis internațional de conducere sau traducere oficială cu jurământ (traduzione giurata) a permisului de conducere
document-documento-del-tuo-paese = Act din țara dumneavoastră, dacă îl aveți
document-documento-identita = Act de identitate

## Protection
document-fogli-ricevuti = Foi și decizii pe care le-ați primit de la birouri

## Health, school and rights
document-documento-se-lo-hai = Un act cu numele dumneavoastră, dacă îl aveți
document-codice-fiscale-se-lo-hai = Codul fiscal (codice fiscale), dacă îl aveți
document-dichiarazione-senza-mezzi = Declarație semnată: nu aveți bani și nici altă asigurare pentru îngrijirile medicale
document-certificato-gravidanza = Certificat de sarcină cu data prevăzută a nașterii
document-documento-bambino = Actul copilului, dacă îl aveți
document-documento-adulto = Actul adultului care însoțește copilul
document-carte-vaccini = Hârtiile vaccinurilor deja făcute, dacă le aveți
document-titolo-originale = Diploma originală
document-certificato-consolare = Certificat de la consulat despre veniturile din afara Italiei, dacă îl puteți avea
document-ore-lavoro = Foaie cu zilele și orele de muncă
document-registrazione-affitto = Dovada că ați înregistrat contractul
document-beni-estero = Acte despre bunurile din străinătate, dacă vi se cer
