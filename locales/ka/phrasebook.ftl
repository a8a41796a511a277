### Sentences of the front desk, said by the reader and by the operator, in Georgian.

## Said by the reader: to meet
phrases-meet = დასაწყისისთვის
phrase-meet-help = გამარჯობა. შეგიძლიათ დამეხმაროთ?
phrase-meet-office = ეს ის ოფისია, რომელიც მჭირდება?
phrase-meet-read = კარგად ვერ ვკითხულობ. შეგიძლიათ წამიკითხოთ?
phrase-meet-write = კარგად ვერ ვწერ. შეგიძლიათ ჩემთვის დაწეროთ?
phrase-meet-hear = კარგად არ მესმის. შეგიძლიათ დაწეროთ, რასაც ამბობთ?

## Said by the reader: the language
phrases-language = ერთმანეთის გაგება
phrase-language-little = იტალიურად ცოტას ვლაპარაკობ.
phrase-language-repeat = ვერ გავიგე. თუ შეიძლება, გაიმეორებთ?
phrase-language-point = შეგიძლიათ ამ გვერდზე თითით მაჩვენოთ პასუხი?
phrase-language-interpreter = შეიძლება თარჯიმანს დავურეკო?
phrase-language-translate = შეიძლება თარგმნისთვის ტელეფონი გამოვიყენო?

## Said by the reader: documents
phrases-documents = საბუთები
phrase-documents-enough = მე ეს საბუთები მაქვს. საკმარისია?
phrase-documents-lost = ჩემს საბუთებს ვეღარ ვპოულობ. რა უნდა გავაკეთო?
phrase-documents-explain = შეგიძლიათ ეს ფურცელი ამიხსნათ?
phrase-documents-original = მინდა, საბუთის დედანი ჩემთან დარჩეს.
phrase-documents-copy = მინდა ამ ფურცლის ასლი.

## Said by the reader: appointments
phrases-appointment = ჩაწერა
phrase-appointment-ask = მინდა მისაღებად ჩავეწერო.
phrase-appointment-have = ჩაწერილი ვარ. სად უნდა მივიდე?
phrase-appointment-date = შეგიძლიათ თარიღი დამიწეროთ?
phrase-appointment-change = იმ დღეს ვერ მოვალ. შეიძლება შეიცვალოს?

## Said by the reader: money
phrases-money = ფული
phrase-money-cost = რა ღირს? შეგიძლიათ დამიწეროთ?
phrase-money-where = სად უნდა გადავიხადო?
phrase-money-none = გადასახდელი ფული არ მაქვს. რა შემიძლია გავაკეთო?

## Said by the reader: health
phrases-health = ჯანმრთელობა
phrase-health-unwell = ცუდად ვარ. მკურნალობა მჭირდება.
phrase-health-pain = აქ მტკივა.
phrase-health-medicines = ამ წამლებს ვიღებ.
phrase-health-pregnant = ორსულად ვარ.
phrase-health-doctor = ექიმი არ მყავს. რა უნდა გავაკეთო, რომ მყავდეს?

## Said by the reader: the family
phrases-family = ოჯახი
phrase-family-child = ბავშვი მყავს, ცუდად არის.
phrase-family-school = მინდა ბავშვი სკოლაში ჩავწერო.
phrase-family-reunion = მინდა ჩემი ოჯახი იტალიაში ჩამოვიყვანო.
phrase-family-minor = არასრულწლოვანი ვარ. აქ მშობლები არ მყავს.

## Said by the reader: when the answer is no
phrases-refusal = თუ უარს მეუბნებიან
phrase-refusal-decide = შეიძლება ველაპარაკო მას, ვინც წყვეტს?
phrase-refusal-appeal = რა შემიძლია გავაკეთო ამ გადაწყვეტილების წინააღმდეგ?
phrase-refusal-deadline = რომელ დღემდე უნდა ვუპასუხო?
phrase-refusal-sign = ხელს არ ვაწერ, რადგან ვერ გავიგე.

## Said by the reader: danger
phrases-danger = საფრთხე
phrase-danger-call = საფრთხეში ვარ. გთხოვთ, გამოიძახოთ დახმარება.
phrase-danger-afraid = ერთი ადამიანის მეშინია.
phrase-danger-private = მინდა ისეთ ადგილას ვილაპარაკოთ, სადაც სხვა ვერ გაიგონებს.
phrase-danger-woman = მინდა ქალს ველაპარაკო.
phrase-danger-forced = ერთი ადამიანი მაიძულებს მუშაობას.

## Said by the operator: to welcome
phrases-desk-welcome = მიღება
phrase-desk-welcome-need = გამარჯობა. რა გჭირდებათ?
phrase-desk-welcome-language = რომელ ენაზე ლაპარაკობთ? გთხოვთ, აქ მაჩვენოთ.
phrase-desk-welcome-point = შეგიძლიათ თითით მიპასუხოთ: აჩვენეთ ერთი წინადადება.
phrase-desk-welcome-interpreter = ვეძებ ადამიანს, რომელიც თქვენს ენაზე ლაპარაკობს.
phrase-desk-welcome-wait = გთხოვთ, აქ დაელოდოთ.
phrase-desk-welcome-again = თუ ვერ გაიგეთ, მითხარით: გავიმეორებ.

## Said by the operator: documents
phrases-desk-documents = საბუთების მოთხოვნა
phrase-desk-documents-have = გაქვთ საბუთი?
phrase-desk-documents-none = საბუთები არ გაქვთ? მაინც შეგვიძლია ვილაპარაკოთ.
phrase-desk-documents-missing = ეს საბუთი აკლია. დაგიწერთ.
phrase-desk-documents-copy = ასლს გადავიღებ და დედანს დაგიბრუნებთ.
phrase-desk-documents-fill = ფორმას ერთად შევავსებთ.
phrase-desk-documents-sign = თუ ყველაფერი გაიგეთ, აქ მოაწერეთ ხელი.
phrase-desk-documents-unsigned = თუ ვერ გაიგეთ, ხელი არ მოაწეროთ.

## Said by the operator: what comes next
phrases-desk-next = რა ხდება შემდეგ
phrase-desk-next-office = სხვა ოფისში უნდა მიხვიდეთ. მისამართს დაგიწერთ.
phrase-desk-next-back = სხვა დღეს უნდა მობრძანდეთ. დაგიწერთ, როდის.
phrase-desk-next-bring = შემდეგ ჯერზე ეს საბუთები მოიტანეთ.
phrase-desk-next-wait = ახლა პასუხს უნდა დაელოდოთ. დაგიწერთ, რამდენ ხანს.
phrase-desk-next-online = ეს განცხადება ინტერნეტით კეთდება. დახმარება გჭირდებათ?
phrase-desk-next-keep = შეინახეთ ეს ფურცელი: მნიშვნელოვანია.
phrase-desk-next-refused = პასუხი არის უარი. მიზეზს დაგიწერთ.

## Said by the operator: money
phrases-desk-money = ფულზე საუბარი
phrase-desk-money-free = ეს სერვისი უფასოა.
phrase-desk-money-pay = ეს სერვისი ფასიანია. დაგიწერთ, რამდენი და სად.
phrase-desk-money-receipt = შეინახეთ გადახდის ქვითარი.
phrase-desk-money-nobody = ამ სერვისის მისაღებად სხვა ადამიანებს ნუ გადაუხდით.

## Said by the operator: health
phrases-desk-health = ჯანმრთელობაზე საუბარი
phrase-desk-health-now = ახლა ცუდად ხართ?
phrase-desk-health-where = მაჩვენეთ, სად გტკივათ.
phrase-desk-health-doctor = უკვე გყავთ ოჯახის ექიმი (medico di famiglia)?
phrase-desk-health-ambulance = სასწრაფოს ვიძახებ.
phrase-desk-health-report = თუ ნებართვის გარეშე იმკურნალებთ, თქვენ შესახებ პოლიციას არ ატყობინებენ.

## Said by the operator: care
phrases-desk-care = დაცვა
phrase-desk-care-afraid = ვინმესი გეშინიათ?
phrase-desk-care-private = შეგვიძლია ისეთ ადგილას ვილაპარაკოთ, სადაც სხვა ვერ გაიგონებს.
phrase-desk-care-woman = გინდათ ქალს ელაპარაკოთ?
phrase-desk-care-silent = თუ არ გინდათ პასუხის გაცემა, არა უშავს.
phrase-desk-care-call = გინდათ დაურეკოთ ვინმეს, ვისაც დახმარება შეუძლია?
phrase-desk-care-help = ახლა საფრთხეში ხართ? დახმარებას ვიძახებ.
