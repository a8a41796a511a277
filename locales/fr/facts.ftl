### Noms des données, en français.

## Phones and helplines
fact-numero-112 = Urgence
fact-numero-116117 = Médecin de garde et soins non urgents
fact-lingue-116117 = Langues des interprètes du médecin de garde
fact-numero-1522 = Numéro contre la violence et le harcèlement (stalking)
fact-numero-antitratta = Numéro contre la traite
fact-numero-anticaporalato = Numéro contre l’exploitation au travail
fact-whatsapp-anticaporalato = WhatsApp contre l’exploitation au travail
fact-numero-arci = Numéro de l’ARCI pour les demandeurs d’asile et les réfugiés
fact-numero-arci-mobile = Numéro de l’ARCI depuis un téléphone portable
fact-numero-aiutodonna = Centre anti-violence Aiutodonna
fact-numero-unar = Numéro contre les discriminations (UNAR)
fact-numero-progetto = Téléphone du projet
fact-numero-comune-pistoia = Numéro vert du Comune (mairie) de Pistoia

## Residence permit
fact-contributo-permesso-1-anno = Contribution pour un permis jusqu’à un an, carte comprise
fact-contributo-permesso-2-anni = Contribution pour un permis jusqu’à deux ans, carte comprise
fact-contributo-permesso-lungo-periodo = Contribution pour le permis de longue durée, carte comprise
fact-contributo-permesso-ridotto = Carte seulement, pour les mineurs et les soins médicaux
fact-bollo = Timbre fiscal (marca da bollo)
fact-spese-poste = Service de la poste
fact-numero-fototessere = Nombre de photos d’identité
fact-soggiorno-breve = Court séjour, sans permis
fact-termine-primo-permesso = Délai pour demander le premier permis
fact-attesa-permesso = Temps officiel pour avoir le permis
fact-termine-rinnovo = Temps avant l’expiration pour demander le renouvellement
fact-ritardo-rinnovo = Retard maximum pour demander le renouvellement
fact-anni-permesso-lungo-periodo = Années avec le permis pour demander le permis de longue durée

## Codice fiscale
fact-caratteri-codice-fiscale = Caractères du code fiscal (codice fiscale)
fact-lingue-guida-codice-fiscale = Langues du guide du code fiscal

## Residence and hospitality notice
fact-termine-residenza = Délai pour demander la résidence
fact-controllo-residenza = Temps du Comune pour contrôler
fact-termine-dichiarazione-dimora = Délai pour renouveler la déclaration du logement habituel
fact-termine-cancellazione-anagrafe = Temps entre l’expiration du permis et l’avis
fact-preavviso-cancellazione-anagrafe = Délai pour répondre à l’avis de l’Anagrafe
fact-termine-comunicazione-ospitalita = Délai pour remettre la déclaration d’hébergement
fact-multa-ospitalita-minima = Amende minimum pour qui ne déclare pas l’hébergement
fact-multa-ospitalita-massima = Amende maximum pour qui ne déclare pas l’hébergement

## Health
fact-durata-stp = Durée de la carte STP
fact-durata-eni = Durée du code ENI
fact-ssn-volontario = Inscription volontaire au service de santé, pour un an
fact-ssn-studenti = Inscription volontaire des étudiants, pour un an
fact-ssn-au-pair = Inscription volontaire des personnes au pair, pour un an

## School
fact-eta-inizio-scuola = Âge où commence l’école obligatoire
fact-eta-fine-scuola = Âge où finit l’école obligatoire
fact-eta-cpia = Âge minimum pour le CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = Durée minimum du permis pour demander le regroupement familial
fact-anni-soggiorno-ricongiungimento = Temps de séjour en règle avant de demander le regroupement familial
fact-eta-genitori-ricongiungimento = Âge des parents pour le regroupement familial, si leurs autres enfants ne peuvent pas les aider
fact-quota-reddito-familiare = Part de l’allocation sociale (assegno sociale) à ajouter pour chaque membre de la famille
fact-attesa-nulla-osta = Temps officiel pour l’autorisation (nulla osta) au regroupement familial
fact-diritti-idoneita-montale = Certificat de logement adapté (idoneità alloggiativa) à Montale, sans timbre fiscal
fact-attesa-idoneita-montale = Temps pour le certificat de logement adapté (idoneità alloggiativa) à Montale

## Citizenship
fact-anni-cittadinanza-non-ue = Années de résidence pour la nationalité italienne, personnes d’un pays hors UE
fact-anni-cittadinanza-ue = Années de résidence pour la nationalité italienne, citoyens de l’UE
fact-anni-cittadinanza-rifugiati = Années de résidence pour la nationalité italienne, réfugiés et apatrides
fact-anni-cittadinanza-nati-in-italia = Années de résidence pour la nationalité italienne, personnes nées en Italie
fact-anni-cittadinanza-matrimonio = Temps de résidence après le mariage pour la nationalité italienne
fact-anni-cittadinanza-matrimonio-figli = Temps de résidence après le mariage pour la nationalité italienne, avec des enfants
fact-anni-cittadinanza-matrimonio-estero = Temps après le mariage pour la nationalité italienne, pour qui vit à l’étranger
fact-livello-italiano-cittadinanza = Niveau d’italien pour la nationalité italienne
fact-anni-reddito-cittadinanza = Années de revenu à prouver pour la nationalité italienne
fact-reddito-cittadinanza-solo = Revenu minimum pour la nationalité italienne, personne seule
fact-reddito-cittadinanza-coniuge = Revenu minimum pour la nationalité italienne, avec mari ou femme à charge
fact-reddito-cittadinanza-figlio = Revenu à ajouter pour chaque enfant, pour la nationalité italienne
fact-contributo-cittadinanza = Contribution pour la demande de nationalité italienne

## Identity card
fact-fine-carta-cartacea = Les cartes d’identité en papier ne sont plus valables depuis ce jour
fact-numero-fototessere-carta = Nombre de photos d’identité pour la carte d’identité
fact-attesa-carta-identita = Temps pour recevoir la carte d’identité
fact-validita-carta-adulti = Durée de la carte d’identité des adultes
fact-validita-carta-minori = Durée de la carte d’identité des mineurs
fact-validita-carta-bambini = Durée de la carte d’identité des petits enfants
fact-eta-carta-bambini = Âge en dessous duquel la carte d’identité dure moins longtemps
fact-costo-carta-minimo = Prix de la carte d’identité, le plus bas
fact-costo-carta-massimo = Prix de la carte d’identité, le plus haut

## SPID
fact-spid-poste-anno = SPID de la poste (Poste), prix d’une année après la première
fact-spid-altri-minimo = SPID d’autres entreprises, prix par an le plus bas
fact-spid-altri-massimo = SPID d’autres entreprises, prix par an le plus haut
fact-spid-eta-gratis = Âge à partir duquel le SPID de la poste est gratuit

## Driving licence
fact-tempo-guida-patente-estera = Temps maximum pour conduire avec un permis de conduire hors UE, depuis la résidence
fact-anni-conversione-patente = Temps maximum depuis la résidence pour échanger le permis de conduire sans examen
fact-fine-accordo-patenti-albania = Fin de l’accord sur les permis de conduire avec l’Albanie
fact-fine-accordo-patenti-svizzera = Fin de l’accord sur les permis de conduire avec la Suisse
fact-fine-accordo-patenti-regno-unito = Fin de l’accord sur les permis de conduire avec le Royaume-Uni

## Desks
fact-fine-stazione-di-posta = Fin prévue de la Stazione di posta

## Protection
fact-data-riforma-asilo = Date de la réforme de l’asile
fact-attesa-lavoro-asilo = Temps après la demande d’asile pour pouvoir travailler, avant la réforme
fact-data-conversione-speciale = Date pour changer la protection spéciale en permis de travail
fact-data-guerra-ucraina = Date du début de la guerre en Ukraine
fact-scadenza-protezione-ucraina = Fin de la protection temporaire pour l’Ukraine
fact-maggiore-eta = Âge où l’on devient adulte selon la loi
fact-pocket-money = Argent de poche (pocket money), par jour
fact-scheda-telefonica-cas = Carte téléphonique dans un CAS
fact-ritorno-contanti = Retour volontaire : argent en espèces
fact-ritorno-beni = Retour volontaire : biens ou services
fact-ritorno-beni-familiare = Retour volontaire : biens ou services pour chaque membre de la famille à charge
fact-divieto-rientro-ritorno = Retour volontaire : temps pendant lequel on ne peut pas revenir en Italie

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = Numéro du formulaire pour le permis pour soins médicaux
fact-durata-permesso-dopo-parto = Durée du permis pour soins médicaux après la naissance
fact-numero-vaccini-obbligatori = Nombre de vaccins obligatoires
fact-eta-fine-vaccini = Âge jusqu’auquel les vaccins sont obligatoires
fact-anno-varicella = Année de naissance à partir de laquelle le vaccin contre la varicelle est obligatoire

## Italian courses, integration agreement and qualifications
fact-eta-accordo = Âge au-dessus duquel on signe l’accord d’intégration
fact-permesso-accordo = Durée minimum du permis pour l’accord d’intégration
fact-crediti-firma = Crédits à la signature de l’accord d’intégration
fact-crediti-accordo = Crédits à avoir à la fin de l’accord d’intégration
fact-durata-accordo = Durée de l’accord d’intégration
fact-proroga-accordo = Temps en plus pour l’accord d’intégration
fact-ore-sessione-minime = Durée minimum de la rencontre sur les règles de l’Italie
fact-ore-sessione-massime = Durée maximum de la rencontre sur les règles de l’Italie
fact-termine-sessione-civica = Délai pour faire la rencontre sur les règles de l’Italie
fact-crediti-sessione-mancata = Crédits perdus si vous manquez la rencontre
fact-tempo-cimea = Temps du CIMEA pour l’attestation

## Free legal aid
fact-limite-patrocinio = Limite de revenu pour l’avocat payé par l’État

## Domestic work
fact-contributi-colf-ora = Cotisations pour chaque heure de travail domestique (2026)
fact-soglia-paga-colf = Paie d’une heure de travail domestique, pour ces cotisations (2026)

## Bank account
fact-isee-conto-gratis = Limite ISEE pour le compte de base gratuit

## Assegno unico
fact-assegno-unico-eta = Âge des enfants pour l’allocation familiale (assegno unico)
fact-assegno-unico-permesso = Durée du permis de travail pour l’assegno unico
fact-assegno-unico-residenza = Temps de résidence ou de travail pour l’assegno unico
fact-assegno-unico-contratto = Durée du contrat pour l’assegno unico
fact-assegno-unico-massimo = Assegno unico le plus haut, environ (2026)
fact-assegno-unico-minimo = Assegno unico le plus bas, environ (2026)
fact-assegno-unico-isee-basso = ISEE pour l’assegno unico le plus haut (2026)
fact-assegno-unico-isee-alto = ISEE pour l’assegno unico le plus bas, environ (2026)

## Renting and public housing
fact-affitto-durata = Durée de la location au-dessus de laquelle il faut enregistrer le contrat
fact-affitto-registrazione = Délai pour enregistrer le contrat de location
fact-casa-popolare-isee = Limite ISEE pour le logement social (casa popolare) à Pistoia
fact-casa-popolare-intervallo = Temps maximum entre deux appels (bandi) pour les logements sociaux
fact-casa-popolare-ultimo-bando = Fin du dernier appel (bando) pour les logements sociaux à Pistoia
