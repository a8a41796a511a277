### Sentences of the front desk, said by the reader and by the operator, in Arabic.

## Said by the reader: to meet
phrases-meet = للبداية
phrase-meet-help = صباح الخير. هل يمكنكم مساعدتي؟
phrase-meet-office = هل هذا هو المكتب الصحيح؟
phrase-meet-read = لا أقرأ جيدًا. هل يمكنكم القراءة لي؟
phrase-meet-write = لا أكتب جيدًا. هل يمكنكم الكتابة بدلًا مني؟
phrase-meet-hear = لا أسمع جيدًا. هل يمكنكم كتابة ما تقولون؟

## Said by the reader: the language
phrases-language = التفاهم
phrase-language-little = أتكلم الإيطالية قليلًا.
phrase-language-repeat = لا أفهم. هل يمكنكم الإعادة من فضلكم؟
phrase-language-point = هل يمكنكم الإشارة إلى الجواب في هذه الصفحة؟
phrase-language-interpreter = هل يمكنني الاتصال بمترجم؟
phrase-language-translate = هل يمكنني استعمال الهاتف للترجمة؟

## Said by the reader: documents
phrases-documents = الوثائق
phrase-documents-enough = لدي هذه الوثائق. هل هي مناسبة؟
phrase-documents-lost = لم أعد أجد وثائقي. ماذا يجب أن أفعل؟
phrase-documents-explain = هل يمكنكم أن تشرحوا لي هذه الورقة؟
phrase-documents-original = أريد الاحتفاظ بالوثيقة الأصلية.
phrase-documents-copy = أريد نسخة من هذه الورقة.

## Said by the reader: appointments
phrases-appointment = الموعد
phrase-appointment-ask = أريد موعدًا.
phrase-appointment-have = لدي موعد. إلى أين يجب أن أذهب؟
phrase-appointment-date = هل يمكنكم أن تكتبوا لي التاريخ؟
phrase-appointment-change = في ذلك اليوم لا يمكنني الحضور. هل يمكن تغييره؟

## Said by the reader: money
phrases-money = المال
phrase-money-cost = كم يكلّف؟ هل يمكنكم أن تكتبوه لي؟
phrase-money-where = أين يتم الدفع؟
phrase-money-none = ليس لدي مال للدفع. ماذا يمكنني أن أفعل؟

## Said by the reader: health
phrases-health = الصحة
phrase-health-unwell = أشعر أن حالتي سيئة. أحتاج إلى علاج.
phrase-health-pain = يؤلمني هنا.
phrase-health-medicines = أتناول هذه الأدوية.
phrase-health-pregnant = أنا حامل.
phrase-health-doctor = ليس لدي طبيب. كيف أحصل على طبيب؟

## Said by the reader: the family
phrases-family = العائلة
phrase-family-child = لدي طفل مريض.
phrase-family-school = أريد تسجيل طفل في المدرسة.
phrase-family-reunion = أريد أن تأتي عائلتي إلى إيطاليا.
phrase-family-minor = أنا دون سن الرشد. ليس والداي هنا.

## Said by the reader: when the answer is no
phrases-refusal = إذا قالوا لا
phrase-refusal-decide = هل يمكنني أن أتكلم مع من يقرّر؟
phrase-refusal-appeal = ماذا يمكنني أن أفعل ضد هذا القرار؟
phrase-refusal-deadline = حتى أي يوم يجب أن أجيب؟
phrase-refusal-sign = لا أوقّع، لأنني لا أفهم.

## Said by the reader: danger
phrases-danger = الخطر
phrase-danger-call = أنا في خطر. اطلبوا المساعدة من فضلكم.
phrase-danger-afraid = أخاف من شخص.
phrase-danger-private = أريد أن أتكلم في مكان لا يسمعنا فيه أحد.
phrase-danger-woman = أريد أن أتكلم مع امرأة.
phrase-danger-forced = شخص يجبرني على العمل.

## Said by the operator: to welcome
phrases-desk-welcome = الاستقبال
phrase-desk-welcome-need = صباح الخير. إلى ماذا تحتاجون؟
phrase-desk-welcome-language = أي لغة تتكلمون؟ أشيروا إليها هنا من فضلكم.
phrase-desk-welcome-point = يمكنكم الإجابة بالإصبع: أشيروا إلى جملة.
phrase-desk-welcome-interpreter = أبحث عن شخص يتكلم لغتكم.
phrase-desk-welcome-wait = انتظروا هنا من فضلكم.
phrase-desk-welcome-again = إذا لم تفهموا، فقولوا لي ذلك: سأعيد الكلام.

## Said by the operator: documents
phrases-desk-documents = طلب الوثائق
phrase-desk-documents-have = هل لديكم وثيقة؟
phrase-desk-documents-none = ليست لديكم وثائق؟ يمكننا أن نتكلم مع ذلك.
phrase-desk-documents-missing = تنقص هذه الوثيقة. أكتبها لكم.
phrase-desk-documents-copy = أصوّر نسخة وأعيد لكم الأصل.
phrase-desk-documents-fill = نملأ الاستمارة معًا.
phrase-desk-documents-sign = إذا فهمتم كل شيء، فوقّعوا هنا.
phrase-desk-documents-unsigned = لا توقّعوا إذا كنتم لا تفهمون.

## Said by the operator: what comes next
phrases-desk-next = ماذا يحدث بعد ذلك
phrase-desk-next-office = عليكم الذهاب إلى مكتب آخر. أكتب لكم العنوان.
phrase-desk-next-back = عليكم العودة في يوم آخر. أكتب لكم متى.
phrase-desk-next-bring = في المرة القادمة أحضروا هذه الوثائق.
phrase-desk-next-wait = عليكم الآن انتظار الجواب. أكتب لكم كم من الوقت.
phrase-desk-next-online = هذا الطلب يُقدَّم على الإنترنت. هل تحتاجون إلى مساعدة؟
phrase-desk-next-keep = احفظوا هذه الورقة: هي مهمة.
phrase-desk-next-refused = الجواب هو لا. أكتب لكم السبب.

## Said by the operator: money
phrases-desk-money = الكلام عن المال
phrase-desk-money-free = هذه الخدمة مجانية.
phrase-desk-money-pay = هذه الخدمة مقابل مبلغ. أكتب لكم كم تدفعون وأين.
phrase-desk-money-receipt = احفظوا إيصال الدفع.
phrase-desk-money-nobody = لا تدفعوا لأشخاص آخرين من أجل هذه الخدمة.

## Said by the operator: health
phrases-desk-health = الكلام عن الصحة
phrase-desk-health-now = هل حالتكم سيئة الآن؟
phrase-desk-health-where = أشيروا إلى مكان الألم.
phrase-desk-health-doctor = هل لديكم طبيب عائلة (medico di famiglia)؟
phrase-desk-health-ambulance = أطلب سيارة إسعاف.
phrase-desk-health-report = إذا تلقّيتم العلاج بلا تصريح، فلن يبلّغ أحد الشرطة عنكم.

## Said by the operator: care
phrases-desk-care = الحماية
phrase-desk-care-afraid = هل تخافون من أحد؟
phrase-desk-care-private = يمكننا أن نتكلم في مكان لا يسمعنا فيه أحد.
phrase-desk-care-woman = هل تريدون التكلم مع امرأة؟
phrase-desk-care-silent = إذا كنتم لا تريدون الإجابة، فلا بأس.
phrase-desk-care-call = هل تريدون الاتصال بشخص يمكنه المساعدة؟
phrase-desk-care-help = هل أنتم في خطر الآن؟ أطلب المساعدة.
