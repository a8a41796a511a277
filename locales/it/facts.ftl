### Names of the facts, in Italian: the source bundle.

## Phones and helplines
fact-numero-112 = Emergenza
fact-numero-116117 = Guardia medica e cure non urgenti
fact-lingue-116117 = Lingue degli interpreti della guardia medica
fact-numero-1522 = Numero contro la violenza e lo stalking
fact-numero-antitratta = Numero contro la tratta
fact-numero-anticaporalato = Numero contro lo sfruttamento sul lavoro
fact-whatsapp-anticaporalato = WhatsApp contro lo sfruttamento sul lavoro
fact-numero-arci = Numero ARCI per richiedenti asilo e rifugiati
fact-numero-arci-mobile = Numero ARCI dal cellulare
fact-numero-aiutodonna = Centro antiviolenza Aiutodonna
fact-numero-unar = Numero contro le discriminazioni (UNAR)
fact-numero-progetto = Telefono del progetto
fact-numero-comune-pistoia = Numero verde del Comune di Pistoia

## Residence permit
fact-contributo-permesso-1-anno = Contributo per un permesso fino a un anno, tessera compresa
fact-contributo-permesso-2-anni = Contributo per un permesso fino a due anni, tessera compresa
fact-contributo-permesso-lungo-periodo = Contributo per il permesso di lungo periodo, tessera compresa
fact-contributo-permesso-ridotto = Solo tessera, per minori e cure mediche
fact-bollo = Marca da bollo
fact-spese-poste = Servizio delle Poste
fact-numero-fototessere = Numero di fototessere
fact-soggiorno-breve = Soggiorno breve, senza permesso
fact-termine-primo-permesso = Tempo per chiedere il primo permesso
fact-attesa-permesso = Tempo ufficiale per avere il permesso
fact-termine-rinnovo = Tempo prima della scadenza per chiedere il rinnovo
fact-ritardo-rinnovo = Ritardo massimo per chiedere il rinnovo
fact-anni-permesso-lungo-periodo = Anni con il permesso per chiedere il lungo periodo

## Codice fiscale
fact-caratteri-codice-fiscale = Caratteri del codice fiscale
fact-lingue-guida-codice-fiscale = Lingue della guida al codice fiscale

## Residence and hospitality notice
fact-termine-residenza = Tempo per chiedere la residenza
fact-controllo-residenza = Tempo del Comune per controllare
fact-termine-dichiarazione-dimora = Tempo per rinnovare la dimora abituale
fact-termine-cancellazione-anagrafe = Tempo dalla scadenza del permesso prima dell’avviso
fact-preavviso-cancellazione-anagrafe = Tempo per rispondere all’avviso dell’Anagrafe
fact-termine-comunicazione-ospitalita = Tempo per comunicare l’ospitalità
fact-multa-ospitalita-minima = Multa minima per chi non comunica l’ospitalità
fact-multa-ospitalita-massima = Multa massima per chi non comunica l’ospitalità

## Health
fact-durata-stp = Durata del tesserino STP
fact-durata-eni = Durata del codice ENI
fact-ssn-volontario = Iscrizione volontaria al servizio sanitario, per un anno
fact-ssn-studenti = Iscrizione volontaria degli studenti, per un anno
fact-ssn-au-pair = Iscrizione volontaria delle persone alla pari, per un anno

## School
fact-eta-inizio-scuola = Età di inizio dell’obbligo scolastico
fact-eta-fine-scuola = Età di fine dell’obbligo scolastico
fact-eta-cpia = Età minima per il CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = Durata minima del permesso per chiedere il ricongiungimento
fact-anni-soggiorno-ricongiungimento = Tempo di soggiorno regolare prima di chiedere il ricongiungimento
fact-eta-genitori-ricongiungimento = Età dei genitori per il ricongiungimento, se gli altri figli non possono aiutarli
fact-quota-reddito-familiare = Parte dell’assegno sociale da aggiungere per ogni familiare
fact-attesa-nulla-osta = Tempo ufficiale per il nulla osta al ricongiungimento
fact-diritti-idoneita-montale = Certificato di idoneità alloggiativa a Montale, senza marca da bollo
fact-attesa-idoneita-montale = Tempo per il certificato di idoneità alloggiativa a Montale

## Citizenship
fact-anni-cittadinanza-non-ue = Anni di residenza per la cittadinanza, cittadini non UE
fact-anni-cittadinanza-ue = Anni di residenza per la cittadinanza, cittadini UE
fact-anni-cittadinanza-rifugiati = Anni di residenza per la cittadinanza, rifugiati e apolidi
fact-anni-cittadinanza-nati-in-italia = Anni di residenza per la cittadinanza, persone nate in Italia
fact-anni-cittadinanza-matrimonio = Tempo di residenza dopo il matrimonio per la cittadinanza
fact-anni-cittadinanza-matrimonio-figli = Tempo di residenza dopo il matrimonio per la cittadinanza, con figli
fact-anni-cittadinanza-matrimonio-estero = Tempo dopo il matrimonio per la cittadinanza, per chi vive all’estero
fact-livello-italiano-cittadinanza = Livello di italiano per la cittadinanza
fact-anni-reddito-cittadinanza = Anni di reddito da provare per la cittadinanza
fact-reddito-cittadinanza-solo = Reddito minimo per la cittadinanza, persona sola
fact-reddito-cittadinanza-coniuge = Reddito minimo per la cittadinanza, con marito o moglie a carico
fact-reddito-cittadinanza-figlio = Reddito da aggiungere per ogni figlio, per la cittadinanza
fact-contributo-cittadinanza = Contributo per la domanda di cittadinanza

## Identity card
fact-fine-carta-cartacea = Le carte d’identità di carta non valgono più da questo giorno
fact-numero-fototessere-carta = Numero di fototessere per la carta d’identità
fact-attesa-carta-identita = Tempo per ricevere la carta d’identità
fact-validita-carta-adulti = Durata della carta d’identità degli adulti
fact-validita-carta-minori = Durata della carta d’identità dei minori
fact-validita-carta-bambini = Durata della carta d’identità dei bambini piccoli
fact-eta-carta-bambini = Età sotto cui la carta d’identità dura meno
fact-costo-carta-minimo = Prezzo della carta d’identità, il più basso
fact-costo-carta-massimo = Prezzo della carta d’identità, il più alto

## SPID
fact-spid-poste-anno = SPID delle Poste, prezzo di un anno dopo il primo
fact-spid-altri-minimo = SPID di altre aziende, prezzo annuo più basso
fact-spid-altri-massimo = SPID di altre aziende, prezzo annuo più alto
fact-spid-eta-gratis = Età da cui lo SPID delle Poste è gratis

## Driving licence
fact-tempo-guida-patente-estera = Tempo massimo per guidare con una patente non UE, dalla residenza
fact-anni-conversione-patente = Tempo massimo dalla residenza per cambiare la patente senza esami
fact-fine-accordo-patenti-albania = Fine dell’accordo sulle patenti con l’Albania
fact-fine-accordo-patenti-svizzera = Fine dell’accordo sulle patenti con la Svizzera
fact-fine-accordo-patenti-regno-unito = Fine dell’accordo sulle patenti con il Regno Unito

## Desks
fact-fine-stazione-di-posta = Fine prevista della Stazione di posta

## Protection
fact-data-riforma-asilo = Data della riforma dell’asilo
fact-attesa-lavoro-asilo = Tempo dalla domanda di asilo per poter lavorare, prima della riforma
fact-data-conversione-speciale = Data per cambiare la protezione speciale in permesso di lavoro
fact-data-guerra-ucraina = Data di inizio della guerra in Ucraina
fact-scadenza-protezione-ucraina = Fine della protezione temporanea per l’Ucraina
fact-maggiore-eta = Età in cui si diventa adulti per legge
fact-pocket-money = Pocket money, al giorno
fact-scheda-telefonica-cas = Scheda telefonica in un CAS
fact-ritorno-contanti = Ritorno volontario: soldi in contanti
fact-ritorno-beni = Ritorno volontario: beni o servizi
fact-ritorno-beni-familiare = Ritorno volontario: beni o servizi per ogni familiare a carico
fact-divieto-rientro-ritorno = Ritorno volontario: tempo in cui non si può rientrare in Italia

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = Numero del modulo per il permesso per cure mediche
fact-durata-permesso-dopo-parto = Durata del permesso per cure mediche dopo la nascita
fact-numero-vaccini-obbligatori = Numero di vaccini obbligatori
fact-eta-fine-vaccini = Età fino a cui i vaccini sono obbligatori
fact-anno-varicella = Anno di nascita da cui è obbligatorio il vaccino contro la varicella

## Italian courses, integration agreement and qualifications
fact-eta-accordo = Età oltre cui si firma l’accordo di integrazione
fact-permesso-accordo = Durata minima del permesso per l’accordo di integrazione
fact-crediti-firma = Crediti alla firma dell’accordo di integrazione
fact-crediti-accordo = Crediti da avere alla fine dell’accordo di integrazione
fact-durata-accordo = Durata dell’accordo di integrazione
fact-proroga-accordo = Tempo in più per l’accordo di integrazione
fact-ore-sessione-minime = Durata minima dell’incontro sulle regole dell’Italia
fact-ore-sessione-massime = Durata massima dell’incontro sulle regole dell’Italia
fact-termine-sessione-civica = Tempo per fare l’incontro sulle regole dell’Italia
fact-crediti-sessione-mancata = Crediti persi se manchi all’incontro
fact-tempo-cimea = Tempo del CIMEA per l’attestato

## Free legal aid
fact-limite-patrocinio = Limite di reddito per l’avvocato pagato dallo Stato

## Domestic work
fact-contributi-colf-ora = Contributi per ogni ora di lavoro domestico (2026)
fact-soglia-paga-colf = Paga per un’ora di lavoro domestico, per questi contributi (2026)

## Bank account
fact-isee-conto-gratis = Limite ISEE per il conto di base gratis

## Assegno unico
fact-assegno-unico-eta = Età dei figli per l’assegno unico
fact-assegno-unico-permesso = Durata del permesso di lavoro per l’assegno unico
fact-assegno-unico-residenza = Tempo di residenza o lavoro per l’assegno unico
fact-assegno-unico-contratto = Durata del contratto per l’assegno unico
fact-assegno-unico-massimo = Assegno unico più alto, circa (2026)
fact-assegno-unico-minimo = Assegno unico più basso, circa (2026)
fact-assegno-unico-isee-basso = ISEE per l’assegno unico più alto (2026)
fact-assegno-unico-isee-alto = ISEE per l’assegno unico più basso, circa (2026)

## Renting and public housing
fact-affitto-durata = Durata dell’affitto oltre cui il contratto si registra
fact-affitto-registrazione = Tempo per registrare il contratto di affitto
fact-casa-popolare-isee = Limite ISEE per la casa popolare a Pistoia
fact-casa-popolare-intervallo = Tempo massimo tra due bandi per le case popolari
fact-casa-popolare-ultimo-bando = Fine dell’ultimo bando per le case popolari a Pistoia
