### Names of the facts, in Georgian.

## Phones and helplines
fact-numero-112 = გადაუდებელი დახმარება
fact-numero-116117 = მორიგე ექიმი (guardia medica) და არასასწრაფო სამედიცინო დახმარება
fact-lingue-116117 = მორიგე ექიმის (guardia medica) თარჯიმნების ენები
fact-numero-1522 = ნომერი ძალადობისა და ადევნების (stalking) წინააღმდეგ
fact-numero-antitratta = ნომერი ადამიანით ვაჭრობის წინააღმდეგ
fact-numero-anticaporalato = ნომერი სამუშაოზე ექსპლუატაციის წინააღმდეგ
fact-whatsapp-anticaporalato = WhatsApp სამუშაოზე ექსპლუატაციის წინააღმდეგ
fact-numero-arci = ARCI-ს ნომერი თავშესაფრის მთხოვნელებისა და ლტოლვილებისთვის
fact-numero-arci-mobile = ARCI-ს ნომერი მობილურიდან
fact-numero-aiutodonna = ძალადობის საწინააღმდეგო ცენტრი Aiutodonna
fact-numero-unar = ნომერი დისკრიმინაციის წინააღმდეგ (UNAR)
fact-numero-progetto = პროექტის ტელეფონი
fact-numero-comune-pistoia = პისტოიის (Pistoia) მერიის (Comune) უფასო ნომერი

## Residence permit
fact-contributo-permesso-1-anno = მოსაკრებელი ერთ წლამდე ნებართვისთვის, ბარათის ჩათვლით
fact-contributo-permesso-2-anni = მოსაკრებელი ორ წლამდე ნებართვისთვის, ბარათის ჩათვლით
fact-contributo-permesso-lungo-periodo = მოსაკრებელი გრძელვადიანი ნებართვისთვის (lungo periodo), ბარათის ჩათვლით
fact-contributo-permesso-ridotto = მხოლოდ ბარათი, არასრულწლოვნებისთვის და მკურნალობისთვის
fact-bollo = ბაჟის მარკა (marca da bollo)
fact-spese-poste = ფოსტის მომსახურება
fact-numero-fototessere = საპასპორტო ფოტოების რაოდენობა
fact-soggiorno-breve = მოკლე ყოფნა, ნებართვის გარეშე
fact-termine-primo-permesso = დრო პირველი ნებართვის მოსათხოვნად
fact-attesa-permesso = ნებართვის მიღების ოფიციალური ვადა
fact-termine-rinnovo = რამდენით ადრე, ვადის გასვლამდე, უნდა მოითხოვოთ განახლება
fact-ritardo-rinnovo = მაქსიმალური დაგვიანება განახლების მოთხოვნისას
fact-anni-permesso-lungo-periodo = რამდენი წელი უნდა გქონდეთ ნებართვა, რომ მოითხოვოთ გრძელვადიანი (lungo periodo)

## Codice fiscale
fact-caratteri-codice-fiscale = საგადასახადო კოდის (codice fiscale) ასოები და ციფრები
fact-lingue-guida-codice-fiscale = საგადასახადო კოდის (codice fiscale) გზამკვლევის ენები

## Residence and hospitality notice
fact-termine-residenza = დრო მისამართზე რეგისტრაციის (residenza) მოსათხოვნად
fact-controllo-residenza = დრო, რომელიც მერიას (Comune) აქვს შესამოწმებლად
fact-termine-dichiarazione-dimora = დრო მუდმივი საცხოვრებლის (dimora abituale) განაცხადის განსაახლებლად
fact-termine-cancellazione-anagrafe = დრო ნებართვის ვადის გასვლიდან გაფრთხილებამდე
fact-preavviso-cancellazione-anagrafe = დრო Anagrafe-ს გაფრთხილებაზე პასუხისთვის
fact-termine-comunicazione-ospitalita = დრო სტუმრის მიღების შესატყობინებლად (comunicazione di ospitalità)
fact-multa-ospitalita-minima = მინიმალური ჯარიმა მათთვის, ვინც სტუმრის მიღებას (ospitalità) არ ატყობინებს
fact-multa-ospitalita-massima = მაქსიმალური ჯარიმა მათთვის, ვინც სტუმრის მიღებას (ospitalità) არ ატყობინებს

## Health
fact-durata-stp = რამდენ ხანს მოქმედებს STP ბარათი
fact-durata-eni = რამდენ ხანს მოქმედებს ENI კოდი
fact-ssn-volontario = ნებაყოფლობითი ჩაწერა ჯანდაცვის სამსახურში, ერთი წლით
fact-ssn-studenti = სტუდენტების ნებაყოფლობითი ჩაწერა, ერთი წლით
fact-ssn-au-pair = au pair-ად მყოფი პირების ნებაყოფლობითი ჩაწერა, ერთი წლით

## School
fact-eta-inizio-scuola = ასაკი, როცა სავალდებულო სკოლა იწყება
fact-eta-fine-scuola = ასაკი, როცა სავალდებულო სკოლა მთავრდება
fact-eta-cpia = მინიმალური ასაკი CPIA-სთვის

## Family reunification
fact-durata-permesso-ricongiungimento = ნებართვის მინიმალური ვადა ოჯახის გაერთიანების (ricongiungimento) მოსათხოვნად
fact-anni-soggiorno-ricongiungimento = კანონიერი ცხოვრების დრო ოჯახის გაერთიანების მოთხოვნამდე
fact-eta-genitori-ricongiungimento = მშობლების ასაკი ოჯახის გაერთიანებისთვის, თუ სხვა შვილებს არ შეუძლიათ მათი დახმარება
fact-quota-reddito-familiare = სოციალური შემწეობის (assegno sociale) ნაწილი, რომელიც ოჯახის თითო წევრზე ემატება
fact-attesa-nulla-osta = ოჯახის გაერთიანების თანხმობის (nulla osta) ოფიციალური ვადა
fact-diritti-idoneita-montale = საცხოვრებლის ვარგისიანობის ცნობა (idoneità alloggiativa) Montale-ში, ბაჟის მარკის გარეშე
fact-attesa-idoneita-montale = საცხოვრებლის ვარგისიანობის ცნობის (idoneità alloggiativa) ვადა Montale-ში

## Citizenship
fact-anni-cittadinanza-non-ue = მისამართზე რეგისტრაციის (residenza) წლები მოქალაქეობისთვის, არა-ევროკავშირის მოქალაქეები
fact-anni-cittadinanza-ue = მისამართზე რეგისტრაციის (residenza) წლები მოქალაქეობისთვის, ევროკავშირის მოქალაქეები
fact-anni-cittadinanza-rifugiati = მისამართზე რეგისტრაციის (residenza) წლები მოქალაქეობისთვის, ლტოლვილები და მოქალაქეობის არმქონე პირები
fact-anni-cittadinanza-nati-in-italia = მისამართზე რეგისტრაციის (residenza) წლები მოქალაქეობისთვის, იტალიაში დაბადებული პირები
fact-anni-cittadinanza-matrimonio = მისამართზე რეგისტრაციის (residenza) დრო ქორწინების შემდეგ, მოქალაქეობისთვის
fact-anni-cittadinanza-matrimonio-figli = მისამართზე რეგისტრაციის (residenza) დრო ქორწინების შემდეგ, მოქალაქეობისთვის, შვილებით
fact-anni-cittadinanza-matrimonio-estero = დრო ქორწინების შემდეგ მოქალაქეობისთვის, საზღვარგარეთ მცხოვრებთათვის
fact-livello-italiano-cittadinanza = იტალიურის დონე მოქალაქეობისთვის
fact-anni-reddito-cittadinanza = რამდენი წლის შემოსავალი უნდა დაამტკიცოთ მოქალაქეობისთვის
fact-reddito-cittadinanza-solo = მინიმალური შემოსავალი მოქალაქეობისთვის, ერთი ადამიანი
fact-reddito-cittadinanza-coniuge = მინიმალური შემოსავალი მოქალაქეობისთვის, სარჩენი ქმრით ან ცოლით
fact-reddito-cittadinanza-figlio = შემოსავალი, რომელიც თითო შვილზე ემატება, მოქალაქეობისთვის
fact-contributo-cittadinanza = მოსაკრებელი მოქალაქეობის განცხადებისთვის

## Identity card
fact-fine-carta-cartacea = ქაღალდის პირადობის მოწმობები ამ დღიდან აღარ მოქმედებს
fact-numero-fototessere-carta = ფოტოების რაოდენობა პირადობის მოწმობისთვის
fact-attesa-carta-identita = პირადობის მოწმობის მიღების დრო
fact-validita-carta-adulti = რამდენ ხანს მოქმედებს ზრდასრულების პირადობის მოწმობა
fact-validita-carta-minori = რამდენ ხანს მოქმედებს არასრულწლოვნების პირადობის მოწმობა
fact-validita-carta-bambini = რამდენ ხანს მოქმედებს პატარა ბავშვების პირადობის მოწმობა
fact-eta-carta-bambini = ასაკი, რომლამდეც პირადობის მოწმობა ნაკლებ ხანს მოქმედებს
fact-costo-carta-minimo = პირადობის მოწმობის ფასი, ყველაზე დაბალი
fact-costo-carta-massimo = პირადობის მოწმობის ფასი, ყველაზე მაღალი

## SPID
fact-spid-poste-anno = ფოსტის SPID, ერთი წლის ფასი პირველი წლის შემდეგ
fact-spid-altri-minimo = სხვა კომპანიების SPID, ყველაზე დაბალი წლიური ფასი
fact-spid-altri-massimo = სხვა კომპანიების SPID, ყველაზე მაღალი წლიური ფასი
fact-spid-eta-gratis = ასაკი, საიდანაც ფოსტის SPID უფასოა

## Driving licence
fact-tempo-guida-patente-estera = მაქსიმალური დრო არა-ევროკავშირის მოწმობით მართვისთვის, მისამართზე რეგისტრაციიდან (residenza)
fact-anni-conversione-patente = მაქსიმალური დრო მისამართზე რეგისტრაციიდან (residenza), რომ მოწმობა გამოცდის გარეშე შეცვალოთ
fact-fine-accordo-patenti-albania = ალბანეთთან მართვის მოწმობების შეთანხმების დასასრული
fact-fine-accordo-patenti-svizzera = შვეიცარიასთან მართვის მოწმობების შეთანხმების დასასრული
fact-fine-accordo-patenti-regno-unito = გაერთიანებულ სამეფოსთან მართვის მოწმობების შეთანხმების დასასრული

## Desks
fact-fine-stazione-di-posta = Stazione di posta-ს დაგეგმილი დასასრული

## Protection
fact-data-riforma-asilo = თავშესაფრის რეფორმის თარიღი
fact-attesa-lavoro-asilo = დრო თავშესაფრის თხოვნიდან, სანამ მუშაობა შეიძლებოდა, რეფორმამდე
fact-data-conversione-speciale = თარიღი სპეციალური დაცვის (protezione speciale) სამუშაო ნებართვად შესაცვლელად
fact-data-guerra-ucraina = უკრაინაში ომის დაწყების თარიღი
fact-scadenza-protezione-ucraina = უკრაინისთვის დროებითი დაცვის (protezione temporanea) დასასრული
fact-maggiore-eta = ასაკი, როცა ადამიანი კანონით სრულწლოვანი ხდება
fact-pocket-money = ჯიბის ფული (pocket money), დღეში
fact-scheda-telefonica-cas = სატელეფონო ბარათი CAS ცენტრში
fact-ritorno-contanti = ნებაყოფლობითი დაბრუნება: ნაღდი ფული
fact-ritorno-beni = ნებაყოფლობითი დაბრუნება: ნივთები ან მომსახურება
fact-ritorno-beni-familiare = ნებაყოფლობითი დაბრუნება: ნივთები ან მომსახურება ოჯახის თითო სარჩენი წევრისთვის
fact-divieto-rientro-ritorno = ნებაყოფლობითი დაბრუნება: დრო, როცა იტალიაში დაბრუნება არ შეიძლება

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = მკურნალობის ნებართვის (permesso per cure mediche) ფორმის ნომერი
fact-durata-permesso-dopo-parto = რამდენ ხანს მოქმედებს მკურნალობის ნებართვა ბავშვის დაბადების შემდეგ
fact-numero-vaccini-obbligatori = სავალდებულო აცრების რაოდენობა
fact-eta-fine-vaccini = ასაკი, რომლამდეც აცრები სავალდებულოა
fact-anno-varicella = დაბადების წელი, საიდანაც ჩუტყვავილას აცრა სავალდებულოა

## Italian courses, integration agreement and qualifications
fact-eta-accordo = ასაკი, რომლის შემდეგაც ხელს აწერენ ინტეგრაციის შეთანხმებას (accordo di integrazione)
fact-permesso-accordo = ნებართვის მინიმალური ვადა ინტეგრაციის შეთანხმებისთვის
fact-crediti-firma = ქულები (crediti) ინტეგრაციის შეთანხმების ხელმოწერისას
fact-crediti-accordo = ქულები (crediti), რომლებიც ინტეგრაციის შეთანხმების ბოლოს უნდა გქონდეთ
fact-durata-accordo = რამდენ ხანს გრძელდება ინტეგრაციის შეთანხმება
fact-proroga-accordo = დამატებითი დრო ინტეგრაციის შეთანხმებისთვის
fact-ore-sessione-minime = იტალიის წესების შეხვედრის მინიმალური ხანგრძლივობა
fact-ore-sessione-massime = იტალიის წესების შეხვედრის მაქსიმალური ხანგრძლივობა
fact-termine-sessione-civica = დრო იტალიის წესების შეხვედრაზე მისასვლელად
fact-crediti-sessione-mancata = ქულები (crediti), რომლებსაც კარგავთ, თუ შეხვედრას გააცდენთ
fact-tempo-cimea = რა დრო სჭირდება CIMEA-ს ცნობისთვის (attestato)

## Free legal aid
fact-limite-patrocinio = შემოსავლის ზღვარი სახელმწიფოს ხარჯზე ადვოკატისთვის

## Domestic work
fact-contributi-colf-ora = შენატანები (contributi) საოჯახო სამუშაოს ყოველ საათზე (2026)
fact-soglia-paga-colf = საოჯახო სამუშაოს ერთი საათის ხელფასი, ამ შენატანებისთვის (2026)

## Bank account
fact-isee-conto-gratis = ISEE-ს ზღვარი უფასო საბაზისო ანგარიშისთვის (conto di base)

## Assegno unico
fact-assegno-unico-eta = შვილების ასაკი assegno unico-სთვის (ბავშვების შემწეობა)
fact-assegno-unico-permesso = სამუშაო ნებართვის ვადა assegno unico-სთვის (ბავშვების შემწეობა)
fact-assegno-unico-residenza = მისამართზე რეგისტრაციის (residenza) ან მუშაობის დრო assegno unico-სთვის (ბავშვების შემწეობა)
fact-assegno-unico-contratto = ხელშეკრულების ვადა assegno unico-სთვის (ბავშვების შემწეობა)
fact-assegno-unico-massimo = ყველაზე მაღალი assegno unico, დაახლოებით (2026)
fact-assegno-unico-minimo = ყველაზე დაბალი assegno unico, დაახლოებით (2026)
fact-assegno-unico-isee-basso = ISEE ყველაზე მაღალი assegno unico-სთვის (2026)
fact-assegno-unico-isee-alto = ISEE ყველაზე დაბალი assegno unico-სთვის, დაახლოებით (2026)

## Renting and public housing
fact-affitto-durata = ქირაობის ვადა, რომლის ზემოთაც ხელშეკრულება რეგისტრირდება
fact-affitto-registrazione = დრო ქირავნობის ხელშეკრულების დასარეგისტრირებლად
fact-casa-popolare-isee = ISEE-ს ზღვარი სოციალური საცხოვრებლისთვის (casa popolare) პისტოიაში
fact-casa-popolare-intervallo = მაქსიმალური დრო სოციალური საცხოვრებლის ორ კონკურსს (bandi) შორის
fact-casa-popolare-ultimo-bando = სოციალური საცხოვრებლის ბოლო კონკურსის (bando) დასასრული პისტოიაში
