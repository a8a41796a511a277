### Propozițiile ghișeului, spuse de cine citește și de persoana de la ghișeu, în română.

## Said by the reader: to meet
phrases-meet = Pentru început
phrase-meet-help = Bună ziua. Mă puteți ajuta?
phrase-meet-office = Acesta este biroul potrivit?
phrase-meet-read = Nu citesc bine. Puteți citi pentru mine?
phrase-meet-write = Nu scriu bine. Puteți scrie pentru mine?
phrase-meet-hear = Nu aud bine. Puteți scrie ce spuneți?

## Said by the reader: the language
phrases-language = Să ne înțelegem
phrase-language-little = Vorbesc puțin italiana.
phrase-language-repeat = Nu înțeleg. Puteți repeta, vă rog?
phrase-language-point = Puteți arăta răspunsul pe această pagină?
phrase-language-interpreter = Pot să chem un interpret?
phrase-language-translate = Pot să folosesc telefonul ca să traduc?

## Said by the reader: documents
phrases-documents = Acte
phrase-documents-enough = Am aceste acte. Sunt bune?
phrase-documents-lost = Nu îmi mai găsesc actele. Ce trebuie să fac?
phrase-documents-explain = Îmi puteți explica această foaie?
phrase-documents-original = Aș vrea să păstrez actul original.
phrase-documents-copy = Aș vrea o copie a acestei foi.

## Said by the reader: appointments
phrases-appointment = Programare
phrase-appointment-ask = Aș vrea o programare.
phrase-appointment-have = Am o programare. Unde trebuie să merg?
phrase-appointment-date = Îmi puteți scrie data?
phrase-appointment-change = În ziua aceea nu pot veni. Se poate schimba?

## Said by the reader: money
phrases-money = Bani
phrase-money-cost = Cât costă? Îmi puteți scrie suma?
phrase-money-where = Unde se plătește?
phrase-money-none = Nu am bani să plătesc. Ce pot face?

## Said by the reader: health
phrases-health = Sănătate
phrase-health-unwell = Mi-e rău. Am nevoie de îngrijiri medicale.
phrase-health-pain = Mă doare aici.
phrase-health-medicines = Iau aceste medicamente.
phrase-health-pregnant = Sunt însărcinată.
phrase-health-doctor = Nu am medic. Cum pot avea unul?

## Said by the reader: the family
phrases-family = Familie
phrase-family-child = Am un copil căruia îi este rău.
phrase-family-school = Aș vrea să înscriu un copil la școală.
phrase-family-reunion = Aș vrea să îmi aduc familia în Italia.
phrase-family-minor = Sunt o persoană minoră. Nu am părinți aici.

## Said by the reader: when the answer is no
phrases-refusal = Dacă vi se spune nu
phrase-refusal-decide = Pot vorbi cu persoana care decide?
phrase-refusal-appeal = Ce pot face împotriva acestei decizii?
phrase-refusal-deadline = Până în ce zi trebuie să răspund?
phrase-refusal-sign = Nu semnez, pentru că nu înțeleg.

## Said by the reader: danger
phrases-danger = Pericol
phrase-danger-call = Sunt în pericol. Vă rog să chemați ajutor.
phrase-danger-afraid = Mi-e frică de o persoană.
phrase-danger-private = Aș vrea să vorbesc într-un loc discret.
phrase-danger-woman = Aș vrea să vorbesc cu o femeie.
phrase-danger-forced = O persoană mă obligă să muncesc.

## Said by the operator: to welcome
phrases-desk-welcome = Primirea
phrase-desk-welcome-need = Bună ziua. De ce aveți nevoie?
phrase-desk-welcome-language = Ce limbă vorbiți? Vă rog să o arătați aici.
phrase-desk-welcome-point = Puteți răspunde cu degetul: arătați o propoziție.
phrase-desk-welcome-interpreter = Caut o persoană care vorbește limba dumneavoastră.
phrase-desk-welcome-wait = Vă rog să așteptați aici.
phrase-desk-welcome-again = Dacă nu înțelegeți, spuneți-mi: repet.

## Said by the operator: documents
phrases-desk-documents = Cererea actelor
phrase-desk-documents-have = Aveți un act?
phrase-desk-documents-none = Nu aveți acte? Putem vorbi oricum.
phrase-desk-documents-missing = Lipsește acest act. Vi-l scriu.
phrase-desk-documents-copy = Fac o copie și vă dau înapoi originalul.
phrase-desk-documents-fill = Completăm formularul împreună.
phrase-desk-documents-sign = Dacă ați înțeles tot, semnați aici.
phrase-desk-documents-unsigned = Nu semnați dacă nu înțelegeți.

## Said by the operator: what comes next
phrases-desk-next = Ce urmează
phrase-desk-next-office = Trebuie să mergeți la alt birou. Vă scriu adresa.
phrase-desk-next-back = Trebuie să veniți din nou în altă zi. Vă scriu când.
phrase-desk-next-bring = Data viitoare aduceți aceste acte.
phrase-desk-next-wait = Acum trebuie să așteptați răspunsul. Vă scriu cât timp.
phrase-desk-next-online = Această cerere se face pe internet. Aveți nevoie de ajutor?
phrase-desk-next-keep = Păstrați această foaie: este importantă.
phrase-desk-next-refused = Răspunsul este nu. Vă scriu motivul.

## Said by the operator: money
phrases-desk-money = Despre bani
phrase-desk-money-free = Acest serviciu este gratuit.
phrase-desk-money-pay = Acest serviciu se plătește. Vă scriu cât și unde.
phrase-desk-money-receipt = Păstrați chitanța plății.
phrase-desk-money-nobody = Nu plătiți alte persoane ca să aveți acest serviciu.

## Said by the operator: health
phrases-desk-health = Despre sănătate
phrase-desk-health-now = Vă este rău acum?
phrase-desk-health-where = Arătați-mi unde vă doare.
phrase-desk-health-doctor = Aveți deja un medic de familie (medico di famiglia)?
phrase-desk-health-ambulance = Chem o ambulanță.
phrase-desk-health-report = Dacă primiți îngrijiri medicale fără permis, nu vă denunță nimeni la poliție.

## Said by the operator: care
phrases-desk-care = Protecția
phrase-desk-care-afraid = Vă este frică de cineva?
phrase-desk-care-private = Putem vorbi într-un loc discret.
phrase-desk-care-woman = Vreți să vorbiți cu o femeie?
phrase-desk-care-silent = Dacă nu vreți să răspundeți, nu este nicio problemă.
phrase-desk-care-call = Vreți să sunați pe cineva care poate ajuta?
phrase-desk-care-help = Sunteți în pericol acum? Chem ajutor.
