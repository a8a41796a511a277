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
