### Names of the facts, in Albanian.

## Phones and helplines
fact-numero-112 = Emergjencë
fact-numero-116117 = Mjeku jashtë orarit (guardia medica) dhe mjekime jo urgjente
fact-lingue-116117 = Gjuhët e përkthyesve te mjeku jashtë orarit (guardia medica)
fact-numero-1522 = Numri kundër dhunës dhe përndjekjes (stalking)
fact-numero-antitratta = Numri kundër trafikimit të njerëzve
fact-numero-anticaporalato = Numri kundër shfrytëzimit në punë
fact-whatsapp-anticaporalato = WhatsApp kundër shfrytëzimit në punë
fact-numero-arci = Numri i ARCI për azilkërkuesit dhe refugjatët
fact-numero-arci-mobile = Numri i ARCI nga celulari
fact-numero-aiutodonna = Qendra kundër dhunës Aiutodonna
fact-numero-unar = Numri kundër diskriminimit (UNAR)
fact-numero-progetto = Telefoni i projektit
fact-numero-comune-pistoia = Numri i gjelbër (numero verde) i komunës së Pistoias

## Residence permit
fact-contributo-permesso-1-anno = Pagesa për një leje deri në një vit, përfshirë kartën
fact-contributo-permesso-2-anni = Pagesa për një leje deri në dy vjet, përfshirë kartën
fact-contributo-permesso-lungo-periodo = Pagesa për lejen afatgjatë, përfshirë kartën
fact-contributo-permesso-ridotto = Vetëm karta, për të miturit dhe për mjekim
fact-bollo = Pullë takse
fact-spese-poste = Shërbimi i postës
fact-numero-fototessere = Numri i fotove për dokumente
fact-soggiorno-breve = Qëndrim i shkurtër, pa leje
fact-termine-primo-permesso = Koha për të kërkuar lejen e parë
fact-attesa-permesso = Koha zyrtare për të marrë lejen
fact-termine-rinnovo = Koha para skadimit për të kërkuar rinovimin
fact-ritardo-rinnovo = Vonesa më e madhe për të kërkuar rinovimin
fact-anni-permesso-lungo-periodo = Vitet me leje për të kërkuar lejen afatgjatë

## Codice fiscale
fact-caratteri-codice-fiscale = Karakteret e kodit fiskal
fact-lingue-guida-codice-fiscale = Gjuhët e udhëzuesit për kodin fiskal

## Residence and hospitality notice
fact-termine-residenza = Koha për të kërkuar rezidencën
fact-controllo-residenza = Koha që ka Comune (komuna) për të kontrolluar
fact-termine-dichiarazione-dimora = Koha për të rinovuar banimin e zakonshëm
fact-termine-cancellazione-anagrafe = Koha nga skadimi i lejes deri te njoftimi
fact-preavviso-cancellazione-anagrafe = Koha për t’iu përgjigjur njoftimit të zyrës së gjendjes civile (Anagrafe)
fact-termine-comunicazione-ospitalita = Koha për të dorëzuar deklaratën e mikpritjes
fact-multa-ospitalita-minima = Gjoba më e vogël për ata që nuk e njoftojnë mikpritjen
fact-multa-ospitalita-massima = Gjoba më e madhe për ata që nuk e njoftojnë mikpritjen

## Health
fact-durata-stp = Sa zgjat karta STP
fact-durata-eni = Sa zgjat kodi ENI
fact-ssn-volontario = Regjistrim vullnetar në shërbimin shëndetësor, për një vit
fact-ssn-studenti = Regjistrim vullnetar për studentët, për një vit
fact-ssn-au-pair = Regjistrim vullnetar për personat au pair, për një vit

## School
fact-eta-inizio-scuola = Mosha kur fillon shkolla e detyrueshme
fact-eta-fine-scuola = Mosha kur mbaron shkolla e detyrueshme
fact-eta-cpia = Mosha minimale për CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = Kohëzgjatja minimale e lejes për të kërkuar bashkimin familjar
fact-anni-soggiorno-ricongiungimento = Koha e qëndrimit të rregullt para se të kërkohet bashkimi familjar
fact-eta-genitori-ricongiungimento = Mosha e prindërve për bashkimin familjar, nëse fëmijët e tjerë nuk mund t’i ndihmojnë
fact-quota-reddito-familiare = Pjesa e assegno sociale (ndihmë sociale në para) që shtohet për çdo familjar
fact-attesa-nulla-osta = Koha zyrtare për nulla osta (miratimin zyrtar) për bashkimin familjar
fact-diritti-idoneita-montale = Vërtetimi se shtëpia është e përshtatshme, në Montale, pa pullën e taksës
fact-attesa-idoneita-montale = Koha për vërtetimin se shtëpia është e përshtatshme, në Montale

## Citizenship
fact-anni-cittadinanza-non-ue = Vite rezidence për shtetësinë, shtetas jashtë BE-së
fact-anni-cittadinanza-ue = Vite rezidence për shtetësinë, shtetas të BE-së
fact-anni-cittadinanza-rifugiati = Vite rezidence për shtetësinë, refugjatë dhe persona pa shtetësi
fact-anni-cittadinanza-nati-in-italia = Vite rezidence për shtetësinë, persona të lindur në Itali
fact-anni-cittadinanza-matrimonio = Koha e rezidencës pas martesës për shtetësinë
fact-anni-cittadinanza-matrimonio-figli = Koha e rezidencës pas martesës për shtetësinë, me fëmijë
fact-anni-cittadinanza-matrimonio-estero = Koha pas martesës për shtetësinë, për ata që jetojnë jashtë Italisë
fact-livello-italiano-cittadinanza = Niveli i italishtes për shtetësinë
fact-anni-reddito-cittadinanza = Vitet e të ardhurave që vërtetohen për shtetësinë
fact-reddito-cittadinanza-solo = Të ardhurat më të ulëta për shtetësinë, një person i vetëm
fact-reddito-cittadinanza-coniuge = Të ardhurat më të ulëta për shtetësinë, me burrë ose grua në ngarkim
fact-reddito-cittadinanza-figlio = Të ardhurat që shtohen për çdo fëmijë, për shtetësinë
fact-contributo-cittadinanza = Pagesa për kërkesën për shtetësi

## Identity card
fact-fine-carta-cartacea = Kartat e identitetit prej letre nuk vlejnë më nga kjo ditë
fact-numero-fototessere-carta = Numri i fotove për kartën e identitetit
fact-attesa-carta-identita = Koha për të marrë kartën e identitetit
fact-validita-carta-adulti = Sa zgjat karta e identitetit e të rriturve
fact-validita-carta-minori = Sa zgjat karta e identitetit e të miturve
fact-validita-carta-bambini = Sa zgjat karta e identitetit e fëmijëve të vegjël
fact-eta-carta-bambini = Mosha nën të cilën karta e identitetit zgjat më pak
fact-costo-carta-minimo = Çmimi i kartës së identitetit, më i ulëti
fact-costo-carta-massimo = Çmimi i kartës së identitetit, më i larti

## SPID
fact-spid-poste-anno = SPID i postës, çmimi i një viti pas vitit të parë
fact-spid-altri-minimo = SPID i kompanive të tjera, çmimi vjetor më i ulët
fact-spid-altri-massimo = SPID i kompanive të tjera, çmimi vjetor më i lartë
fact-spid-eta-gratis = Mosha nga e cila SPID i postës është falas

## Driving licence
fact-tempo-guida-patente-estera = Koha më e gjatë për të ngarë makinën me një patentë jashtë BE-së, nga rezidenca
fact-anni-conversione-patente = Koha më e gjatë nga rezidenca për ta ndërruar patentën pa provime
fact-fine-accordo-patenti-albania = Mbarimi i marrëveshjes për patentat me Shqipërinë
fact-fine-accordo-patenti-svizzera = Mbarimi i marrëveshjes për patentat me Zvicrën
fact-fine-accordo-patenti-regno-unito = Mbarimi i marrëveshjes për patentat me Mbretërinë e Bashkuar

## Desks
fact-fine-stazione-di-posta = Mbarimi i parashikuar i Stazione di posta

## Protection
fact-data-riforma-asilo = Data e reformës së azilit
fact-attesa-lavoro-asilo = Koha nga kërkesa për azil deri sa mund të punoni, para reformës
fact-data-conversione-speciale = Data për ta kthyer mbrojtjen e veçantë në leje pune
fact-data-guerra-ucraina = Data kur filloi lufta në Ukrainë
fact-scadenza-protezione-ucraina = Mbarimi i mbrojtjes së përkohshme për Ukrainën
fact-maggiore-eta = Mosha kur një person quhet i rritur sipas ligjit
fact-pocket-money = Pocket money, në ditë
fact-scheda-telefonica-cas = Kartë telefoni në një CAS (qendër pritjeje)
fact-ritorno-contanti = Kthimi vullnetar: para në dorë
fact-ritorno-beni = Kthimi vullnetar: sende ose shërbime
fact-ritorno-beni-familiare = Kthimi vullnetar: sende ose shërbime për çdo familjar në ngarkim
fact-divieto-rientro-ritorno = Kthimi vullnetar: koha kur nuk mund të ktheheni në Itali

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = Numri i formularit për lejen për mjekim
fact-durata-permesso-dopo-parto = Sa zgjat leja për mjekim pas lindjes
fact-numero-vaccini-obbligatori = Numri i vaksinave të detyrueshme
fact-eta-fine-vaccini = Mosha deri kur vaksinat janë të detyrueshme
fact-anno-varicella = Viti i lindjes nga i cili është e detyrueshme vaksina kundër lisë së dhenve (varicella)

## Italian courses, integration agreement and qualifications
fact-eta-accordo = Mosha mbi të cilën nënshkruhet marrëveshja e integrimit
fact-permesso-accordo = Kohëzgjatja minimale e lejes për marrëveshjen e integrimit
fact-crediti-firma = Kreditet kur nënshkruhet marrëveshja e integrimit
fact-crediti-accordo = Kreditet që duhen në fund të marrëveshjes së integrimit
fact-durata-accordo = Sa zgjat marrëveshja e integrimit
fact-proroga-accordo = Koha shtesë për marrëveshjen e integrimit
fact-ore-sessione-minime = Kohëzgjatja minimale e takimit për rregullat e Italisë
fact-ore-sessione-massime = Kohëzgjatja maksimale e takimit për rregullat e Italisë
fact-termine-sessione-civica = Koha për të bërë takimin për rregullat e Italisë
fact-crediti-sessione-mancata = Kreditet që humbni nëse mungoni në takim
fact-tempo-cimea = Koha e CIMEA për vërtetimin

## Free legal aid
fact-limite-patrocinio = Kufiri i të ardhurave për avokatin e paguar nga shteti

## Domestic work
fact-contributi-colf-ora = Kontributet për çdo orë pune në shtëpi (2026)
fact-soglia-paga-colf = Paga për një orë pune në shtëpi, për këto kontribute (2026)

## Bank account
fact-isee-conto-gratis = Kufiri i ISEE për llogarinë bazë falas

## Assegno unico
fact-assegno-unico-eta = Mosha e fëmijëve për assegno unico (ndihmë në para për fëmijët)
fact-assegno-unico-permesso = Kohëzgjatja e lejes së punës për assegno unico
fact-assegno-unico-residenza = Koha e rezidencës ose e punës për assegno unico
fact-assegno-unico-contratto = Kohëzgjatja e kontratës për assegno unico
fact-assegno-unico-massimo = Shuma më e lartë e assegno unico, rreth (2026)
fact-assegno-unico-minimo = Shuma më e ulët e assegno unico, rreth (2026)
fact-assegno-unico-isee-basso = ISEE për shumën më të lartë të assegno unico (2026)
fact-assegno-unico-isee-alto = ISEE për shumën më të ulët të assegno unico, rreth (2026)

## Renting and public housing
fact-affitto-durata = Kohëzgjatja e qirasë mbi të cilën kontrata regjistrohet
fact-affitto-registrazione = Koha për të regjistruar kontratën e qirasë
fact-casa-popolare-isee = Kufiri i ISEE për shtëpinë sociale në Pistoia
fact-casa-popolare-intervallo = Koha më e gjatë mes dy thirrjeve për kërkesa për shtëpitë sociale
fact-casa-popolare-ultimo-bando = Mbarimi i thirrjes së fundit për kërkesa për shtëpitë sociale në Pistoia
