### Sentences of the front desk, said by the reader and by the operator, in Russian.

## Said by the reader: to meet
phrases-meet = Для начала
phrase-meet-help = Здравствуйте. Вы можете мне помочь?
phrase-meet-office = Мне сюда? Это нужный отдел?
phrase-meet-read = Я плохо читаю. Вы можете прочитать для меня?
phrase-meet-write = Я плохо пишу. Вы можете написать за меня?
phrase-meet-hear = Я плохо слышу. Вы можете написать то, что говорите?

## Said by the reader: the language
phrases-language = Понять друг друга
phrase-language-little = Я плохо говорю по-итальянски.
phrase-language-repeat = Я не понимаю. Повторите, пожалуйста.
phrase-language-point = Вы можете показать ответ на этой странице?
phrase-language-interpreter = Можно мне позвонить переводчику?
phrase-language-translate = Можно мне переводить с помощью телефона?

## Said by the reader: documents
phrases-documents = Документы
phrase-documents-enough = У меня есть эти документы. Они подходят?
phrase-documents-lost = Я не могу найти свои документы. Что мне делать?
phrase-documents-explain = Вы можете объяснить мне эту бумагу?
phrase-documents-original = Оригинал документа я хочу оставить у себя.
phrase-documents-copy = Мне нужна копия этой бумаги, пожалуйста.

## Said by the reader: appointments
phrases-appointment = Запись на приём
phrase-appointment-ask = Запишите меня на приём, пожалуйста.
phrase-appointment-have = У меня есть запись. Куда мне идти?
phrase-appointment-date = Вы можете написать мне дату?
phrase-appointment-change = В этот день я не могу прийти. Можно поменять?

## Said by the reader: money
phrases-money = Деньги
phrase-money-cost = Сколько это стоит? Вы можете написать?
phrase-money-where = Где платить?
phrase-money-none = У меня нет денег, чтобы заплатить. Что мне делать?

## Said by the reader: health
phrases-health = Здоровье
phrase-health-unwell = Мне плохо. Мне нужна медицинская помощь.
phrase-health-pain = У меня болит здесь.
phrase-health-medicines = Я принимаю эти лекарства.
phrase-health-pregnant = Я беременна.
phrase-health-doctor = У меня нет врача. Как его получить?

## Said by the reader: the family
phrases-family = Семья
phrase-family-child = Мой ребёнок плохо себя чувствует.
phrase-family-school = Я хочу записать ребёнка в школу.
phrase-family-reunion = Я хочу привезти свою семью в Италию.
phrase-family-minor = Мне ещё нет 18 лет. У меня здесь нет родителей.

## Said by the reader: when the answer is no
phrases-refusal = Если вам отказали
phrase-refusal-decide = Можно поговорить с тем, кто решает?
phrase-refusal-appeal = Что я могу сделать против этого решения?
phrase-refusal-deadline = До какого дня мне нужно ответить?
phrase-refusal-sign = Я не подписываю, потому что не понимаю.

## Said by the reader: danger
phrases-danger = Опасность
phrase-danger-call = Я в опасности. Вызовите помощь, пожалуйста.
phrase-danger-afraid = Я боюсь одного человека.
phrase-danger-private = Я хочу поговорить там, где нас никто не услышит.
phrase-danger-woman = Я хочу поговорить с женщиной.
phrase-danger-forced = Один человек заставляет меня работать.

## Said by the operator: to welcome
phrases-desk-welcome = Встретить
phrase-desk-welcome-need = Здравствуйте. Что вам нужно?
phrase-desk-welcome-language = На каком языке вы говорите? Покажите здесь, пожалуйста.
phrase-desk-welcome-point = Можно отвечать пальцем: покажите фразу.
phrase-desk-welcome-interpreter = Я ищу человека, который говорит на вашем языке.
phrase-desk-welcome-wait = Подождите здесь, пожалуйста.
phrase-desk-welcome-again = Если вы не понимаете, скажите мне: я повторю.

## Said by the operator: documents
phrases-desk-documents = Попросить документы
phrase-desk-documents-have = У вас есть документ?
phrase-desk-documents-none = У вас нет документов? Мы всё равно можем поговорить.
phrase-desk-documents-missing = Не хватает этого документа. Я вам напишу.
phrase-desk-documents-copy = Я сделаю копию и верну вам оригинал.
phrase-desk-documents-fill = Давайте вместе заполним бланк.
phrase-desk-documents-sign = Если вам всё понятно, подпишите здесь.
phrase-desk-documents-unsigned = Не подписывайте, если не понимаете.

## Said by the operator: what comes next
phrases-desk-next = Что будет дальше
phrase-desk-next-office = Вам нужно в другое учреждение. Я напишу адрес.
phrase-desk-next-back = Вам нужно прийти в другой день. Я напишу когда.
phrase-desk-next-bring = В следующий раз принесите эти документы.
phrase-desk-next-wait = Теперь нужно ждать ответа. Я напишу сколько.
phrase-desk-next-online = Это заявление подают через интернет. Вам нужна помощь?
phrase-desk-next-keep = Храните эту бумагу: она важная.
phrase-desk-next-refused = Вам отказали. Я напишу причину.

## Said by the operator: money
phrases-desk-money = Поговорить о деньгах
phrase-desk-money-free = Эта услуга бесплатная.
phrase-desk-money-pay = Эта услуга платная. Я напишу, сколько и где платить.
phrase-desk-money-receipt = Храните квитанцию об оплате.
phrase-desk-money-nobody = Не платите другим людям за эту услугу.

## Said by the operator: health
phrases-desk-health = Поговорить о здоровье
phrase-desk-health-now = Вам сейчас плохо?
phrase-desk-health-where = Покажите, где болит.
phrase-desk-health-doctor = У вас уже есть семейный врач?
phrase-desk-health-ambulance = Я вызываю скорую помощь.
phrase-desk-health-report = Если вы лечитесь без вида на жительство, о вас не сообщат в полицию.

## Said by the operator: care
phrases-desk-care = Защитить
phrase-desk-care-afraid = Вы кого-то боитесь?
phrase-desk-care-private = Мы можем поговорить там, где нас никто не услышит.
phrase-desk-care-woman = Вы хотите поговорить с женщиной?
phrase-desk-care-silent = Если вы не хотите отвечать, ничего страшного.
phrase-desk-care-call = Вы хотите позвонить кому-то, кто может помочь?
phrase-desk-care-help = Вы сейчас в опасности? Я вызываю помощь.
