### Sentences of the front desk, said by the reader and by the operator, in Punjabi (Gurmukhi).

## Said by the reader: to meet
phrases-meet = ਸ਼ੁਰੂ ਕਰਨ ਲਈ
phrase-meet-help = ਨਮਸਕਾਰ ਜੀ। ਕੀ ਤੁਸੀਂ ਮੇਰੀ ਮਦਦ ਕਰ ਸਕਦੇ ਹੋ?
phrase-meet-office = ਕੀ ਇਹ ਸਹੀ ਦਫ਼ਤਰ ਹੈ?
phrase-meet-read = ਮੈਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਪੜ੍ਹਨਾ ਨਹੀਂ ਆਉਂਦਾ। ਕੀ ਤੁਸੀਂ ਮੇਰੇ ਲਈ ਪੜ੍ਹ ਸਕਦੇ ਹੋ?
phrase-meet-write = ਮੈਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਲਿਖਣਾ ਨਹੀਂ ਆਉਂਦਾ। ਕੀ ਤੁਸੀਂ ਮੇਰੇ ਲਈ ਲਿਖ ਸਕਦੇ ਹੋ?
phrase-meet-hear = ਮੈਨੂੰ ਚੰਗੀ ਤਰ੍ਹਾਂ ਸੁਣਾਈ ਨਹੀਂ ਦਿੰਦਾ। ਜੋ ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ, ਕੀ ਲਿਖ ਸਕਦੇ ਹੋ?

## Said by the reader: the language
phrases-language = ਇੱਕ-ਦੂਜੇ ਨੂੰ ਸਮਝਣਾ
phrase-language-little = ਮੈਨੂੰ ਥੋੜ੍ਹੀ ਇਤਾਲਵੀ ਆਉਂਦੀ ਹੈ।
phrase-language-repeat = ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਈ। ਕਿਰਪਾ ਕਰਕੇ ਦੁਬਾਰਾ ਕਹੋਗੇ?
phrase-language-point = ਕੀ ਤੁਸੀਂ ਇਸ ਪੰਨੇ ’ਤੇ ਜਵਾਬ ਉਂਗਲ ਨਾਲ ਦਿਖਾ ਸਕਦੇ ਹੋ?
phrase-language-interpreter = ਕੀ ਮੈਂ ਦੁਭਾਸ਼ੀਏ ਨੂੰ ਫ਼ੋਨ ਕਰ ਲਵਾਂ?
phrase-language-translate = ਕੀ ਮੈਂ ਅਨੁਵਾਦ ਲਈ ਫ਼ੋਨ ਵਰਤ ਲਵਾਂ?

## Said by the reader: documents
phrases-documents = ਕਾਗਜ਼
phrase-documents-enough = ਮੇਰੇ ਕੋਲ ਇਹ ਕਾਗਜ਼ ਹਨ। ਕੀ ਇਹ ਠੀਕ ਹਨ?
phrase-documents-lost = ਮੈਨੂੰ ਆਪਣੇ ਕਾਗਜ਼ ਨਹੀਂ ਲੱਭ ਰਹੇ। ਮੈਂ ਕੀ ਕਰਾਂ?
phrase-documents-explain = ਕੀ ਤੁਸੀਂ ਮੈਨੂੰ ਇਹ ਕਾਗਜ਼ ਸਮਝਾ ਸਕਦੇ ਹੋ?
phrase-documents-original = ਕਿਰਪਾ ਕਰਕੇ ਅਸਲ ਕਾਗਜ਼ ਮੇਰੇ ਕੋਲ ਹੀ ਰਹਿਣ ਦਿਓ।
phrase-documents-copy = ਮੈਨੂੰ ਇਸ ਕਾਗਜ਼ ਦੀ ਕਾਪੀ ਚਾਹੀਦੀ ਹੈ।

## Said by the reader: appointments
phrases-appointment = ਅਪਾਇੰਟਮੈਂਟ
phrase-appointment-ask = ਮੈਨੂੰ ਅਪਾਇੰਟਮੈਂਟ ਚਾਹੀਦੀ ਹੈ।
phrase-appointment-have = ਮੇਰੀ ਅਪਾਇੰਟਮੈਂਟ ਹੈ। ਮੈਂ ਕਿੱਥੇ ਜਾਣਾ ਹੈ?
phrase-appointment-date = ਕੀ ਤੁਸੀਂ ਮੈਨੂੰ ਤਾਰੀਖ਼ ਲਿਖ ਕੇ ਦੇ ਸਕਦੇ ਹੋ?
phrase-appointment-change = ਮੈਥੋਂ ਉਸ ਦਿਨ ਨਹੀਂ ਆ ਹੋਣਾ। ਕੀ ਦਿਨ ਬਦਲ ਸਕਦਾ ਹੈ?

## Said by the reader: money
phrases-money = ਪੈਸੇ
phrase-money-cost = ਕਿੰਨੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ? ਕੀ ਤੁਸੀਂ ਮੈਨੂੰ ਲਿਖ ਕੇ ਦੇ ਸਕਦੇ ਹੋ?
phrase-money-where = ਪੈਸੇ ਕਿੱਥੇ ਦੇਣੇ ਹਨ?
phrase-money-none = ਮੇਰੇ ਕੋਲ ਦੇਣ ਲਈ ਪੈਸੇ ਨਹੀਂ ਹਨ। ਮੈਂ ਕੀ ਕਰਾਂ?

## Said by the reader: health
phrases-health = ਸਿਹਤ
phrase-health-unwell = ਮੇਰੀ ਤਬੀਅਤ ਖ਼ਰਾਬ ਹੈ। ਮੈਨੂੰ ਇਲਾਜ ਚਾਹੀਦਾ ਹੈ।
phrase-health-pain = ਮੈਨੂੰ ਇੱਥੇ ਦਰਦ ਹੈ।
phrase-health-medicines = ਮੇਰੀਆਂ ਇਹ ਦਵਾਈਆਂ ਚੱਲ ਰਹੀਆਂ ਹਨ।
phrase-health-pregnant = ਮੈਂ ਗਰਭਵਤੀ ਹਾਂ।
phrase-health-doctor = ਮੇਰਾ ਕੋਈ ਡਾਕਟਰ ਨਹੀਂ ਹੈ। ਡਾਕਟਰ ਕਿਵੇਂ ਮਿਲੇਗਾ?

## Said by the reader: the family
phrases-family = ਪਰਿਵਾਰ
phrase-family-child = ਮੇਰਾ ਬੱਚਾ ਬਿਮਾਰ ਹੈ।
phrase-family-school = ਮੈਂ ਬੱਚੇ ਨੂੰ ਸਕੂਲ ਵਿੱਚ ਦਾਖ਼ਲ ਕਰਵਾਉਣਾ ਹੈ।
phrase-family-reunion = ਮੈਂ ਆਪਣੇ ਪਰਿਵਾਰ ਨੂੰ ਇਟਲੀ ਬੁਲਾਉਣਾ ਹੈ।
phrase-family-minor = ਮੈਂ ਨਾਬਾਲਗ ਹਾਂ। ਇੱਥੇ ਮੇਰੇ ਮਾਪੇ ਨਹੀਂ ਹਨ।

## Said by the reader: when the answer is no
phrases-refusal = ਜੇ ਉਹ ਨਾਂਹ ਕਰਨ
phrase-refusal-decide = ਕੀ ਫ਼ੈਸਲਾ ਕਰਨ ਵਾਲੇ ਨਾਲ ਗੱਲ ਹੋ ਸਕਦੀ ਹੈ?
phrase-refusal-appeal = ਇਸ ਫ਼ੈਸਲੇ ਦੇ ਖ਼ਿਲਾਫ਼ ਮੈਂ ਕੀ ਕਰਾਂ?
phrase-refusal-deadline = ਮੈਂ ਕਿਸ ਦਿਨ ਤੱਕ ਜਵਾਬ ਦੇਣਾ ਹੈ?
phrase-refusal-sign = ਮੈਂ ਦਸਤਖ਼ਤ ਨਹੀਂ ਕਰਨੇ, ਕਿਉਂਕਿ ਮੈਨੂੰ ਸਮਝ ਨਹੀਂ ਆਈ।

## Said by the reader: danger
phrases-danger = ਖ਼ਤਰਾ
phrase-danger-call = ਮੈਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹਾਂ। ਕਿਰਪਾ ਕਰਕੇ ਮਦਦ ਬੁਲਾਓ।
phrase-danger-afraid = ਮੈਨੂੰ ਇੱਕ ਇਨਸਾਨ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ।
phrase-danger-private = ਮੈਂ ਕਿਸੇ ਅਲੱਗ ਥਾਂ ’ਤੇ ਗੱਲ ਕਰਨੀ ਹੈ, ਜਿੱਥੇ ਕੋਈ ਹੋਰ ਨਾ ਸੁਣੇ।
phrase-danger-woman = ਮੈਂ ਕਿਸੇ ਔਰਤ ਨਾਲ ਗੱਲ ਕਰਨੀ ਹੈ।
phrase-danger-forced = ਇੱਕ ਇਨਸਾਨ ਮੈਨੂੰ ਕੰਮ ਕਰਨ ਲਈ ਮਜਬੂਰ ਕਰਦਾ ਹੈ।

## Said by the operator: to welcome
phrases-desk-welcome = ਸੁਆਗਤ
phrase-desk-welcome-need = ਨਮਸਕਾਰ ਜੀ। ਤੁਹਾਨੂੰ ਕੀ ਚਾਹੀਦਾ ਹੈ?
phrase-desk-welcome-language = ਤੁਸੀਂ ਕਿਹੜੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹੋ? ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਉਂਗਲ ਨਾਲ ਦਿਖਾਓ।
phrase-desk-welcome-point = ਤੁਸੀਂ ਉਂਗਲ ਨਾਲ ਜਵਾਬ ਦੇ ਸਕਦੇ ਹੋ: ਕਿਸੇ ਵਾਕ ’ਤੇ ਉਂਗਲ ਰੱਖੋ।
phrase-desk-welcome-interpreter = ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲੇ ਨੂੰ ਲੱਭ ਰਹੇ ਹਾਂ।
phrase-desk-welcome-wait = ਕਿਰਪਾ ਕਰਕੇ ਇੱਥੇ ਉਡੀਕ ਕਰੋ।
phrase-desk-welcome-again = ਜੇ ਸਮਝ ਨਾ ਆਵੇ, ਮੈਨੂੰ ਦੱਸੋ: ਦੁਬਾਰਾ ਦੱਸਦੇ ਹਾਂ।

## Said by the operator: documents
phrases-desk-documents = ਕਾਗਜ਼ ਮੰਗਣਾ
phrase-desk-documents-have = ਕੀ ਤੁਹਾਡੇ ਕੋਲ ਕੋਈ ਦਸਤਾਵੇਜ਼ ਹੈ?
phrase-desk-documents-none = ਤੁਹਾਡੇ ਕੋਲ ਕਾਗਜ਼ ਨਹੀਂ ਹਨ? ਅਸੀਂ ਫਿਰ ਵੀ ਗੱਲ ਕਰ ਸਕਦੇ ਹਾਂ।
phrase-desk-documents-missing = ਇਹ ਕਾਗਜ਼ ਨਹੀਂ ਹੈ। ਤੁਹਾਨੂੰ ਲਿਖ ਕੇ ਦਿੰਦੇ ਹਾਂ।
phrase-desk-documents-copy = ਕਾਪੀ ਕਰਕੇ ਅਸਲ ਤੁਹਾਨੂੰ ਵਾਪਸ ਦੇ ਦਿੰਦੇ ਹਾਂ।
phrase-desk-documents-fill = ਅਸੀਂ ਫਾਰਮ ਇਕੱਠੇ ਭਰਦੇ ਹਾਂ।
phrase-desk-documents-sign = ਜੇ ਸਭ ਕੁਝ ਸਮਝ ਆ ਗਿਆ ਹੈ, ਇੱਥੇ ਦਸਤਖ਼ਤ ਕਰੋ।
phrase-desk-documents-unsigned = ਜੇ ਸਮਝ ਨਹੀਂ ਆਈ ਤਾਂ ਦਸਤਖ਼ਤ ਨਾ ਕਰੋ।

## Said by the operator: what comes next
phrases-desk-next = ਅੱਗੇ ਕੀ ਹੋਵੇਗਾ
phrase-desk-next-office = ਤੁਸੀਂ ਦੂਜੇ ਦਫ਼ਤਰ ਜਾਣਾ ਹੈ। ਤੁਹਾਨੂੰ ਪਤਾ ਲਿਖ ਕੇ ਦਿੰਦੇ ਹਾਂ।
phrase-desk-next-back = ਤੁਸੀਂ ਕਿਸੇ ਹੋਰ ਦਿਨ ਮੁੜ ਆਉਣਾ ਹੈ। ਤੁਹਾਨੂੰ ਲਿਖ ਕੇ ਦਿੰਦੇ ਹਾਂ ਕਦੋਂ।
phrase-desk-next-bring = ਅਗਲੀ ਵਾਰ ਇਹ ਕਾਗਜ਼ ਲਿਆਓ।
phrase-desk-next-wait = ਹੁਣ ਤੁਸੀਂ ਜਵਾਬ ਦੀ ਉਡੀਕ ਕਰਨੀ ਹੈ। ਤੁਹਾਨੂੰ ਲਿਖ ਕੇ ਦਿੰਦੇ ਹਾਂ ਕਿੰਨੀ ਦੇਰ।
phrase-desk-next-online = ਇਹ ਅਰਜ਼ੀ ਇੰਟਰਨੈੱਟ ’ਤੇ ਦਿੱਤੀ ਜਾਂਦੀ ਹੈ। ਕੀ ਤੁਹਾਨੂੰ ਮਦਦ ਚਾਹੀਦੀ ਹੈ?
phrase-desk-next-keep = ਇਹ ਕਾਗਜ਼ ਸੰਭਾਲ ਕੇ ਰੱਖੋ: ਇਹ ਜ਼ਰੂਰੀ ਹੈ।
phrase-desk-next-refused = ਜਵਾਬ ਨਾਂਹ ਹੈ। ਤੁਹਾਨੂੰ ਕਾਰਨ ਲਿਖ ਕੇ ਦਿੰਦੇ ਹਾਂ।

## Said by the operator: money
phrases-desk-money = ਪੈਸਿਆਂ ਦੀ ਗੱਲ
phrase-desk-money-free = ਇਹ ਸੇਵਾ ਮੁਫ਼ਤ ਹੈ।
phrase-desk-money-pay = ਇਸ ਸੇਵਾ ਦੇ ਪੈਸੇ ਲੱਗਦੇ ਹਨ। ਤੁਹਾਨੂੰ ਲਿਖ ਕੇ ਦਿੰਦੇ ਹਾਂ ਕਿੰਨੇ ਅਤੇ ਕਿੱਥੇ।
phrase-desk-money-receipt = ਪੈਸੇ ਦੇਣ ਦੀ ਰਸੀਦ ਸੰਭਾਲ ਕੇ ਰੱਖੋ।
phrase-desk-money-nobody = ਇਹ ਸੇਵਾ ਲੈਣ ਲਈ ਹੋਰ ਲੋਕਾਂ ਨੂੰ ਪੈਸੇ ਨਾ ਦਿਓ।

## Said by the operator: health
phrases-desk-health = ਸਿਹਤ ਦੀ ਗੱਲ
phrase-desk-health-now = ਕੀ ਤੁਹਾਡੀ ਤਬੀਅਤ ਹੁਣ ਖ਼ਰਾਬ ਹੈ?
phrase-desk-health-where = ਮੈਨੂੰ ਦਿਖਾਓ ਕਿੱਥੇ ਦਰਦ ਹੈ।
phrase-desk-health-doctor = ਕੀ ਤੁਹਾਡਾ ਪਹਿਲਾਂ ਤੋਂ ਫੈਮਿਲੀ ਡਾਕਟਰ (medico di famiglia) ਹੈ?
phrase-desk-health-ambulance = ਐਂਬੂਲੈਂਸ ਬੁਲਾ ਰਹੇ ਹਾਂ।
phrase-desk-health-report = ਜੇ ਤੁਸੀਂ ਪਰਮਿਟ ਤੋਂ ਬਿਨਾਂ ਇਲਾਜ ਕਰਵਾਉਂਦੇ ਹੋ, ਤਾਂ ਉਹ ਪੁਲਿਸ ਨੂੰ ਤੁਹਾਡੇ ਬਾਰੇ ਨਹੀਂ ਦੱਸਦੇ।

## Said by the operator: care
phrases-desk-care = ਹਿਫ਼ਾਜ਼ਤ
phrase-desk-care-afraid = ਕੀ ਤੁਹਾਨੂੰ ਕਿਸੇ ਤੋਂ ਡਰ ਲੱਗਦਾ ਹੈ?
phrase-desk-care-private = ਅਸੀਂ ਕਿਸੇ ਅਲੱਗ ਥਾਂ ’ਤੇ ਗੱਲ ਕਰ ਸਕਦੇ ਹਾਂ, ਜਿੱਥੇ ਕੋਈ ਹੋਰ ਨਾ ਸੁਣੇ।
phrase-desk-care-woman = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਔਰਤ ਨਾਲ ਗੱਲ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ?
phrase-desk-care-silent = ਜੇ ਤੁਸੀਂ ਜਵਾਬ ਨਹੀਂ ਦੇਣਾ ਚਾਹੁੰਦੇ, ਕੋਈ ਗੱਲ ਨਹੀਂ।
phrase-desk-care-call = ਕੀ ਤੁਸੀਂ ਕਿਸੇ ਨੂੰ ਫ਼ੋਨ ਕਰਨਾ ਚਾਹੁੰਦੇ ਹੋ ਜੋ ਮਦਦ ਕਰ ਸਕੇ?
phrase-desk-care-help = ਕੀ ਤੁਸੀਂ ਹੁਣ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ? ਮਦਦ ਬੁਲਾ ਰਹੇ ਹਾਂ।
