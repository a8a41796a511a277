### Names of the facts, in English.

## Phones and helplines
fact-numero-112 = Emergency
fact-numero-116117 = Out-of-hours doctor and non-urgent care
fact-lingue-116117 = Languages of the interpreters of the out-of-hours doctor
fact-numero-1522 = Number against violence and stalking
fact-numero-antitratta = Number against trafficking
fact-numero-anticaporalato = Number against exploitation at work
fact-whatsapp-anticaporalato = WhatsApp against exploitation at work
fact-numero-arci = ARCI number for asylum seekers and refugees
fact-numero-arci-mobile = ARCI number from a mobile phone
fact-numero-aiutodonna = Aiutodonna anti-violence centre
fact-numero-unar = Number against discrimination (UNAR)
fact-numero-progetto = Telephone of the project
fact-numero-comune-pistoia = Freephone number of the Municipality of Pistoia

## Residence permit
fact-contributo-permesso-1-anno = Fee for a permit of up to one year, card included
fact-contributo-permesso-2-anni = Fee for a permit of up to two years, card included
fact-contributo-permesso-lungo-periodo = Fee for the long-term permit, card included
fact-contributo-permesso-ridotto = Card only, for minors and medical treatment
fact-bollo = Revenue stamp
fact-spese-poste = Post office service
fact-numero-fototessere = Number of passport-size photos
fact-soggiorno-breve = Short stay, without a permit
fact-termine-primo-permesso = Time to ask for the first permit
fact-attesa-permesso = Official time to get the permit
fact-termine-rinnovo = Time before the expiry date to ask for the renewal
fact-ritardo-rinnovo = Longest delay to ask for the renewal
fact-anni-permesso-lungo-periodo = Years with the permit before asking for the long-term permit

## Codice fiscale
fact-caratteri-codice-fiscale = Characters of the codice fiscale (fiscal code)
fact-lingue-guida-codice-fiscale = Languages of the guide to the codice fiscale

## Residence and hospitality notice
fact-termine-residenza = Time to ask for residence
fact-controllo-residenza = Time the Comune has to check
fact-termine-dichiarazione-dimora = Time to renew the declaration of usual home
fact-termine-cancellazione-anagrafe = Time from the expiry of the permit to the notice
fact-preavviso-cancellazione-anagrafe = Time to answer the notice from the Anagrafe
fact-termine-comunicazione-ospitalita = Time to hand in the hospitality notice
fact-multa-ospitalita-minima = Lowest fine for not reporting a guest
fact-multa-ospitalita-massima = Highest fine for not reporting a guest

## Health
fact-durata-stp = How long the STP card lasts
fact-durata-eni = How long the ENI code lasts
fact-ssn-volontario = Voluntary registration with the health service, for one year
fact-ssn-studenti = Voluntary registration for students, for one year
fact-ssn-au-pair = Voluntary registration for au pairs, for one year

## School
fact-eta-inizio-scuola = Age when compulsory school starts
fact-eta-fine-scuola = Age when compulsory school ends
fact-eta-cpia = Minimum age for the CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = Shortest length of the permit to ask for family reunification
fact-anni-soggiorno-ricongiungimento = Time of legal stay before asking for family reunification
fact-eta-genitori-ricongiungimento = Age of the parents for family reunification, if the other children cannot help them
fact-quota-reddito-familiare = Part of the assegno sociale (social allowance) to add for each family member
fact-attesa-nulla-osta = Official time for the nulla osta (official approval) for family reunification
fact-diritti-idoneita-montale = Suitable-housing certificate in Montale, without the revenue stamp
fact-attesa-idoneita-montale = Time for the suitable-housing certificate in Montale

## Citizenship
fact-anni-cittadinanza-non-ue = Years of residence for citizenship, non-EU citizens
fact-anni-cittadinanza-ue = Years of residence for citizenship, EU citizens
fact-anni-cittadinanza-rifugiati = Years of residence for citizenship, refugees and stateless people
fact-anni-cittadinanza-nati-in-italia = Years of residence for citizenship, people born in Italy
fact-anni-cittadinanza-matrimonio = Time of residence after the marriage for citizenship
fact-anni-cittadinanza-matrimonio-figli = Time of residence after the marriage for citizenship, with children
fact-anni-cittadinanza-matrimonio-estero = Time after the marriage for citizenship, for people who live abroad
fact-livello-italiano-cittadinanza = Level of Italian for citizenship
fact-anni-reddito-cittadinanza = Years of income to prove for citizenship
fact-reddito-cittadinanza-solo = Lowest income for citizenship, one person alone
fact-reddito-cittadinanza-coniuge = Lowest income for citizenship, with a husband or wife to support
fact-reddito-cittadinanza-figlio = Income to add for each child, for citizenship
fact-contributo-cittadinanza = Fee for the citizenship application

## Identity card
fact-fine-carta-cartacea = Paper identity cards are no longer valid from this day
fact-numero-fototessere-carta = Number of passport-size photos for the identity card
fact-attesa-carta-identita = Time to receive the identity card
fact-validita-carta-adulti = How long the identity card of adults lasts
fact-validita-carta-minori = How long the identity card of minors lasts
fact-validita-carta-bambini = How long the identity card of small children lasts
fact-eta-carta-bambini = Age below which the identity card lasts less time
fact-costo-carta-minimo = Price of the identity card, the lowest
fact-costo-carta-massimo = Price of the identity card, the highest

## SPID
fact-spid-poste-anno = SPID of the post office, price of one year after the first
fact-spid-altri-minimo = SPID of other companies, lowest yearly price
fact-spid-altri-massimo = SPID of other companies, highest yearly price
fact-spid-eta-gratis = Age from which the SPID of the post office is free

## Driving licence
fact-tempo-guida-patente-estera = Longest time to drive with a non-EU licence, counted from residence
fact-anni-conversione-patente = Longest time from residence to change the licence without exams
fact-fine-accordo-patenti-albania = End of the agreement on driving licences with Albania
fact-fine-accordo-patenti-svizzera = End of the agreement on driving licences with Switzerland
fact-fine-accordo-patenti-regno-unito = End of the agreement on driving licences with the United Kingdom

## Desks
fact-fine-stazione-di-posta = Planned end of the Stazione di posta

## Protection
fact-data-riforma-asilo = Date of the asylum reform
fact-attesa-lavoro-asilo = Time from the asylum application before you may work, before the reform
fact-data-conversione-speciale = Date for changing special protection into a work permit
fact-data-guerra-ucraina = Date when the war in Ukraine started
fact-scadenza-protezione-ucraina = End of temporary protection for Ukraine
fact-maggiore-eta = Age when a person becomes an adult by law
fact-pocket-money = Pocket money, for each day
fact-scheda-telefonica-cas = Phone card in a CAS (reception centre)
fact-ritorno-contanti = Voluntary return: money in cash
fact-ritorno-beni = Voluntary return: goods or services
fact-ritorno-beni-familiare = Voluntary return: goods or services for each family member you support
fact-divieto-rientro-ritorno = Voluntary return: time when you cannot come back to Italy

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = Number of the form for the permit for medical treatment
fact-durata-permesso-dopo-parto = How long the permit for medical treatment lasts after the birth
fact-numero-vaccini-obbligatori = Number of compulsory vaccines
fact-eta-fine-vaccini = Age up to which vaccines are compulsory
fact-anno-varicella = Year of birth from which the chickenpox vaccine is compulsory

## Italian courses, integration agreement and qualifications
fact-eta-accordo = Age above which people sign the integration agreement
fact-permesso-accordo = Shortest length of the permit for the integration agreement
fact-crediti-firma = Credits when the integration agreement is signed
fact-crediti-accordo = Credits to have at the end of the integration agreement
fact-durata-accordo = How long the integration agreement lasts
fact-proroga-accordo = Extra time for the integration agreement
fact-ore-sessione-minime = Shortest length of the meeting on the rules of Italy
fact-ore-sessione-massime = Longest length of the meeting on the rules of Italy
fact-termine-sessione-civica = Time to attend the meeting on the rules of Italy
fact-crediti-sessione-mancata = Credits lost if you miss the meeting
fact-tempo-cimea = Time CIMEA takes for the statement

## Free legal aid
fact-limite-patrocinio = Income limit for the lawyer paid by the State

## Domestic work
fact-contributi-colf-ora = Contributions for each hour of domestic work (2026)
fact-soglia-paga-colf = Pay for one hour of domestic work, for these contributions (2026)

## Bank account
fact-isee-conto-gratis = ISEE limit for the free basic account

## Assegno unico
fact-assegno-unico-eta = Age of the children for the assegno unico (child benefit)
fact-assegno-unico-permesso = Length of the work permit for the assegno unico
fact-assegno-unico-residenza = Time of residence or work for the assegno unico
fact-assegno-unico-contratto = Length of the contract for the assegno unico
fact-assegno-unico-massimo = Highest assegno unico, about (2026)
fact-assegno-unico-minimo = Lowest assegno unico, about (2026)
fact-assegno-unico-isee-basso = ISEE for the highest assegno unico (2026)
fact-assegno-unico-isee-alto = ISEE for the lowest assegno unico, about (2026)

## Renting and public housing
fact-affitto-durata = Length of the rent above which the contract is registered
fact-affitto-registrazione = Time to register the rental contract
fact-casa-popolare-isee = ISEE limit for public housing in Pistoia
fact-casa-popolare-intervallo = Longest time between two calls for applications for public housing
fact-casa-popolare-ultimo-bando = End of the last call for applications for public housing in Pistoia
