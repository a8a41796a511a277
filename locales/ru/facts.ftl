### Names of the facts, in Russian.

## Phones and helplines
fact-numero-112 = Экстренная помощь
fact-numero-116117 = Дежурный врач (guardia medica) и несрочная помощь
fact-lingue-116117 = Языки переводчиков у дежурного врача
fact-numero-1522 = Номер против насилия и преследования
fact-numero-antitratta = Номер против торговли людьми
fact-numero-anticaporalato = Номер против эксплуатации на работе
fact-whatsapp-anticaporalato = WhatsApp против эксплуатации на работе
fact-numero-arci = Номер ARCI для просителей убежища и беженцев
fact-numero-arci-mobile = Номер ARCI для звонков с мобильного
fact-numero-aiutodonna = Центр против насилия Aiutodonna
fact-numero-unar = Номер против дискриминации (UNAR)
fact-numero-progetto = Телефон проекта
fact-numero-comune-pistoia = Бесплатный номер Comune di Pistoia (муниципалитета Пистойи)

## Residence permit
fact-contributo-permesso-1-anno = Взнос за вид на жительство до одного года, вместе с карточкой
fact-contributo-permesso-2-anni = Взнос за вид на жительство до двух лет, вместе с карточкой
fact-contributo-permesso-lungo-periodo = Взнос за долгосрочный вид на жительство, вместе с карточкой
fact-contributo-permesso-ridotto = Только карточка, для несовершеннолетних и для лечения
fact-bollo = Гербовая марка (marca da bollo)
fact-spese-poste = Услуга почты
fact-numero-fototessere = Количество фотографий
fact-soggiorno-breve = Короткое пребывание, без вида на жительство
fact-termine-primo-permesso = Срок, чтобы попросить первый вид на жительство
fact-attesa-permesso = Официальный срок выдачи вида на жительство
fact-termine-rinnovo = За сколько до окончания срока просить продление
fact-ritardo-rinnovo = Самое большое опоздание, чтобы просить продление
fact-anni-permesso-lungo-periodo = Сколько лет с видом на жительство, чтобы просить долгосрочный

## Codice fiscale
fact-caratteri-codice-fiscale = Знаки в налоговом номере (codice fiscale)
fact-lingue-guida-codice-fiscale = Языки инструкции о налоговом номере

## Residence and hospitality notice
fact-termine-residenza = Срок, чтобы попросить прописку (residenza)
fact-controllo-residenza = Срок проверки муниципалитетом
fact-termine-dichiarazione-dimora = Срок, чтобы подтвердить обычное место проживания (dimora abituale)
fact-termine-cancellazione-anagrafe = Время от окончания вида на жительство до предупреждения
fact-preavviso-cancellazione-anagrafe = Срок, чтобы ответить на предупреждение Anagrafe
fact-termine-comunicazione-ospitalita = Срок, чтобы сообщить о предоставлении жилья (ospitalità)
fact-multa-ospitalita-minima = Самый маленький штраф для тех, кто не сообщил о предоставлении жилья
fact-multa-ospitalita-massima = Самый большой штраф для тех, кто не сообщил о предоставлении жилья

## Health
fact-durata-stp = Срок действия карточки STP
fact-durata-eni = Срок действия кода ENI
fact-ssn-volontario = Добровольная запись в систему здравоохранения, на год
fact-ssn-studenti = Добровольная запись студентов, на год
fact-ssn-au-pair = Добровольная запись людей au pair, на год

## School
fact-eta-inizio-scuola = Возраст начала обязательной школы
fact-eta-fine-scuola = Возраст окончания обязательной школы
fact-eta-cpia = Наименьший возраст для CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = Наименьший срок вида на жительство, чтобы просить воссоединение
fact-anni-soggiorno-ricongiungimento = Время законного проживания до просьбы о воссоединении
fact-eta-genitori-ricongiungimento = Возраст родителей для воссоединения, если другие дети не могут им помогать
fact-quota-reddito-familiare = Часть assegno sociale (социального пособия), которую добавляют за каждого члена семьи
fact-attesa-nulla-osta = Официальный срок выдачи nulla osta на воссоединение
fact-diritti-idoneita-montale = Справка о пригодности жилья в Монтале, без гербовой марки
fact-attesa-idoneita-montale = Срок выдачи справки о пригодности жилья в Монтале

## Citizenship
fact-anni-cittadinanza-non-ue = Сколько лет прописки для гражданства: граждане стран не из ЕС
fact-anni-cittadinanza-ue = Сколько лет прописки для гражданства: граждане ЕС
fact-anni-cittadinanza-rifugiati = Сколько лет прописки для гражданства: беженцы и люди без гражданства
fact-anni-cittadinanza-nati-in-italia = Сколько лет прописки для гражданства: люди, рождённые в Италии
fact-anni-cittadinanza-matrimonio = Сколько нужно прожить с пропиской после брака для гражданства
fact-anni-cittadinanza-matrimonio-figli = Сколько нужно прожить с пропиской после брака для гражданства, если есть дети
fact-anni-cittadinanza-matrimonio-estero = Сколько времени после брака для гражданства: для тех, кто живёт за границей
fact-livello-italiano-cittadinanza = Уровень итальянского для гражданства
fact-anni-reddito-cittadinanza = За сколько лет подтвердить доход для гражданства
fact-reddito-cittadinanza-solo = Наименьший доход для гражданства: один человек
fact-reddito-cittadinanza-coniuge = Наименьший доход для гражданства: с мужем или женой на содержании
fact-reddito-cittadinanza-figlio = Доход, который добавляют за каждого ребёнка, для гражданства
fact-contributo-cittadinanza = Взнос за заявление на гражданство

## Identity card
fact-fine-carta-cartacea = С этого дня бумажные удостоверения личности больше не действуют
fact-numero-fototessere-carta = Количество фотографий для удостоверения личности
fact-attesa-carta-identita = Срок получения удостоверения личности
fact-validita-carta-adulti = Срок действия удостоверения личности взрослых
fact-validita-carta-minori = Срок действия удостоверения личности несовершеннолетних
fact-validita-carta-bambini = Срок действия удостоверения личности маленьких детей
fact-eta-carta-bambini = Возраст, до которого удостоверение действует меньше
fact-costo-carta-minimo = Цена удостоверения личности, самая низкая
fact-costo-carta-massimo = Цена удостоверения личности, самая высокая

## SPID
fact-spid-poste-anno = SPID почты, цена за год после первого года
fact-spid-altri-minimo = SPID других компаний, самая низкая цена за год
fact-spid-altri-massimo = SPID других компаний, самая высокая цена за год
fact-spid-eta-gratis = Возраст, с которого SPID почты бесплатный

## Driving licence
fact-tempo-guida-patente-estera = Сколько самое большее можно водить с правами страны не из ЕС, считая от прописки
fact-anni-conversione-patente = Сколько самое большее после прописки можно обменять права без экзаменов
fact-fine-accordo-patenti-albania = Окончание соглашения о водительских правах с Албанией
fact-fine-accordo-patenti-svizzera = Окончание соглашения о водительских правах со Швейцарией
fact-fine-accordo-patenti-regno-unito = Окончание соглашения о водительских правах с Великобританией

## Desks
fact-fine-stazione-di-posta = Ожидаемое окончание работы Stazione di posta

## Protection
fact-data-riforma-asilo = Дата реформы убежища
fact-attesa-lavoro-asilo = Время от просьбы об убежище до права работать, до реформы
fact-data-conversione-speciale = Дата для замены специальной защиты на вид на жительство для работы
fact-data-guerra-ucraina = Дата начала войны в Украине
fact-scadenza-protezione-ucraina = Окончание временной защиты для Украины
fact-maggiore-eta = Возраст, с которого человек по закону взрослый
fact-pocket-money = Карманные деньги (pocket money), в день
fact-scheda-telefonica-cas = Телефонная карта в CAS
fact-ritorno-contanti = Добровольное возвращение: наличные деньги
fact-ritorno-beni = Добровольное возвращение: вещи или услуги
fact-ritorno-beni-familiare = Добровольное возвращение: вещи или услуги на каждого члена семьи на содержании
fact-divieto-rientro-ritorno = Добровольное возвращение: сколько времени нельзя снова въехать в Италию

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = Номер бланка для вида на жительство для лечения
fact-durata-permesso-dopo-parto = Срок вида на жительство для лечения после рождения ребёнка
fact-numero-vaccini-obbligatori = Количество обязательных прививок
fact-eta-fine-vaccini = Возраст, до которого прививки обязательны
fact-anno-varicella = Год рождения, с которого обязательна прививка от ветряной оспы

## Italian courses, integration agreement and qualifications
fact-eta-accordo = Возраст, после которого подписывают соглашение об интеграции
fact-permesso-accordo = Наименьший срок вида на жительство для соглашения об интеграции
fact-crediti-firma = Баллы при подписании соглашения об интеграции
fact-crediti-accordo = Баллы, нужные в конце соглашения об интеграции
fact-durata-accordo = Срок соглашения об интеграции
fact-proroga-accordo = Дополнительное время для соглашения об интеграции
fact-ore-sessione-minime = Наименьшая длительность встречи о правилах Италии
fact-ore-sessione-massime = Наибольшая длительность встречи о правилах Италии
fact-termine-sessione-civica = Срок, чтобы пройти встречу о правилах Италии
fact-crediti-sessione-mancata = Баллы, которые вы теряете, если не придёте на встречу
fact-tempo-cimea = Срок выдачи справки CIMEA

## Free legal aid
fact-limite-patrocinio = Предел дохода для адвоката за счёт государства

## Domestic work
fact-contributi-colf-ora = Взносы за каждый час домашней работы (2026)
fact-soglia-paga-colf = Оплата за час домашней работы для этих взносов (2026)

## Bank account
fact-isee-conto-gratis = Предел ISEE для бесплатного базового счёта

## Assegno unico
fact-assegno-unico-eta = Возраст детей для assegno unico (единого пособия на детей)
fact-assegno-unico-permesso = Срок рабочего вида на жительство для assegno unico
fact-assegno-unico-residenza = Время прописки или работы для assegno unico
fact-assegno-unico-contratto = Срок договора для assegno unico
fact-assegno-unico-massimo = Самое большое assegno unico, примерно (2026)
fact-assegno-unico-minimo = Самое маленькое assegno unico, примерно (2026)
fact-assegno-unico-isee-basso = ISEE для самого большого assegno unico (2026)
fact-assegno-unico-isee-alto = ISEE для самого маленького assegno unico, примерно (2026)

## Renting and public housing
fact-affitto-durata = Срок аренды, после которого договор регистрируют
fact-affitto-registrazione = Срок, чтобы зарегистрировать договор аренды
fact-casa-popolare-isee = Предел ISEE для социального жилья в Пистойе
fact-casa-popolare-intervallo = Наибольшее время между двумя конкурсами (bandi) на социальное жильё
fact-casa-popolare-ultimo-bando = Окончание последнего конкурса (bando) на социальное жильё в Пистойе
