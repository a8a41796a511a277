### Назви даних, українською.

## Phones and helplines
fact-numero-112 = Екстрена допомога
fact-numero-116117 = Черговий лікар (guardia medica) і нетермінова допомога
fact-lingue-116117 = Мови перекладачів чергового лікаря
fact-numero-1522 = Номер проти насильства й переслідування
fact-numero-antitratta = Номер проти торгівлі людьми
fact-numero-anticaporalato = Номер проти експлуатації на роботі
fact-whatsapp-anticaporalato = WhatsApp проти експлуатації на роботі
fact-numero-arci = Номер ARCI для тих, хто просить притулку, і біженців
fact-numero-arci-mobile = Номер ARCI для дзвінків із мобільного
fact-numero-aiutodonna = Центр протидії насильству Aiutodonna
fact-numero-unar = Номер проти дискримінації (UNAR)
fact-numero-progetto = Телефон проєкту
fact-numero-comune-pistoia = Безоплатний номер (numero verde) Comune di Pistoia

## Residence permit
fact-contributo-permesso-1-anno = Збір за посвідку на строк до одного року, разом із карткою
fact-contributo-permesso-2-anni = Збір за посвідку на строк до двох років, разом із карткою
fact-contributo-permesso-lungo-periodo = Збір за посвідку на довгострокове проживання, разом із карткою
fact-contributo-permesso-ridotto = Тільки картка, для неповнолітніх і для лікування
fact-bollo = Гербова марка (marca da bollo)
fact-spese-poste = Послуга пошти
fact-numero-fototessere = Кількість фотокарток
fact-soggiorno-breve = Коротке перебування без посвідки
fact-termine-primo-permesso = Строк, щоб подати заяву на першу посвідку
fact-attesa-permesso = Офіційний строк видачі посвідки
fact-termine-rinnovo = Час до закінчення строку дії, щоб подати заяву на поновлення
fact-ritardo-rinnovo = Найбільше запізнення із заявою на поновлення
fact-anni-permesso-lungo-periodo = Роки з посвідкою, щоб подати заяву на довгострокову

## Codice fiscale
fact-caratteri-codice-fiscale = Кількість знаків у податковому номері (codice fiscale)
fact-lingue-guida-codice-fiscale = Мови довідника про податковий номер

## Residence and hospitality notice
fact-termine-residenza = Строк, щоб подати заяву на реєстрацію місця проживання
fact-controllo-residenza = Час, який Comune має на перевірку
fact-termine-dichiarazione-dimora = Строк, щоб поновити звичайне місце проживання (dimora abituale)
fact-termine-cancellazione-anagrafe = Час від закінчення строку дії посвідки до попередження
fact-preavviso-cancellazione-anagrafe = Час, щоб відповісти на попередження Anagrafe
fact-termine-comunicazione-ospitalita = Строк, щоб подати повідомлення про гостинність
fact-multa-ospitalita-minima = Найменший штраф для того, хто не повідомив про гостинність
fact-multa-ospitalita-massima = Найбільший штраф для того, хто не повідомив про гостинність

## Health
fact-durata-stp = Строк дії коду STP
fact-durata-eni = Строк дії коду ENI
fact-ssn-volontario = Добровільний запис до служби охорони здоров’я, на один рік
fact-ssn-studenti = Добровільний запис для студентів, на один рік
fact-ssn-au-pair = Добровільний запис для осіб au pair, на один рік

## School
fact-eta-inizio-scuola = Вік, з якого школа обов’язкова
fact-eta-fine-scuola = Вік, до якого школа обов’язкова
fact-eta-cpia = Найменший вік для CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = Найменший строк дії посвідки, щоб подати заяву на возз’єднання
fact-anni-soggiorno-ricongiungimento = Час законного проживання перед заявою на возз’єднання
fact-eta-genitori-ricongiungimento = Вік батьків для возз’єднання, якщо інші діти не можуть їм допомагати
fact-quota-reddito-familiare = Частина assegno sociale, яку додають за кожного члена сім’ї
fact-attesa-nulla-osta = Офіційний строк видачі nulla osta на возз’єднання
fact-diritti-idoneita-montale = Довідка про придатність житла у Montale, без гербової марки
fact-attesa-idoneita-montale = Строк видачі довідки про придатність житла у Montale

## Citizenship
fact-anni-cittadinanza-non-ue = Роки реєстрації місця проживання для громадянства, громадяни країн поза ЄС
fact-anni-cittadinanza-ue = Роки реєстрації місця проживання для громадянства, громадяни ЄС
fact-anni-cittadinanza-rifugiati = Роки реєстрації місця проживання для громадянства, біженці й особи без громадянства
fact-anni-cittadinanza-nati-in-italia = Роки реєстрації місця проживання для громадянства, народжені в Італії
fact-anni-cittadinanza-matrimonio = Час реєстрації місця проживання після шлюбу для громадянства
fact-anni-cittadinanza-matrimonio-figli = Час реєстрації місця проживання після шлюбу для громадянства, з дітьми
fact-anni-cittadinanza-matrimonio-estero = Час після шлюбу для громадянства, якщо живуть за кордоном
fact-livello-italiano-cittadinanza = Рівень італійської мови для громадянства
fact-anni-reddito-cittadinanza = Роки, за які треба довести дохід, для громадянства
fact-reddito-cittadinanza-solo = Найменший дохід для громадянства, одна особа
fact-reddito-cittadinanza-coniuge = Найменший дохід для громадянства, з чоловіком або дружиною на утриманні
fact-reddito-cittadinanza-figlio = Дохід, який додають за кожну дитину, для громадянства
fact-contributo-cittadinanza = Збір за заяву на громадянство

## Identity card
fact-fine-carta-cartacea = Паперові посвідчення особи вже не дійсні від цього дня
fact-numero-fototessere-carta = Кількість фотокарток для посвідчення особи
fact-attesa-carta-identita = Строк, за який Ви отримаєте посвідчення особи
fact-validita-carta-adulti = Строк дії посвідчення особи для дорослих
fact-validita-carta-minori = Строк дії посвідчення особи для неповнолітніх
fact-validita-carta-bambini = Строк дії посвідчення особи для малих дітей
fact-eta-carta-bambini = Вік, до якого посвідчення особи діє менше
fact-costo-carta-minimo = Ціна посвідчення особи, найнижча
fact-costo-carta-massimo = Ціна посвідчення особи, найвища

## SPID
fact-spid-poste-anno = SPID пошти, ціна за рік після першого
fact-spid-altri-minimo = SPID інших компаній, найнижча ціна за рік
fact-spid-altri-massimo = SPID інших компаній, найвища ціна за рік
fact-spid-eta-gratis = Вік, з якого SPID пошти безоплатний

## Driving licence
fact-tempo-guida-patente-estera = Найдовший час їзди з посвідченням водія країни поза ЄС, від реєстрації місця проживання
fact-anni-conversione-patente = Найдовший час від реєстрації місця проживання, щоб обміняти посвідчення водія без іспитів
fact-fine-accordo-patenti-albania = Кінець угоди про посвідчення водія з Албанією
fact-fine-accordo-patenti-svizzera = Кінець угоди про посвідчення водія зі Швейцарією
fact-fine-accordo-patenti-regno-unito = Кінець угоди про посвідчення водія з Великою Британією

## Desks
fact-fine-stazione-di-posta = Запланований кінець Stazione di posta

## Protection
fact-data-riforma-asilo = Дата реформи правил притулку
fact-attesa-lavoro-asilo = Час від заяви про притулок, щоб мати право працювати, до реформи
fact-data-conversione-speciale = Дата для заміни спеціального захисту на посвідку для роботи
fact-data-guerra-ucraina = Дата початку війни в Україні
fact-scadenza-protezione-ucraina = Кінець тимчасового захисту для України
fact-maggiore-eta = Вік, з якого людина за законом доросла
fact-pocket-money = Кишенькові гроші (pocket money), на день
fact-scheda-telefonica-cas = Телефонна картка в CAS
fact-ritorno-contanti = Добровільне повернення: готівка
fact-ritorno-beni = Добровільне повернення: речі або послуги
fact-ritorno-beni-familiare = Добровільне повернення: речі або послуги на кожного члена сім’ї на утриманні
fact-divieto-rientro-ritorno = Добровільне повернення: час, коли не можна повернутися до Італії

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = Номер бланка на посвідку для лікування
fact-durata-permesso-dopo-parto = Строк дії посвідки для лікування після народження дитини
fact-numero-vaccini-obbligatori = Кількість обов’язкових щеплень
fact-eta-fine-vaccini = Вік, до якого щеплення обов’язкові
fact-anno-varicella = Рік народження, з якого обов’язкове щеплення від вітрянки

## Italian courses, integration agreement and qualifications
fact-eta-accordo = Вік, після якого підписують угоду про інтеграцію
fact-permesso-accordo = Найменший строк дії посвідки для угоди про інтеграцію
fact-crediti-firma = Бали (crediti) при підписанні угоди про інтеграцію
fact-crediti-accordo = Бали (crediti), які треба мати в кінці угоди про інтеграцію
fact-durata-accordo = Тривалість угоди про інтеграцію
fact-proroga-accordo = Додатковий час для угоди про інтеграцію
fact-ore-sessione-minime = Найменша тривалість зустрічі про правила Італії
fact-ore-sessione-massime = Найбільша тривалість зустрічі про правила Італії
fact-termine-sessione-civica = Строк, щоб відвідати зустріч про правила Італії
fact-crediti-sessione-mancata = Бали, які Ви втрачаєте, якщо не прийдете на зустріч
fact-tempo-cimea = Час, за який CIMEA видає атестат

## Free legal aid
fact-limite-patrocinio = Межа доходу для адвоката коштом держави

## Domestic work
fact-contributi-colf-ora = Внески за кожну годину домашньої роботи (2026)
fact-soglia-paga-colf = Плата за годину домашньої роботи для цих внесків (2026)

## Bank account
fact-isee-conto-gratis = Межа ISEE для безоплатного базового рахунку (conto di base)

## Assegno unico
fact-assegno-unico-eta = Вік дітей для assegno unico
fact-assegno-unico-permesso = Строк дії посвідки для роботи, для assegno unico
fact-assegno-unico-residenza = Час реєстрації місця проживання або роботи для assegno unico
fact-assegno-unico-contratto = Тривалість договору для assegno unico
fact-assegno-unico-massimo = Найбільший assegno unico, приблизно (2026)
fact-assegno-unico-minimo = Найменший assegno unico, приблизно (2026)
fact-assegno-unico-isee-basso = ISEE для найбільшого assegno unico (2026)
fact-assegno-unico-isee-alto = ISEE для найменшого assegno unico, приблизно (2026)

## Renting and public housing
fact-affitto-durata = Тривалість оренди, після якої договір реєструють
fact-affitto-registrazione = Строк, щоб зареєструвати договір оренди
fact-casa-popolare-isee = Межа ISEE для соціального житла в Пістої
fact-casa-popolare-intervallo = Найдовший час між двома конкурсами на соціальне житло
fact-casa-popolare-ultimo-bando = Кінець останнього конкурсу на соціальне житло в Пістої
