### Names of the facts, in Punjabi (Gurmukhi).

## Phones and helplines
fact-numero-112 = ਐਮਰਜੈਂਸੀ
fact-numero-116117 = ਰਾਤ ਦਾ ਡਾਕਟਰ (guardia medica) ਅਤੇ ਇਲਾਜ ਜੋ ਐਮਰਜੈਂਸੀ ਨਹੀਂ
fact-lingue-116117 = ਰਾਤ ਦੇ ਡਾਕਟਰ (guardia medica) ਦੇ ਦੁਭਾਸ਼ੀਆਂ ਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
fact-numero-1522 = ਹਿੰਸਾ ਅਤੇ ਪਿੱਛਾ ਕਰਨ (stalking) ਦੇ ਖ਼ਿਲਾਫ਼ ਨੰਬਰ
fact-numero-antitratta = ਮਨੁੱਖੀ ਤਸਕਰੀ ਦੇ ਖ਼ਿਲਾਫ਼ ਨੰਬਰ
fact-numero-anticaporalato = ਕੰਮ ’ਤੇ ਸ਼ੋਸ਼ਣ ਦੇ ਖ਼ਿਲਾਫ਼ ਨੰਬਰ
fact-whatsapp-anticaporalato = ਕੰਮ ’ਤੇ ਸ਼ੋਸ਼ਣ ਦੇ ਖ਼ਿਲਾਫ਼ WhatsApp
fact-numero-arci = ਸ਼ਰਨ ਮੰਗਣ ਵਾਲਿਆਂ ਅਤੇ ਸ਼ਰਨਾਰਥੀਆਂ ਲਈ ARCI ਦਾ ਨੰਬਰ
fact-numero-arci-mobile = ਮੋਬਾਈਲ ਤੋਂ ARCI ਦਾ ਨੰਬਰ
fact-numero-aiutodonna = ਹਿੰਸਾ ਦੇ ਖ਼ਿਲਾਫ਼ ਕੇਂਦਰ Aiutodonna
fact-numero-unar = ਵਿਤਕਰੇ ਦੇ ਖ਼ਿਲਾਫ਼ ਨੰਬਰ (UNAR)
fact-numero-progetto = ਪ੍ਰੋਜੈਕਟ ਦਾ ਫ਼ੋਨ
fact-numero-comune-pistoia = Pistoia ਦੇ Comune ਦਾ ਮੁਫ਼ਤ ਨੰਬਰ (numero verde)

## Residence permit
fact-contributo-permesso-1-anno = ਇੱਕ ਸਾਲ ਤੱਕ ਦੇ ਪਰਮਿਟ ਦੀ ਫੀਸ, ਕਾਰਡ ਸਮੇਤ
fact-contributo-permesso-2-anni = ਦੋ ਸਾਲ ਤੱਕ ਦੇ ਪਰਮਿਟ ਦੀ ਫੀਸ, ਕਾਰਡ ਸਮੇਤ
fact-contributo-permesso-lungo-periodo = ਲੰਮੇ ਸਮੇਂ ਦੇ ਪਰਮਿਟ (lungo periodo) ਦੀ ਫੀਸ, ਕਾਰਡ ਸਮੇਤ
fact-contributo-permesso-ridotto = ਸਿਰਫ਼ ਕਾਰਡ, ਨਾਬਾਲਗਾਂ ਅਤੇ ਇਲਾਜ ਲਈ
fact-bollo = ਸਰਕਾਰੀ ਟਿਕਟ (marca da bollo)
fact-spese-poste = ਡਾਕਖਾਨੇ ਦੀ ਸੇਵਾ
fact-numero-fototessere = ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਫ਼ੋਟੋਆਂ ਦੀ ਗਿਣਤੀ
fact-soggiorno-breve = ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਥੋੜ੍ਹੇ ਸਮੇਂ ਦਾ ਠਹਿਰਾਅ
fact-termine-primo-permesso = ਪਹਿਲਾ ਪਰਮਿਟ ਮੰਗਣ ਦਾ ਸਮਾਂ
fact-attesa-permesso = ਪਰਮਿਟ ਮਿਲਣ ਦਾ ਸਰਕਾਰੀ ਸਮਾਂ
fact-termine-rinnovo = ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਪਹਿਲਾਂ ਨਵਿਆਉਣ ਦੀ ਅਰਜ਼ੀ ਦਾ ਸਮਾਂ
fact-ritardo-rinnovo = ਨਵਿਆਉਣ ਦੀ ਅਰਜ਼ੀ ਵਿੱਚ ਵੱਧ ਤੋਂ ਵੱਧ ਦੇਰੀ
fact-anni-permesso-lungo-periodo = ਲੰਮੇ ਸਮੇਂ ਦਾ ਪਰਮਿਟ ਮੰਗਣ ਲਈ ਪਰਮਿਟ ਨਾਲ ਸਾਲ

## Codice fiscale
fact-caratteri-codice-fiscale = ਟੈਕਸ ਕੋਡ (codice fiscale) ਦੇ ਅੱਖਰ ਅਤੇ ਅੰਕ
fact-lingue-guida-codice-fiscale = ਟੈਕਸ ਕੋਡ (codice fiscale) ਦੀ ਗਾਈਡ ਦੀਆਂ ਭਾਸ਼ਾਵਾਂ

## Residence and hospitality notice
fact-termine-residenza = ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਮੰਗਣ ਦਾ ਸਮਾਂ
fact-controllo-residenza = Comune ਕੋਲ ਜਾਂਚ ਕਰਨ ਦਾ ਸਮਾਂ
fact-termine-dichiarazione-dimora = ਪੱਕੇ ਟਿਕਾਣੇ (dimora abituale) ਦਾ ਬਿਆਨ ਨਵਿਆਉਣ ਦਾ ਸਮਾਂ
fact-termine-cancellazione-anagrafe = ਪਰਮਿਟ ਦੀ ਮਿਆਦ ਖ਼ਤਮ ਹੋਣ ਤੋਂ ਨੋਟਿਸ ਤੱਕ ਦਾ ਸਮਾਂ
fact-preavviso-cancellazione-anagrafe = Anagrafe ਦੇ ਨੋਟਿਸ ਦਾ ਜਵਾਬ ਦੇਣ ਦਾ ਸਮਾਂ
fact-termine-comunicazione-ospitalita = ਕਿਸੇ ਨੂੰ ਘਰ ਰੱਖਣ ਦੀ ਸੂਚਨਾ (comunicazione di ospitalità) ਦੇਣ ਦਾ ਸਮਾਂ
fact-multa-ospitalita-minima = ਕਿਸੇ ਨੂੰ ਘਰ ਰੱਖਣ ਦੀ ਸੂਚਨਾ ਨਾ ਦੇਣ ਦਾ ਘੱਟ ਤੋਂ ਘੱਟ ਜੁਰਮਾਨਾ
fact-multa-ospitalita-massima = ਕਿਸੇ ਨੂੰ ਘਰ ਰੱਖਣ ਦੀ ਸੂਚਨਾ ਨਾ ਦੇਣ ਦਾ ਵੱਧ ਤੋਂ ਵੱਧ ਜੁਰਮਾਨਾ

## Health
fact-durata-stp = STP ਕਾਰਡ ਦੀ ਮਿਆਦ
fact-durata-eni = ENI ਕੋਡ ਦੀ ਮਿਆਦ
fact-ssn-volontario = ਸਿਹਤ ਸੇਵਾ ਵਿੱਚ ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਰਜਿਸਟ੍ਰੇਸ਼ਨ, ਇੱਕ ਸਾਲ ਲਈ
fact-ssn-studenti = ਵਿਦਿਆਰਥੀਆਂ ਦੀ ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਰਜਿਸਟ੍ਰੇਸ਼ਨ, ਇੱਕ ਸਾਲ ਲਈ
fact-ssn-au-pair = ਓ-ਪੇਅਰ (au pair) ਲੋਕਾਂ ਦੀ ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਰਜਿਸਟ੍ਰੇਸ਼ਨ, ਇੱਕ ਸਾਲ ਲਈ

## School
fact-eta-inizio-scuola = ਲਾਜ਼ਮੀ ਸਕੂਲ ਸ਼ੁਰੂ ਹੋਣ ਦੀ ਉਮਰ
fact-eta-fine-scuola = ਲਾਜ਼ਮੀ ਸਕੂਲ ਖ਼ਤਮ ਹੋਣ ਦੀ ਉਮਰ
fact-eta-cpia = CPIA ਲਈ ਘੱਟ ਤੋਂ ਘੱਟ ਉਮਰ

## Family reunification
fact-durata-permesso-ricongiungimento = ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣ (ricongiungimento) ਲਈ ਪਰਮਿਟ ਦੀ ਘੱਟ ਤੋਂ ਘੱਟ ਮਿਆਦ
fact-anni-soggiorno-ricongiungimento = ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣ ਦੀ ਅਰਜ਼ੀ ਤੋਂ ਪਹਿਲਾਂ ਕਾਨੂੰਨੀ ਤੌਰ ’ਤੇ ਰਹਿਣ ਦਾ ਸਮਾਂ
fact-eta-genitori-ricongiungimento = ਮਾਪਿਆਂ ਨੂੰ ਬੁਲਾਉਣ ਲਈ ਉਨ੍ਹਾਂ ਦੀ ਉਮਰ, ਜੇ ਦੂਜੇ ਬੱਚੇ ਉਨ੍ਹਾਂ ਦੀ ਮਦਦ ਨਹੀਂ ਕਰ ਸਕਦੇ
fact-quota-reddito-familiare = ਪਰਿਵਾਰ ਦੇ ਹਰ ਜੀਅ ਲਈ ਜੋੜਿਆ ਜਾਣ ਵਾਲਾ ਸਮਾਜਿਕ ਭੱਤੇ (assegno sociale) ਦਾ ਹਿੱਸਾ
fact-attesa-nulla-osta = ਪਰਿਵਾਰ ਨੂੰ ਬੁਲਾਉਣ ਦੀ ਮਨਜ਼ੂਰੀ (nulla osta) ਦਾ ਸਰਕਾਰੀ ਸਮਾਂ
fact-diritti-idoneita-montale = Montale ਵਿੱਚ ਘਰ ਦੇ ਯੋਗ ਹੋਣ ਦਾ ਸਰਟੀਫਿਕੇਟ (idoneità alloggiativa), ਸਰਕਾਰੀ ਟਿਕਟ ਤੋਂ ਬਿਨਾਂ
fact-attesa-idoneita-montale = Montale ਵਿੱਚ ਘਰ ਦੇ ਯੋਗ ਹੋਣ ਦੇ ਸਰਟੀਫਿਕੇਟ (idoneità alloggiativa) ਦਾ ਸਮਾਂ

## Citizenship
fact-anni-cittadinanza-non-ue = ਨਾਗਰਿਕਤਾ ਲਈ ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਦੇ ਸਾਲ, ਗ਼ੈਰ-EU ਨਾਗਰਿਕ
fact-anni-cittadinanza-ue = ਨਾਗਰਿਕਤਾ ਲਈ ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਦੇ ਸਾਲ, EU ਨਾਗਰਿਕ
fact-anni-cittadinanza-rifugiati = ਨਾਗਰਿਕਤਾ ਲਈ ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਦੇ ਸਾਲ, ਸ਼ਰਨਾਰਥੀ ਅਤੇ ਬਿਨਾਂ ਦੇਸ਼ ਦੇ ਲੋਕ (apolidi)
fact-anni-cittadinanza-nati-in-italia = ਨਾਗਰਿਕਤਾ ਲਈ ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਦੇ ਸਾਲ, ਇਟਲੀ ਵਿੱਚ ਜਨਮੇ ਲੋਕ
fact-anni-cittadinanza-matrimonio = ਨਾਗਰਿਕਤਾ ਲਈ ਵਿਆਹ ਤੋਂ ਬਾਅਦ ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਦਾ ਸਮਾਂ
fact-anni-cittadinanza-matrimonio-figli = ਨਾਗਰਿਕਤਾ ਲਈ ਵਿਆਹ ਤੋਂ ਬਾਅਦ ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਦਾ ਸਮਾਂ, ਬੱਚਿਆਂ ਨਾਲ
fact-anni-cittadinanza-matrimonio-estero = ਨਾਗਰਿਕਤਾ ਲਈ ਵਿਆਹ ਤੋਂ ਬਾਅਦ ਦਾ ਸਮਾਂ, ਵਿਦੇਸ਼ ਵਿੱਚ ਰਹਿਣ ਵਾਲਿਆਂ ਲਈ
fact-livello-italiano-cittadinanza = ਨਾਗਰਿਕਤਾ ਲਈ ਇਤਾਲਵੀ ਭਾਸ਼ਾ ਦਾ ਪੱਧਰ
fact-anni-reddito-cittadinanza = ਨਾਗਰਿਕਤਾ ਲਈ ਜਿੰਨੇ ਸਾਲਾਂ ਦੀ ਆਮਦਨ ਸਾਬਤ ਕਰਨੀ ਹੈ
fact-reddito-cittadinanza-solo = ਨਾਗਰਿਕਤਾ ਲਈ ਘੱਟ ਤੋਂ ਘੱਟ ਆਮਦਨ, ਇਕੱਲਾ ਵਿਅਕਤੀ
fact-reddito-cittadinanza-coniuge = ਨਾਗਰਿਕਤਾ ਲਈ ਘੱਟ ਤੋਂ ਘੱਟ ਆਮਦਨ, ਜਦੋਂ ਪਤੀ ਜਾਂ ਪਤਨੀ ਦਾ ਖ਼ਰਚਾ ਤੁਹਾਡੇ ’ਤੇ ਹੈ
fact-reddito-cittadinanza-figlio = ਨਾਗਰਿਕਤਾ ਲਈ ਹਰ ਬੱਚੇ ਵਾਸਤੇ ਜੋੜੀ ਜਾਣ ਵਾਲੀ ਆਮਦਨ
fact-contributo-cittadinanza = ਨਾਗਰਿਕਤਾ ਦੀ ਅਰਜ਼ੀ ਦੀ ਫੀਸ

## Identity card
fact-fine-carta-cartacea = ਕਾਗਜ਼ ਵਾਲੇ ਪਛਾਣ ਪੱਤਰ ਇਸ ਦਿਨ ਤੋਂ ਨਹੀਂ ਚੱਲਦੇ
fact-numero-fototessere-carta = ਪਛਾਣ ਪੱਤਰ ਲਈ ਫ਼ੋਟੋਆਂ ਦੀ ਗਿਣਤੀ
fact-attesa-carta-identita = ਪਛਾਣ ਪੱਤਰ ਮਿਲਣ ਦਾ ਸਮਾਂ
fact-validita-carta-adulti = ਬਾਲਗਾਂ ਦੇ ਪਛਾਣ ਪੱਤਰ ਦੀ ਮਿਆਦ
fact-validita-carta-minori = ਨਾਬਾਲਗਾਂ ਦੇ ਪਛਾਣ ਪੱਤਰ ਦੀ ਮਿਆਦ
fact-validita-carta-bambini = ਛੋਟੇ ਬੱਚਿਆਂ ਦੇ ਪਛਾਣ ਪੱਤਰ ਦੀ ਮਿਆਦ
fact-eta-carta-bambini = ਉਮਰ ਜਿਸ ਤੋਂ ਹੇਠਾਂ ਪਛਾਣ ਪੱਤਰ ਦੀ ਮਿਆਦ ਘੱਟ ਹੁੰਦੀ ਹੈ
fact-costo-carta-minimo = ਪਛਾਣ ਪੱਤਰ ਦੀ ਕੀਮਤ, ਸਭ ਤੋਂ ਘੱਟ
fact-costo-carta-massimo = ਪਛਾਣ ਪੱਤਰ ਦੀ ਕੀਮਤ, ਸਭ ਤੋਂ ਵੱਧ

## SPID
fact-spid-poste-anno = ਡਾਕਖਾਨੇ ਦਾ SPID, ਪਹਿਲੇ ਸਾਲ ਤੋਂ ਬਾਅਦ ਇੱਕ ਸਾਲ ਦੀ ਕੀਮਤ
fact-spid-altri-minimo = ਹੋਰ ਕੰਪਨੀਆਂ ਦਾ SPID, ਸਭ ਤੋਂ ਘੱਟ ਸਾਲਾਨਾ ਕੀਮਤ
fact-spid-altri-massimo = ਹੋਰ ਕੰਪਨੀਆਂ ਦਾ SPID, ਸਭ ਤੋਂ ਵੱਧ ਸਾਲਾਨਾ ਕੀਮਤ
fact-spid-eta-gratis = ਉਮਰ ਜਿਸ ਤੋਂ ਡਾਕਖਾਨੇ ਦਾ SPID ਮੁਫ਼ਤ ਹੈ

## Driving licence
fact-tempo-guida-patente-estera = ਗ਼ੈਰ-EU ਲਾਇਸੈਂਸ ਨਾਲ ਗੱਡੀ ਚਲਾਉਣ ਦਾ ਵੱਧ ਤੋਂ ਵੱਧ ਸਮਾਂ, ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਤੋਂ
fact-anni-conversione-patente = ਪ੍ਰੀਖਿਆ ਤੋਂ ਬਿਨਾਂ ਲਾਇਸੈਂਸ ਬਦਲਣ ਦਾ ਵੱਧ ਤੋਂ ਵੱਧ ਸਮਾਂ, ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਤੋਂ
fact-fine-accordo-patenti-albania = ਅਲਬਾਨੀਆ ਨਾਲ ਲਾਇਸੈਂਸ ਦੇ ਸਮਝੌਤੇ ਦਾ ਅੰਤ
fact-fine-accordo-patenti-svizzera = ਸਵਿਟਜ਼ਰਲੈਂਡ ਨਾਲ ਲਾਇਸੈਂਸ ਦੇ ਸਮਝੌਤੇ ਦਾ ਅੰਤ
fact-fine-accordo-patenti-regno-unito = ਯੂਕੇ (Regno Unito) ਨਾਲ ਲਾਇਸੈਂਸ ਦੇ ਸਮਝੌਤੇ ਦਾ ਅੰਤ

## Desks
fact-fine-stazione-di-posta = Stazione di posta ਦੇ ਖ਼ਤਮ ਹੋਣ ਦਾ ਮਿਥਿਆ ਦਿਨ

## Protection
fact-data-riforma-asilo = ਸ਼ਰਨ (asilo) ਦੇ ਕਾਨੂੰਨ ਵਿੱਚ ਸੁਧਾਰ ਦੀ ਤਾਰੀਖ਼
fact-attesa-lavoro-asilo = ਸ਼ਰਨ ਦੀ ਅਰਜ਼ੀ ਤੋਂ ਕੰਮ ਕਰ ਸਕਣ ਤੱਕ ਦਾ ਸਮਾਂ, ਸੁਧਾਰ ਤੋਂ ਪਹਿਲਾਂ
fact-data-conversione-speciale = ਖ਼ਾਸ ਸੁਰੱਖਿਆ (protezione speciale) ਨੂੰ ਕੰਮ ਦੇ ਪਰਮਿਟ ਵਿੱਚ ਬਦਲਣ ਦੀ ਤਾਰੀਖ਼
fact-data-guerra-ucraina = ਯੂਕਰੇਨ ਵਿੱਚ ਜੰਗ ਸ਼ੁਰੂ ਹੋਣ ਦੀ ਤਾਰੀਖ਼
fact-scadenza-protezione-ucraina = ਯੂਕਰੇਨ ਲਈ ਅਸਥਾਈ ਸੁਰੱਖਿਆ (protezione temporanea) ਦਾ ਅੰਤ
fact-maggiore-eta = ਉਮਰ ਜਦੋਂ ਕਾਨੂੰਨ ਅਨੁਸਾਰ ਬਾਲਗ ਹੋ ਜਾਂਦੇ ਹਨ
fact-pocket-money = ਜੇਬ ਖ਼ਰਚ (pocket money), ਇੱਕ ਦਿਨ ਦਾ
fact-scheda-telefonica-cas = CAS ਕੇਂਦਰ ਵਿੱਚ ਫ਼ੋਨ ਕਾਰਡ
fact-ritorno-contanti = ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਵਾਪਸੀ: ਨਕਦ ਪੈਸੇ
fact-ritorno-beni = ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਵਾਪਸੀ: ਸਾਮਾਨ ਜਾਂ ਸੇਵਾਵਾਂ
fact-ritorno-beni-familiare = ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਵਾਪਸੀ: ਪਰਿਵਾਰ ਦੇ ਹਰ ਉਸ ਜੀਅ ਲਈ ਸਾਮਾਨ ਜਾਂ ਸੇਵਾਵਾਂ, ਜਿਸ ਦਾ ਖ਼ਰਚਾ ਤੁਹਾਡੇ ’ਤੇ ਹੈ
fact-divieto-rientro-ritorno = ਆਪਣੀ ਮਰਜ਼ੀ ਨਾਲ ਵਾਪਸੀ: ਸਮਾਂ ਜਦੋਂ ਇਟਲੀ ਮੁੜ ਨਹੀਂ ਆ ਸਕਦੇ

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = ਇਲਾਜ ਦੇ ਪਰਮਿਟ (permesso per cure mediche) ਦੇ ਫਾਰਮ ਦਾ ਨੰਬਰ
fact-durata-permesso-dopo-parto = ਬੱਚੇ ਦੇ ਜਨਮ ਤੋਂ ਬਾਅਦ ਇਲਾਜ ਦੇ ਪਰਮਿਟ ਦੀ ਮਿਆਦ
fact-numero-vaccini-obbligatori = ਲਾਜ਼ਮੀ ਟੀਕਿਆਂ ਦੀ ਗਿਣਤੀ
fact-eta-fine-vaccini = ਉਮਰ ਜਿਸ ਤੱਕ ਟੀਕੇ ਲਾਜ਼ਮੀ ਹਨ
fact-anno-varicella = ਜਨਮ ਦਾ ਸਾਲ ਜਿਸ ਤੋਂ ਚਿਕਨਪੌਕਸ (varicella) ਦਾ ਟੀਕਾ ਲਾਜ਼ਮੀ ਹੈ

## Italian courses, integration agreement and qualifications
fact-eta-accordo = ਉਮਰ ਜਿਸ ਤੋਂ ਬਾਅਦ ਏਕੀਕਰਨ ਸਮਝੌਤੇ (accordo di integrazione) ’ਤੇ ਦਸਤਖ਼ਤ ਹੁੰਦੇ ਹਨ
fact-permesso-accordo = ਏਕੀਕਰਨ ਸਮਝੌਤੇ ਲਈ ਪਰਮਿਟ ਦੀ ਘੱਟ ਤੋਂ ਘੱਟ ਮਿਆਦ
fact-crediti-firma = ਏਕੀਕਰਨ ਸਮਝੌਤੇ ’ਤੇ ਦਸਤਖ਼ਤ ਵੇਲੇ ਅੰਕ (crediti)
fact-crediti-accordo = ਏਕੀਕਰਨ ਸਮਝੌਤੇ ਦੇ ਅੰਤ ਵਿੱਚ ਲੋੜੀਂਦੇ ਅੰਕ (crediti)
fact-durata-accordo = ਏਕੀਕਰਨ ਸਮਝੌਤੇ ਦੀ ਮਿਆਦ
fact-proroga-accordo = ਏਕੀਕਰਨ ਸਮਝੌਤੇ ਲਈ ਵਾਧੂ ਸਮਾਂ
fact-ore-sessione-minime = ਇਟਲੀ ਦੇ ਨਿਯਮਾਂ ਬਾਰੇ ਮੀਟਿੰਗ, ਘੱਟ ਤੋਂ ਘੱਟ ਸਮਾਂ
fact-ore-sessione-massime = ਇਟਲੀ ਦੇ ਨਿਯਮਾਂ ਬਾਰੇ ਮੀਟਿੰਗ, ਵੱਧ ਤੋਂ ਵੱਧ ਸਮਾਂ
fact-termine-sessione-civica = ਇਟਲੀ ਦੇ ਨਿਯਮਾਂ ਬਾਰੇ ਮੀਟਿੰਗ ਵਿੱਚ ਜਾਣ ਦਾ ਸਮਾਂ
fact-crediti-sessione-mancata = ਮੀਟਿੰਗ ਵਿੱਚ ਨਾ ਜਾਣ ’ਤੇ ਕੱਟੇ ਜਾਣ ਵਾਲੇ ਅੰਕ (crediti)
fact-tempo-cimea = CIMEA ਨੂੰ ਸਰਟੀਫਿਕੇਟ (attestato) ਲਈ ਲੱਗਣ ਵਾਲਾ ਸਮਾਂ

## Free legal aid
fact-limite-patrocinio = ਸਰਕਾਰ ਦੇ ਖ਼ਰਚੇ ’ਤੇ ਵਕੀਲ ਲਈ ਆਮਦਨ ਦੀ ਹੱਦ

## Domestic work
fact-contributi-colf-ora = ਘਰੇਲੂ ਕੰਮ ਦੇ ਹਰ ਘੰਟੇ ਦੇ ਯੋਗਦਾਨ (contributi) (2026)
fact-soglia-paga-colf = ਘਰੇਲੂ ਕੰਮ ਦੇ ਇੱਕ ਘੰਟੇ ਦੀ ਤਨਖ਼ਾਹ, ਇਨ੍ਹਾਂ ਯੋਗਦਾਨਾਂ ਲਈ (2026)

## Bank account
fact-isee-conto-gratis = ਮੁਫ਼ਤ ਮੁੱਢਲੇ ਬੈਂਕ ਖਾਤੇ (conto di base) ਲਈ ISEE ਦੀ ਹੱਦ

## Assegno unico
fact-assegno-unico-eta = assegno unico (ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ) ਲਈ ਬੱਚਿਆਂ ਦੀ ਉਮਰ
fact-assegno-unico-permesso = assegno unico (ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ) ਲਈ ਕੰਮ ਦੇ ਪਰਮਿਟ ਦੀ ਮਿਆਦ
fact-assegno-unico-residenza = assegno unico (ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ) ਲਈ ਪਤੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ (residenza) ਜਾਂ ਕੰਮ ਦਾ ਸਮਾਂ
fact-assegno-unico-contratto = assegno unico (ਬੱਚਿਆਂ ਦਾ ਭੱਤਾ) ਲਈ ਇਕਰਾਰਨਾਮੇ ਦੀ ਮਿਆਦ
fact-assegno-unico-massimo = ਸਭ ਤੋਂ ਵੱਧ assegno unico, ਲਗਭਗ (2026)
fact-assegno-unico-minimo = ਸਭ ਤੋਂ ਘੱਟ assegno unico, ਲਗਭਗ (2026)
fact-assegno-unico-isee-basso = ਸਭ ਤੋਂ ਵੱਧ assegno unico ਲਈ ISEE (2026)
fact-assegno-unico-isee-alto = ਸਭ ਤੋਂ ਘੱਟ assegno unico ਲਈ ISEE, ਲਗਭਗ (2026)

## Renting and public housing
fact-affitto-durata = ਕਿਰਾਏ ਦੀ ਮਿਆਦ ਜਿਸ ਤੋਂ ਬਾਅਦ ਇਕਰਾਰਨਾਮਾ ਰਜਿਸਟਰ ਹੁੰਦਾ ਹੈ
fact-affitto-registrazione = ਕਿਰਾਏ ਦਾ ਇਕਰਾਰਨਾਮਾ ਰਜਿਸਟਰ ਕਰਨ ਦਾ ਸਮਾਂ
fact-casa-popolare-isee = Pistoia ਵਿੱਚ ਸਰਕਾਰੀ ਮਕਾਨ (casa popolare) ਲਈ ISEE ਦੀ ਹੱਦ
fact-casa-popolare-intervallo = ਸਰਕਾਰੀ ਮਕਾਨਾਂ ਲਈ ਅਰਜ਼ੀਆਂ ਦੇ ਦੋ ਸੱਦਿਆਂ (bandi) ਵਿਚਕਾਰ ਵੱਧ ਤੋਂ ਵੱਧ ਸਮਾਂ
fact-casa-popolare-ultimo-bando = Pistoia ਵਿੱਚ ਸਰਕਾਰੀ ਮਕਾਨਾਂ ਲਈ ਅਰਜ਼ੀਆਂ ਦੇ ਪਿਛਲੇ ਸੱਦੇ (bando) ਦਾ ਅੰਤ
