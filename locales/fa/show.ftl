### Both sides of the desk: what to show, two languages row by row, in Persian.

guide-where = کجا بروید
term-more = بیشتر بخوانید
close = بستن
facing-link = با ایتالیایی در کنارش
facing-help = سطرها در هر دو زبان یک شماره دارند: شماره را با انگشت نشان دهید.
show-link = در دفتر نشان دهید
show-title = برای نشان دادن در دفتر
show-help = این صفحه را به کسی که در دفتر کار می‌کند نشان دهید. جمله‌های بزرگ به ایتالیایی است.
show-sentences = جمله‌ها
show-documents = مدارک: آن‌هایی را که کم است علامت بزنید

## Sentences, said by the reader
phrase-service = سلام. برای این خدمت کمک لازم دارم.
phrase-language = به زبان { $language } حرف می‌زنم. کسی هست که به زبان من حرف بزند، یا مترجم؟
phrase-slowly = لطفاً آهسته و با کلمه‌های ساده حرف بزنید.
phrase-missing = لطفاً در پایین مدارکی را که کم است علامت بزنید.
phrase-write = لطفاً روز، ساعت و آدرس را روی یک برگه بنویسید.
phrase-receipt = لطفاً به من رسید بدهید.
phrase-reason = اگر جواب منفی است، لطفاً دلیلش را برایم بنویسید.

## The phrasebook
phrasebook-title = جمله‌ها برای دفتر
phrasebook-lead = یک جمله را با انگشت نشان دهید: به ایتالیایی و به زبان شماست.
phrasebook-yours = شما می‌گویید
phrasebook-theirs = کسی که در دفتر کار می‌کند می‌گوید
