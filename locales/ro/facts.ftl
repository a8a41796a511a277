### Numele datelor, în română.

## Phones and helplines
fact-numero-112 = Urgențe
fact-numero-116117 = Medic de gardă (guardia medica) și îngrijiri care nu sunt urgente
fact-lingue-116117 = Limbile interpreților medicului de gardă
fact-numero-1522 = Număr împotriva violenței și a hărțuirii (stalking)
fact-numero-antitratta = Număr împotriva traficului de persoane
fact-numero-anticaporalato = Număr împotriva exploatării la muncă
fact-whatsapp-anticaporalato = WhatsApp împotriva exploatării la muncă
fact-numero-arci = Numărul ARCI pentru solicitanți de azil și refugiați
fact-numero-arci-mobile = Numărul ARCI de pe mobil
fact-numero-aiutodonna = Centrul antiviolență Aiutodonna
fact-numero-unar = Număr împotriva discriminărilor (UNAR)
fact-numero-progetto = Telefonul proiectului
fact-numero-comune-pistoia = Numărul gratuit al primăriei din Pistoia (Comune)

## Residence permit
fact-contributo-permesso-1-anno = Taxă pentru un permis de cel mult un an, inclusiv cardul
fact-contributo-permesso-2-anni = Taxă pentru un permis de cel mult doi ani, inclusiv cardul
fact-contributo-permesso-lungo-periodo = Taxă pentru permisul pe termen lung, inclusiv cardul
fact-contributo-permesso-ridotto = Numai cardul, pentru minori și tratament medical
fact-bollo = Timbru fiscal (marca da bollo)
fact-spese-poste = Serviciul poștei
fact-numero-fototessere = Numărul de fotografii tip pașaport
fact-soggiorno-breve = Ședere scurtă, fără permis
fact-termine-primo-permesso = Timpul pentru a cere primul permis
fact-attesa-permesso = Timpul oficial pentru a primi permisul
fact-termine-rinnovo = Timpul dinainte de expirare pentru a cere reînnoirea
fact-ritardo-rinnovo = Întârzierea maximă pentru a cere reînnoirea
fact-anni-permesso-lungo-periodo = Ani cu permis pentru a cere permisul pe termen lung

## Codice fiscale
fact-caratteri-codice-fiscale = Caracterele codului fiscal (codice fiscale)
fact-lingue-guida-codice-fiscale = Limbile ghidului despre codul fiscal

## Residence and hospitality notice
fact-termine-residenza = Timpul pentru a cere reședința
fact-controllo-residenza = Timpul pe care îl are Comune (primăria) pentru a verifica
fact-termine-dichiarazione-dimora = Timpul pentru a reînnoi declarația de locuință obișnuită
fact-termine-cancellazione-anagrafe = Timpul de la expirarea permisului până la avertisment
fact-preavviso-cancellazione-anagrafe = Timpul pentru a răspunde la avertismentul de la Anagrafe
fact-termine-comunicazione-ospitalita = Timpul pentru a depune înștiințarea de găzduire
fact-multa-ospitalita-minima = Amenda minimă pentru cine nu anunță găzduirea
fact-multa-ospitalita-massima = Amenda maximă pentru cine nu anunță găzduirea

## Health
fact-durata-stp = Cât timp este valabil cardul STP
fact-durata-eni = Cât timp este valabil codul ENI
fact-ssn-volontario = Înscriere voluntară la serviciul de sănătate, pentru un an
fact-ssn-studenti = Înscriere voluntară pentru studenți, pentru un an
fact-ssn-au-pair = Înscriere voluntară pentru persoanele au pair, pentru un an

## School
fact-eta-inizio-scuola = Vârsta la care începe școala obligatorie
fact-eta-fine-scuola = Vârsta la care se termină școala obligatorie
fact-eta-cpia = Vârsta minimă pentru CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = Durata minimă a permisului pentru a cere reîntregirea familiei
fact-anni-soggiorno-ricongiungimento = Timpul de ședere legală înainte de a cere reîntregirea familiei
fact-eta-genitori-ricongiungimento = Vârsta părinților pentru reîntregirea familiei, dacă ceilalți copii nu îi pot ajuta
fact-quota-reddito-familiare = Partea din assegno sociale (ajutor social în bani) de adăugat pentru fiecare membru al familiei
fact-attesa-nulla-osta = Timpul oficial pentru nulla osta (aprobarea oficială) la reîntregirea familiei
fact-diritti-idoneita-montale = Certificatul de locuință potrivită (idoneità alloggiativa) la Montale, fără timbru fiscal
fact-attesa-idoneita-montale = Timpul pentru certificatul de locuință potrivită (idoneità alloggiativa) la Montale

## Citizenship
fact-anni-cittadinanza-non-ue = Ani de reședință pentru cetățenie, cetățeni non-UE
fact-anni-cittadinanza-ue = Ani de reședință pentru cetățenie, cetățeni UE
fact-anni-cittadinanza-rifugiati = Ani de reședință pentru cetățenie, refugiați și apatrizi
fact-anni-cittadinanza-nati-in-italia = Ani de reședință pentru cetățenie, persoane născute în Italia
fact-anni-cittadinanza-matrimonio = Timpul de reședință după căsătorie pentru cetățenie
fact-anni-cittadinanza-matrimonio-figli = Timpul de reședință după căsătorie pentru cetățenie, cu copii
fact-anni-cittadinanza-matrimonio-estero = Timpul după căsătorie pentru cetățenie, pentru cine trăiește în străinătate
fact-livello-italiano-cittadinanza = Nivelul de italiană pentru cetățenie
fact-anni-reddito-cittadinanza = Ani de venit de dovedit pentru cetățenie
fact-reddito-cittadinanza-solo = Venitul minim pentru cetățenie, o singură persoană
fact-reddito-cittadinanza-coniuge = Venitul minim pentru cetățenie, cu soț sau soție în întreținere
fact-reddito-cittadinanza-figlio = Venitul de adăugat pentru fiecare copil, pentru cetățenie
fact-contributo-cittadinanza = Taxă pentru cererea de cetățenie

## Identity card
fact-fine-carta-cartacea = Cărțile de identitate din hârtie nu mai sunt valabile din această zi
fact-numero-fototessere-carta = Numărul de fotografii pentru cartea de identitate
fact-attesa-carta-identita = Timpul pentru a primi cartea de identitate
fact-validita-carta-adulti = Cât timp este valabilă cartea de identitate a adulților
fact-validita-carta-minori = Cât timp este valabilă cartea de identitate a minorilor
fact-validita-carta-bambini = Cât timp este valabilă cartea de identitate a copiilor mici
fact-eta-carta-bambini = Vârsta sub care cartea de identitate este valabilă mai puțin timp
fact-costo-carta-minimo = Prețul cărții de identitate, cel mai mic
fact-costo-carta-massimo = Prețul cărții de identitate, cel mai mare

## SPID
fact-spid-poste-anno = SPID de la poștă, prețul pe un an după primul an
fact-spid-altri-minimo = SPID de la alte firme, prețul pe an cel mai mic
fact-spid-altri-massimo = SPID de la alte firme, prețul pe an cel mai mare
fact-spid-eta-gratis = Vârsta de la care SPID de la poștă este gratuit

## Driving licence
fact-tempo-guida-patente-estera = Timpul maxim pentru a conduce cu un permis de conducere non-UE, de la reședință
fact-anni-conversione-patente = Timpul maxim de la reședință pentru a schimba permisul de conducere fără examene
fact-fine-accordo-patenti-albania = Sfârșitul acordului despre permisele de conducere cu Albania
fact-fine-accordo-patenti-svizzera = Sfârșitul acordului despre permisele de conducere cu Elveția
fact-fine-accordo-patenti-regno-unito = Sfârșitul acordului despre permisele de conducere cu Regatul Unit

## Desks
fact-fine-stazione-di-posta = Sfârșitul prevăzut pentru Stazione di posta

## Protection
fact-data-riforma-asilo = Data reformei azilului
fact-attesa-lavoro-asilo = Timpul de la cererea de azil până când se poate munci, înainte de reformă
fact-data-conversione-speciale = Data pentru a schimba protecția specială în permis de muncă
fact-data-guerra-ucraina = Data la care a început războiul din Ucraina
fact-scadenza-protezione-ucraina = Sfârșitul protecției temporare pentru Ucraina
fact-maggiore-eta = Vârsta la care o persoană devine adultă prin lege
fact-pocket-money = Pocket money (bani de buzunar), pe zi
fact-scheda-telefonica-cas = Cartela de telefon într-un CAS
fact-ritorno-contanti = Întoarcerea voluntară: bani în numerar
fact-ritorno-beni = Întoarcerea voluntară: bunuri sau servicii
fact-ritorno-beni-familiare = Întoarcerea voluntară: bunuri sau servicii pentru fiecare membru al familiei în întreținere
fact-divieto-rientro-ritorno = Întoarcerea voluntară: timpul în care nu se poate reveni în Italia

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = Numărul formularului pentru permisul pentru tratament medical
fact-durata-permesso-dopo-parto = Durata permisului pentru tratament medical după naștere
fact-numero-vaccini-obbligatori = Numărul de vaccinuri obligatorii
fact-eta-fine-vaccini = Vârsta până la care vaccinurile sunt obligatorii
fact-anno-varicella = Anul de naștere de la care este obligatoriu vaccinul împotriva varicelei

## Italian courses, integration agreement and qualifications
fact-eta-accordo = Vârsta peste care se semnează acordul de integrare
fact-permesso-accordo = Durata minimă a permisului pentru acordul de integrare
fact-crediti-firma = Puncte (crediti) la semnarea acordului de integrare
fact-crediti-accordo = Puncte (crediti) necesare la sfârșitul acordului de integrare
fact-durata-accordo = Durata acordului de integrare
fact-proroga-accordo = Timp în plus pentru acordul de integrare
fact-ore-sessione-minime = Durata minimă a întâlnirii despre regulile Italiei
fact-ore-sessione-massime = Durata maximă a întâlnirii despre regulile Italiei
fact-termine-sessione-civica = Timpul pentru a face întâlnirea despre regulile Italiei
fact-crediti-sessione-mancata = Puncte (crediti) pierdute dacă lipsiți de la întâlnire
fact-tempo-cimea = Timpul de la CIMEA pentru attestato (hârtia despre diplomă)

## Free legal aid
fact-limite-patrocinio = Limita de venit pentru avocatul plătit de stat

## Domestic work
fact-contributi-colf-ora = Contribuții pentru fiecare oră de muncă casnică (2026)
fact-soglia-paga-colf = Plata pentru o oră de muncă casnică, pentru aceste contribuții (2026)

## Bank account
fact-isee-conto-gratis = Limita ISEE pentru contul de bază gratuit

## Assegno unico
fact-assegno-unico-eta = Vârsta copiilor pentru assegno unico (alocația pentru copii)
fact-assegno-unico-permesso = Durata permisului de muncă pentru assegno unico
fact-assegno-unico-residenza = Timpul de reședință sau de muncă pentru assegno unico
fact-assegno-unico-contratto = Durata contractului pentru assegno unico
fact-assegno-unico-massimo = Assegno unico cel mai mare, aproximativ (2026)
fact-assegno-unico-minimo = Assegno unico cel mai mic, aproximativ (2026)
fact-assegno-unico-isee-basso = ISEE pentru assegno unico cel mai mare (2026)
fact-assegno-unico-isee-alto = ISEE pentru assegno unico cel mai mic, aproximativ (2026)

## Renting and public housing
fact-affitto-durata = Durata închirierii peste care contractul se înregistrează
fact-affitto-registrazione = Timpul pentru a înregistra contractul de închiriere
fact-casa-popolare-isee = Limita ISEE pentru locuința socială la Pistoia
fact-casa-popolare-intervallo = Timpul maxim dintre două anunțuri (bandi) pentru locuințe sociale
fact-casa-popolare-ultimo-bando = Sfârșitul ultimului anunț (bando) pentru locuințe sociale la Pistoia
