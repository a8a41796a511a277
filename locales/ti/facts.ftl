### Names of the facts, in Tigrinya.

## Phones and helplines
fact-numero-112 = ህጹጽ ኩነታት
fact-numero-116117 = ናይ ለይቲ ሓኪም (guardia medica) ከምኡ እውን ህጹጽ ዘይኮነ ሕክምና
fact-lingue-116117 = ቋንቋታት ናይ ኣስተርጐምቲ ናይ ለይቲ ሓኪም
fact-numero-1522 = ቁጽሪ ኣንጻር ዓመጽን ምክትታልን (stalking)
fact-numero-antitratta = ቁጽሪ ኣንጻር ንግዲ ሰባት (tratta)
fact-numero-anticaporalato = ቁጽሪ ኣንጻር ምዝመዛ ኣብ ስራሕ
fact-whatsapp-anticaporalato = WhatsApp ኣንጻር ምዝመዛ ኣብ ስራሕ
fact-numero-arci = ቁጽሪ ARCI ንሓተቲ ዑቕባን ስደተኛታትን
fact-numero-arci-mobile = ቁጽሪ ARCI ብሞባይል
fact-numero-aiutodonna = ማእከል ኣንጻር ዓመጽ Aiutodonna
fact-numero-unar = ቁጽሪ ኣንጻር ኣድልዎ (UNAR)
fact-numero-progetto = ቴሌፎን ናይቲ ፕሮጀክት
fact-numero-comune-pistoia = ናጻ ቁጽሪ (numero verde) ናይ Comune (ምምሕዳር ከተማ) Pistoia

## Residence permit
fact-contributo-permesso-1-anno = ክፍሊት ንፍቓድ ክሳዕ ሓደ ዓመት፣ ካርድ ሓዊሱ
fact-contributo-permesso-2-anni = ክፍሊት ንፍቓድ ክሳዕ ክልተ ዓመት፣ ካርድ ሓዊሱ
fact-contributo-permesso-lungo-periodo = ክፍሊት ንናይ ነዊሕ ግዜ ፍቓድ (lungo periodo)፣ ካርድ ሓዊሱ
fact-contributo-permesso-ridotto = ካርድ ጥራይ፣ ንትሕቲ ዕድመን ንሕክምናን
fact-bollo = ቴምብር ቀረጽ (marca da bollo)
fact-spese-poste = ኣገልግሎት ፖስታ
fact-numero-fototessere = ብዝሒ ናይ ፓስፖርት መጠን ስእልታት (fototessere)
fact-soggiorno-breve = ሓጺር ጸንሒት፣ ብዘይ ፍቓድ
fact-termine-primo-permesso = ናይ መጀመርታ ፍቓድ ንምሕታት ዘሎ ግዜ
fact-attesa-permesso = ፍቓድ ንምርካብ ዘድሊ ወግዓዊ ግዜ
fact-termine-rinnovo = ምሕዳስ ንምሕታት ቅድሚ ፍቓድ ምውዳኡ ዘሎ ግዜ
fact-ritardo-rinnovo = ምሕዳስ ንምሕታት ዝለዓለ ምድንጓይ
fact-anni-permesso-lungo-periodo = ናይ ነዊሕ ግዜ ፍቓድ (lungo periodo) ንምሕታት፣ ምስ ፍቓድ ክሓልፍ ዘለዎ ዓመታት

## Codice fiscale
fact-caratteri-codice-fiscale = ብዝሒ ፊደላትን ቁጽርታትን ናይ codice fiscale (ኮድ ግብሪ)
fact-lingue-guida-codice-fiscale = ቋንቋታት ናይቲ መምርሒ codice fiscale (ኮድ ግብሪ)

## Residence and hospitality notice
fact-termine-residenza = ምዝገባ ኣድራሻ (residenza) ንምሕታት ዘሎ ግዜ
fact-controllo-residenza = Comune (ምምሕዳር ከተማ) ንምቁጽጻር ዘለዎ ግዜ
fact-termine-dichiarazione-dimora = ናይ ቀዋሚ መንበሪ ቃል (dimora abituale) ንምሕዳስ ዘሎ ግዜ
fact-termine-cancellazione-anagrafe = ካብ ፍቓድ ዘብቅዓሉ ክሳዕ መጠንቀቕታ ዘሎ ግዜ
fact-preavviso-cancellazione-anagrafe = ንመጠንቀቕታ ናይ Anagrafe (ቤት ጽሕፈት ምዝገባ ነበርቲ) መልሲ ንምሃብ ዘሎ ግዜ
fact-termine-comunicazione-ospitalita = ኣብ ገዛኹም ሰብ ከም ዘሎ (ospitalità) ንምፍላጥ ዘሎ ግዜ
fact-multa-ospitalita-minima = ዝተሓተ መቕጻዕቲ፣ ኣብ ገዛኡ ሰብ ከም ዘሎ (ospitalità) ንዘየፍለጠ
fact-multa-ospitalita-massima = ዝለዓለ መቕጻዕቲ፣ ኣብ ገዛኡ ሰብ ከም ዘሎ (ospitalità) ንዘየፍለጠ

## Health
fact-durata-stp = ካርድ STP ዘገልግለሉ ግዜ
fact-durata-eni = ኮድ ENI ዘገልግለሉ ግዜ
fact-ssn-volontario = ብወለንታ ናብ ኣገልግሎት ጥዕና ምምዝጋብ፣ ንሓደ ዓመት
fact-ssn-studenti = ብወለንታ ምምዝጋብ ተማሃሮ፣ ንሓደ ዓመት
fact-ssn-au-pair = ብወለንታ ምምዝጋብ au pair (alla pari)፣ ንሓደ ዓመት

## School
fact-eta-inizio-scuola = ግዴታ ትምህርቲ ዝጅምረሉ ዕድመ
fact-eta-fine-scuola = ግዴታ ትምህርቲ ዝውዳኣሉ ዕድመ
fact-eta-cpia = ን CPIA (ቤት ትምህርቲ ዓበይቲ) ዝተሓተ ዕድመ

## Family reunification
fact-durata-permesso-ricongiungimento = ምጥርናፍ ስድራቤት (ricongiungimento) ንምሕታት ዝሓጸረ ዕድመ ናይቲ ፍቓድ
fact-anni-soggiorno-ricongiungimento = ምጥርናፍ ስድራቤት (ricongiungimento) ቅድሚ ምሕታት፣ ብሕጊ ዝተነብረ ግዜ
fact-eta-genitori-ricongiungimento = ንምጥርናፍ ስድራቤት ዕድመ ወለዲ፣ ካልኦት ደቆም ክሕግዝዎም እንተዘይክኢሎም
fact-quota-reddito-familiare = ንነፍሲ ወከፍ ኣባል ስድራቤት ዝውሰኽ ክፋል ናይ assegno sociale (ማሕበራዊ ድጎማ)
fact-attesa-nulla-osta = ን nulla osta (ናይ ምጥርናፍ ስድራቤት ስምምዕ) ዘድሊ ወግዓዊ ግዜ
fact-diritti-idoneita-montale = ናይ ብቑዕ ገዛ ምስክር (idoneità alloggiativa) ኣብ Montale፣ ብዘይ ቴምብር ቀረጽ
fact-attesa-idoneita-montale = ናይ ብቑዕ ገዛ ምስክር (idoneità alloggiativa) ኣብ Montale ንምርካብ ዘድሊ ግዜ

## Citizenship
fact-anni-cittadinanza-non-ue = ንዜግነት ዘድሊ ዓመታት ምዝገባ ኣድራሻ (residenza)፣ ዜጋታት EU ዘይኮኑ
fact-anni-cittadinanza-ue = ንዜግነት ዘድሊ ዓመታት ምዝገባ ኣድራሻ (residenza)፣ ዜጋታት EU
fact-anni-cittadinanza-rifugiati = ንዜግነት ዘድሊ ዓመታት ምዝገባ ኣድራሻ (residenza)፣ ስደተኛታትን (rifugiati) ዜግነት ዘይብሎምን
fact-anni-cittadinanza-nati-in-italia = ንዜግነት ዘድሊ ዓመታት ምዝገባ ኣድራሻ (residenza)፣ ኣብ ኢጣልያ ዝተወልዱ
fact-anni-cittadinanza-matrimonio = ንዜግነት፣ ድሕሪ መርዓ ዘድሊ ግዜ ምዝገባ ኣድራሻ (residenza)
fact-anni-cittadinanza-matrimonio-figli = ንዜግነት፣ ድሕሪ መርዓ ዘድሊ ግዜ ምዝገባ ኣድራሻ (residenza)፣ ውላድ እንተሎ
fact-anni-cittadinanza-matrimonio-estero = ንዜግነት፣ ድሕሪ መርዓ ዘድሊ ግዜ፣ ኣብ ወጻኢ ንዝነብሩ
fact-livello-italiano-cittadinanza = ንዜግነት ዘድሊ ደረጃ ጥልያንኛ
fact-anni-reddito-cittadinanza = ንዜግነት፣ እቶት ክረጋገጸሎም ዘለዎም ዓመታት
fact-reddito-cittadinanza-solo = ንዜግነት ዝተሓተ እቶት፣ በይኑ ንዝነብር ሰብ
fact-reddito-cittadinanza-coniuge = ንዜግነት ዝተሓተ እቶት፣ ዝናበ ሰብኣይ ወይ ሰበይቲ ንዘለዎ
fact-reddito-cittadinanza-figlio = ንዜግነት፣ ንነፍሲ ወከፍ ውላድ ዝውሰኽ እቶት
fact-contributo-cittadinanza = ክፍሊት ንምልክታ ዜግነት

## Identity card
fact-fine-carta-cartacea = ካብዚ ዕለት ጀሚሩ፣ ብወረቐት ዝተሰርሐ ወረቐት መንነት ኣይጸንዕን
fact-numero-fototessere-carta = ብዝሒ ስእልታት (fototessere) ንወረቐት መንነት
fact-attesa-carta-identita = ወረቐት መንነት ንምርካብ ዘድሊ ግዜ
fact-validita-carta-adulti = ወረቐት መንነት ናይ ዓበይቲ ዘገልግለሉ ግዜ
fact-validita-carta-minori = ወረቐት መንነት ናይ ትሕቲ ዕድመ ዘገልግለሉ ግዜ
fact-validita-carta-bambini = ወረቐት መንነት ናይ ናእሽቱ ቆልዑ ዘገልግለሉ ግዜ
fact-eta-carta-bambini = ትሕቲ እዚ ዕድመ፣ ወረቐት መንነት ንሓጺር ግዜ የገልግል
fact-costo-carta-minimo = ዋጋ ወረቐት መንነት፣ እቲ ዝተሓተ
fact-costo-carta-massimo = ዋጋ ወረቐት መንነት፣ እቲ ዝለዓለ

## SPID
fact-spid-poste-anno = SPID ናይ ፖስታ፣ ድሕሪ እቲ ቀዳማይ ዓመት ናይ ሓደ ዓመት ዋጋ
fact-spid-altri-minimo = SPID ናይ ካልኦት ትካላት፣ ዝተሓተ ናይ ዓመት ዋጋ
fact-spid-altri-massimo = SPID ናይ ካልኦት ትካላት፣ ዝለዓለ ናይ ዓመት ዋጋ
fact-spid-eta-gratis = SPID ናይ ፖስታ ብናጻ ዝኾነሉ ዕድመ

## Driving licence
fact-tempo-guida-patente-estera = ብናይ EU ዘይኮነ ፍቓድ መኪና ንምዝዋር ዝነውሐ ግዜ፣ ካብ ምዝገባ ኣድራሻ (residenza) ጀሚሩ
fact-anni-conversione-patente = ፍቓድ መኪና ብዘይ ፈተና ንምቕያር ዝነውሐ ግዜ፣ ካብ ምዝገባ ኣድራሻ (residenza) ጀሚሩ
fact-fine-accordo-patenti-albania = መወዳእታ ናይቲ ምስ ኣልባንያ ብዛዕባ ፍቓድ መኪና ዝነበረ ስምምዕ
fact-fine-accordo-patenti-svizzera = መወዳእታ ናይቲ ምስ ስዊዘርላንድ ብዛዕባ ፍቓድ መኪና ዝነበረ ስምምዕ
fact-fine-accordo-patenti-regno-unito = መወዳእታ ናይቲ ምስ ዓባይ ብሪጣንያ ብዛዕባ ፍቓድ መኪና ዝነበረ ስምምዕ

## Desks
fact-fine-stazione-di-posta = ትጽቢት ዝግበረሉ መወዳእታ ናይ Stazione di posta

## Protection
fact-data-riforma-asilo = ሕጊ ዑቕባ ዝተቐየረሉ ዕለት
fact-attesa-lavoro-asilo = ካብ ምልክታ ዑቕባ ክሳዕ ክትሰርሑ እትኽእሉ ዘሎ ግዜ፣ ቅድሚ እቲ ለውጢ ሕጊ
fact-data-conversione-speciale = ፍሉይ ሓለዋ (protezione speciale) ናብ ፍቓድ ስራሕ ንምቕያር ዝምልከት ዕለት
fact-data-guerra-ucraina = ውግእ ኣብ ዩክረይን ዝጀመረሉ ዕለት
fact-scadenza-protezione-ucraina = መወዳእታ ናይ ግዝያዊ ሓለዋ (protezione temporanea) ንዩክረይን
fact-maggiore-eta = ብሕጊ ዓቢ ሰብ ዝኾነሉ ዕድመ
fact-pocket-money = Pocket money (ናይ ጁባ ገንዘብ)፣ ንመዓልቲ
fact-scheda-telefonica-cas = ካርድ ቴሌፎን ኣብ CAS (መቐበሊ ማእከል)
fact-ritorno-contanti = ብወለንታ ምምላስ ንሃገር፦ ጥረ ገንዘብ
fact-ritorno-beni = ብወለንታ ምምላስ ንሃገር፦ ንብረት ወይ ኣገልግሎት
fact-ritorno-beni-familiare = ብወለንታ ምምላስ ንሃገር፦ ንብረት ወይ ኣገልግሎት፣ ንነፍሲ ወከፍ እትናብይዎ ኣባል ስድራቤት
fact-divieto-rientro-ritorno = ብወለንታ ምምላስ ንሃገር፦ ናብ ኢጣልያ ክትምለሱ ዘይትኽእሉሉ ግዜ

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = ቁጽሪ ናይቲ ቅጥዒ ንናይ ሕክምና ፍቓድ (cure mediche)
fact-durata-permesso-dopo-parto = ድሕሪ ሕርሲ፣ ናይ ሕክምና ፍቓድ (cure mediche) ዝጸንሓሉ ግዜ
fact-numero-vaccini-obbligatori = ብዝሒ ግዴታ ዝኾኑ ክታበታት
fact-eta-fine-vaccini = ክታበታት ግዴታ ክሳዕ ዝኾኑሉ ዕድመ
fact-anno-varicella = ክታበት ኣንጻር ሕማም varicella ግዴታ ካብ ዝኾነሉ ዓመተ ልደት

## Italian courses, integration agreement and qualifications
fact-eta-accordo = ልዕሊ እዚ ዕድመ፣ ውዕል ውህደት (accordo di integrazione) ይፍረም
fact-permesso-accordo = ንውዕል ውህደት (accordo di integrazione) ዝሓጸረ ዕድመ ናይቲ ፍቓድ
fact-crediti-firma = ነጥብታት (crediti) ኣብ ዝፍረመሉ ግዜ ናይ ውዕል ውህደት
fact-crediti-accordo = ነጥብታት (crediti) ኣብ መወዳእታ ናይ ውዕል ውህደት ዘድልዩ
fact-durata-accordo = ውዕል ውህደት (accordo di integrazione) ዝጸንሓሉ ግዜ
fact-proroga-accordo = ንውዕል ውህደት (accordo di integrazione) ዝውሰኽ ግዜ
fact-ore-sessione-minime = ዝሓጸረ ግዜ ናይቲ ብዛዕባ ሕግታት ኢጣልያ ዝግበር ርክብ
fact-ore-sessione-massime = ዝነውሐ ግዜ ናይቲ ብዛዕባ ሕግታት ኢጣልያ ዝግበር ርክብ
fact-termine-sessione-civica = ኣብቲ ብዛዕባ ሕግታት ኢጣልያ ዝግበር ርክብ ንምስታፍ ዘሎ ግዜ
fact-crediti-sessione-mancata = ካብቲ ርክብ እንተተሪፍኩም ዝጠፍኡ ነጥብታት (crediti)
fact-tempo-cimea = CIMEA ነቲ ምስክር ወረቐት ንምሃብ ዘድልዮ ግዜ

## Free legal aid
fact-limite-patrocinio = መንግስቲ ንዝኸፍሎ ጠበቓ ዝተወሰነ ደረት እቶት

## Domestic work
fact-contributi-colf-ora = ንነፍሲ ወከፍ ሰዓት ናይ ገዛ ስራሕ ዝኽፈል contributi (ማሕበራዊ ክፍሊት) (2026)
fact-soglia-paga-colf = ደሞዝ ናይ ሓደ ሰዓት ናይ ገዛ ስራሕ፣ ነዚ contributi (2026)

## Bank account
fact-isee-conto-gratis = ደረት ISEE ንብናጻ መሰረታዊ ሕሳብ ባንክ (conto di base)

## Assegno unico
fact-assegno-unico-eta = ዕድመ ውላድ ን assegno unico (ናይ ቆልዑ ድጎማ)
fact-assegno-unico-permesso = ንውሓት ናይ ፍቓድ ስራሕ ን assegno unico
fact-assegno-unico-residenza = ግዜ ምዝገባ ኣድራሻ (residenza) ወይ ስራሕ ን assegno unico
fact-assegno-unico-contratto = ንውሓት ናይ ውዕል ን assegno unico
fact-assegno-unico-massimo = እቲ ዝለዓለ assegno unico፣ ብግምት (2026)
fact-assegno-unico-minimo = እቲ ዝተሓተ assegno unico፣ ብግምት (2026)
fact-assegno-unico-isee-basso = ISEE ንእቲ ዝለዓለ assegno unico (2026)
fact-assegno-unico-isee-alto = ISEE ንእቲ ዝተሓተ assegno unico፣ ብግምት (2026)

## Renting and public housing
fact-affitto-durata = ካብዚ ንላዕሊ ዝጸንሕ ክራይ ገዛ፣ ውዕሉ ይምዝገብ
fact-affitto-registrazione = ውዕል ክራይ ገዛ ንምምዝጋብ ዘሎ ግዜ
fact-casa-popolare-isee = ደረት ISEE ንህዝባዊ ገዛ (casa popolare) ኣብ Pistoia
fact-casa-popolare-intervallo = ኣብ መንጎ ክልተ መጸዋዕታ ምልክታ (bando) ንህዝባዊ ገዛ ዘሎ ዝነውሐ ግዜ
fact-casa-popolare-ultimo-bando = መወዳእታ ናይቲ ናይ መጨረሻ መጸዋዕታ ምልክታ (bando) ንህዝባዊ ገዛ ኣብ Pistoia
