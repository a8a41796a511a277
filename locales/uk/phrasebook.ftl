### Речення для розмови в службі: що каже людина і що каже працівник, українською.

## Said by the reader: to meet
phrases-meet = Для початку
phrase-meet-help = Добрий день. Чи можете Ви мені допомогти?
phrase-meet-office = Це та установа, яка мені потрібна?
phrase-meet-read = Я погано читаю. Чи можете Ви прочитати для мене?
phrase-meet-write = Я погано пишу. Чи можете Ви написати за мене?
phrase-meet-hear = Я погано чую. Чи можете Ви написати те, що кажете?

## Said by the reader: the language
phrases-language = Порозумітися
phrase-language-little = Я мало розмовляю італійською.
phrase-language-repeat = Не розумію. Повторіть, будь ласка.
phrase-language-point = Чи можете Ви показати відповідь на цій сторінці?
phrase-language-interpreter = Чи можна подзвонити перекладачу?
phrase-language-translate = Чи можна перекладати за допомогою телефона?

## Said by the reader: documents
phrases-documents = Документи
phrase-documents-enough = У мене є ці документи. Вони підходять?
phrase-documents-lost = Я не можу знайти свої документи. Що мені робити?
phrase-documents-explain = Чи можете Ви пояснити мені цей папір?
phrase-documents-original = Я хочу лишити собі оригінал документа.
phrase-documents-copy = Мені потрібна копія цього паперу.

## Said by the reader: appointments
phrases-appointment = Запис на прийом
phrase-appointment-ask = Мені потрібно записатися на прийом.
phrase-appointment-have = У мене призначено прийом. Куди мені йти?
phrase-appointment-date = Чи можете Ви написати мені дату?
phrase-appointment-change = Цього дня я не можу прийти. Чи можна змінити день?

## Said by the reader: money
phrases-money = Гроші
phrase-money-cost = Скільки це коштує? Чи можете Ви написати?
phrase-money-where = Де платити?
phrase-money-none = У мене немає грошей, щоб заплатити. Що я можу зробити?

## Said by the reader: health
phrases-health = Здоров’я
phrase-health-unwell = Мені зле. Мені потрібна медична допомога.
phrase-health-pain = Мені болить тут.
phrase-health-medicines = Я приймаю ці ліки.
phrase-health-pregnant = Я вагітна.
phrase-health-doctor = У мене немає лікаря. Як його отримати?

## Said by the reader: the family
phrases-family = Сім’я
phrase-family-child = У мене дитина, якій зле.
phrase-family-school = Я хочу записати дитину до школи.
phrase-family-reunion = Я хочу, щоб моя сім’я приїхала до Італії.
phrase-family-minor = Я – неповнолітня особа. Тут у мене немає батьків.

## Said by the reader: when the answer is no
phrases-refusal = Якщо відмовляють
phrase-refusal-decide = Чи можна поговорити з тим, хто вирішує?
phrase-refusal-appeal = Що я можу зробити проти цього рішення?
phrase-refusal-deadline = До якого дня мені треба відповісти?
phrase-refusal-sign = Я не підписую, бо не розумію.

## Said by the reader: danger
phrases-danger = Небезпека
phrase-danger-call = Я в небезпеці. Викличте, будь ласка, допомогу.
phrase-danger-afraid = Я боюся однієї людини.
phrase-danger-private = Я хочу поговорити в місці без сторонніх.
phrase-danger-woman = Я хочу поговорити з жінкою.
phrase-danger-forced = Одна людина змушує мене працювати.

## Said by the operator: to welcome
phrases-desk-welcome = Привітати
phrase-desk-welcome-need = Добрий день. Що Вам потрібно?
phrase-desk-welcome-language = Якою мовою Ви розмовляєте? Покажіть її тут, будь ласка.
phrase-desk-welcome-point = Ви можете відповідати пальцем: покажіть речення.
phrase-desk-welcome-interpreter = Я шукаю людину, яка говорить Вашою мовою.
phrase-desk-welcome-wait = Зачекайте тут, будь ласка.
phrase-desk-welcome-again = Якщо не розумієте, скажіть мені: я повторю.

## Said by the operator: documents
phrases-desk-documents = Попросити документи
phrase-desk-documents-have = У Вас є документ?
phrase-desk-documents-none = У Вас немає документів? Ми все одно можемо поговорити.
phrase-desk-documents-missing = Бракує цього документа. Я напишу Вам його назву.
phrase-desk-documents-copy = Я зроблю копію і поверну Вам оригінал.
phrase-desk-documents-fill = Заповнімо бланк разом.
phrase-desk-documents-sign = Якщо Вам усе зрозуміло, підпишіть тут.
phrase-desk-documents-unsigned = Не підписуйте, якщо не розумієте.

## Said by the operator: what comes next
phrases-desk-next = Що буде далі
phrase-desk-next-office = Вам треба піти до іншої установи. Я напишу Вам адресу.
phrase-desk-next-back = Вам треба прийти іншого дня. Я напишу Вам коли.
phrase-desk-next-bring = Наступного разу принесіть ці документи.
phrase-desk-next-wait = Тепер треба чекати на відповідь. Я напишу Вам, як довго.
phrase-desk-next-online = Цю заяву подають в інтернеті. Вам потрібна допомога?
phrase-desk-next-keep = Збережіть цей папір: він важливий.
phrase-desk-next-refused = Відповідь – ні. Я напишу Вам причину.

## Said by the operator: money
phrases-desk-money = Поговорити про гроші
phrase-desk-money-free = Ця послуга безоплатна.
phrase-desk-money-pay = Ця послуга платна. Я напишу Вам, скільки й де платити.
phrase-desk-money-receipt = Збережіть квитанцію про оплату.
phrase-desk-money-nobody = Не платіть іншим людям, щоб отримати цю послугу.

## Said by the operator: health
phrases-desk-health = Поговорити про здоров’я
phrase-desk-health-now = Вам зараз зле?
phrase-desk-health-where = Покажіть, де болить.
phrase-desk-health-doctor = У Вас уже є сімейний лікар?
phrase-desk-health-ambulance = Я викликаю швидку допомогу.
phrase-desk-health-report = Якщо Ви лікуєтеся без посвідки, про Вас не повідомляють поліції.

## Said by the operator: care
phrases-desk-care = Захистити
phrase-desk-care-afraid = Ви когось боїтеся?
phrase-desk-care-private = Ми можемо поговорити в місці без сторонніх.
phrase-desk-care-woman = Хочете поговорити з жінкою?
phrase-desk-care-silent = Якщо не хочете відповідати, це нічого.
phrase-desk-care-call = Хочете подзвонити комусь, хто може допомогти?
phrase-desk-care-help = Ви зараз у небезпеці? Я викличу допомогу.
