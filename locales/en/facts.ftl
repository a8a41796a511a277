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
