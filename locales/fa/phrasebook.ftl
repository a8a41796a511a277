### Sentences of the front desk, said by the reader and by the operator, in Persian.

## Said by the reader: to meet
phrases-meet = برای شروع
phrase-meet-help = سلام. می‌توانید به من کمک کنید؟
phrase-meet-office = ادارهٔ درست همین است؟
phrase-meet-read = خوب نمی‌خوانم. می‌توانید برایم بخوانید؟
phrase-meet-write = خوب نمی‌نویسم. می‌توانید برایم بنویسید؟
phrase-meet-hear = خوب نمی‌شنوم. می‌توانید آنچه می‌گویید بنویسید؟

## Said by the reader: the language
phrases-language = فهمیدن یکدیگر
phrase-language-little = کمی ایتالیایی حرف می‌زنم.
phrase-language-repeat = نمی‌فهمم. لطفاً می‌توانید تکرار کنید؟
phrase-language-point = می‌توانید جواب را در این صفحه نشان دهید؟
phrase-language-interpreter = می‌توانم به یک مترجم زنگ بزنم؟
phrase-language-translate = می‌توانم برای ترجمه از تلفن استفاده کنم؟

## Said by the reader: documents
phrases-documents = مدارک
phrase-documents-enough = این مدارک را دارم. درست است؟
phrase-documents-lost = مدارکم را پیدا نمی‌کنم. چه کار باید بکنم؟
phrase-documents-explain = می‌توانید این برگه را برایم توضیح دهید؟
phrase-documents-original = می‌خواهم اصل مدرک را نگه دارم.
phrase-documents-copy = یک کپی از این برگه می‌خواهم.

## Said by the reader: appointments
phrases-appointment = وقت ملاقات
phrase-appointment-ask = وقت ملاقات می‌خواهم.
phrase-appointment-have = وقت ملاقات دارم. کجا باید بروم؟
phrase-appointment-date = می‌توانید تاریخ را برایم بنویسید؟
phrase-appointment-change = آن روز نمی‌توانم بیایم. می‌شود عوضش کرد؟

## Said by the reader: money
phrases-money = پول
phrase-money-cost = چقدر می‌شود؟ می‌توانید برایم بنویسید؟
phrase-money-where = کجا باید پرداخت کرد؟
phrase-money-none = پول ندارم که بپردازم. چه کار می‌توانم بکنم؟

## Said by the reader: health
phrases-health = سلامت
phrase-health-unwell = حالم بد است. به درمان نیاز دارم.
phrase-health-pain = اینجایم درد می‌کند.
phrase-health-medicines = این داروها را می‌خورم.
phrase-health-pregnant = باردار هستم.
phrase-health-doctor = پزشک ندارم. چطور می‌توانم داشته باشم؟

## Said by the reader: the family
phrases-family = خانواده
phrase-family-child = کودکی دارم که حالش بد است.
phrase-family-school = می‌خواهم کودکی را در مدرسه ثبت‌نام کنم.
phrase-family-reunion = می‌خواهم خانواده‌ام به ایتالیا بیایند.
phrase-family-minor = هنوز به سن قانونی نرسیده‌ام. پدر و مادرم اینجا نیستند.

## Said by the reader: when the answer is no
phrases-refusal = اگر جواب منفی بدهند
phrase-refusal-decide = می‌توانم با کسی که تصمیم می‌گیرد حرف بزنم؟
phrase-refusal-appeal = در برابر این تصمیم چه کار می‌توانم بکنم؟
phrase-refusal-deadline = تا چه روزی باید جواب بدهم؟
phrase-refusal-sign = امضا نمی‌کنم، چون نمی‌فهمم.

## Said by the reader: danger
phrases-danger = خطر
phrase-danger-call = در خطر هستم. لطفاً کمک خبر کنید.
phrase-danger-afraid = از کسی می‌ترسم.
phrase-danger-private = می‌خواهم در جایی حرف بزنم که کسی نشنود.
phrase-danger-woman = می‌خواهم با یک زن حرف بزنم.
phrase-danger-forced = کسی مرا مجبور می‌کند کار کنم.

## Said by the operator: to welcome
phrases-desk-welcome = خوشامد
phrase-desk-welcome-need = سلام. به چه چیزی نیاز دارید؟
phrase-desk-welcome-language = به چه زبانی حرف می‌زنید؟ لطفاً اینجا نشان دهید.
phrase-desk-welcome-point = می‌توانید با انگشت جواب بدهید: یک جمله را نشان دهید.
phrase-desk-welcome-interpreter = دنبال کسی می‌گردم که به زبان شما حرف بزند.
phrase-desk-welcome-wait = لطفاً اینجا منتظر باشید.
phrase-desk-welcome-again = اگر نمی‌فهمید، به من بگویید: تکرار می‌کنم.

## Said by the operator: documents
phrases-desk-documents = خواستن مدارک
phrase-desk-documents-have = مدرکی دارید؟
phrase-desk-documents-none = مدرک ندارید؟ باز هم می‌توانیم حرف بزنیم.
phrase-desk-documents-missing = این مدرک کم است. برایتان می‌نویسم.
phrase-desk-documents-copy = کپی می‌گیرم و اصل را به شما پس می‌دهم.
phrase-desk-documents-fill = فرم را با هم پر می‌کنیم.
phrase-desk-documents-sign = اگر همه چیز را فهمیده‌اید، اینجا امضا کنید.
phrase-desk-documents-unsigned = اگر نمی‌فهمید امضا نکنید.

## Said by the operator: what comes next
phrases-desk-next = بعد چه می‌شود
phrase-desk-next-office = باید به ادارهٔ دیگری بروید. آدرس را برایتان می‌نویسم.
phrase-desk-next-back = باید روز دیگری بیایید. می‌نویسم کی.
phrase-desk-next-bring = بار بعد این مدارک را بیاورید.
phrase-desk-next-wait = حالا باید منتظر جواب باشید. می‌نویسم چه مدت.
phrase-desk-next-online = این درخواست از راه اینترنت انجام می‌شود. کمک لازم دارید؟
phrase-desk-next-keep = این برگه را نگه دارید: مهم است.
phrase-desk-next-refused = جواب منفی است. دلیلش را برایتان می‌نویسم.

## Said by the operator: money
phrases-desk-money = حرف زدن دربارهٔ پول
phrase-desk-money-free = این خدمت رایگان است.
phrase-desk-money-pay = این خدمت پولی است. می‌نویسم چقدر و کجا.
phrase-desk-money-receipt = رسید پرداخت را نگه دارید.
phrase-desk-money-nobody = برای این خدمت به کسان دیگر پول ندهید.

## Said by the operator: health
phrases-desk-health = حرف زدن دربارهٔ سلامت
phrase-desk-health-now = الان حالتان بد است؟
phrase-desk-health-where = نشان دهید کجا درد می‌کند.
phrase-desk-health-doctor = پزشک خانواده (medico di famiglia) دارید؟
phrase-desk-health-ambulance = آمبولانس خبر می‌کنم.
phrase-desk-health-report = اگر بدون اجازهٔ اقامت درمان شوید، دربارهٔ شما به پلیس خبر نمی‌دهند.

## Said by the operator: care
phrases-desk-care = محافظت
phrase-desk-care-afraid = از کسی می‌ترسید؟
phrase-desk-care-private = می‌توانیم در جایی حرف بزنیم که کسی نشنود.
phrase-desk-care-woman = می‌خواهید با یک زن حرف بزنید؟
phrase-desk-care-silent = اگر نمی‌خواهید جواب بدهید، اشکالی ندارد.
phrase-desk-care-call = می‌خواهید به کسی زنگ بزنید که بتواند کمک کند؟
phrase-desk-care-help = الان در خطر هستید؟ کمک خبر می‌کنم.
