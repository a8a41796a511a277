### Both sides of the desk: what to show, two languages row by row.

guide-where = إلى أين تذهبون
term-more = اقرؤوا المزيد
close = إغلاق
facing-link = مع الإيطالية بجانبها
facing-help = للسطور الرقم نفسه في اللغتين: أشيروا إلى الرقم بالإصبع.
show-link = اعرضوها في المكتب
show-title = لعرضها في المكتب
show-help = أظهروا هذه الصفحة للشخص الذي يعمل في المكتب. الجمل الكبيرة مكتوبة بالإيطالية.
show-sentences = جمل
show-documents = الوثائق: ضعوا علامة على ما ينقص

## Sentences, said by the reader
phrase-service = صباح الخير. أحتاج إلى مساعدة في هذه الخدمة.
phrase-language = أتكلم { $language }. هل يوجد شخص يتكلم لغتي، أو مترجم؟
phrase-slowly = من فضلكم، تكلموا ببطء وبكلمات بسيطة.
phrase-missing = من فضلكم، ضعوا علامة أدناه على الوثائق الناقصة.
phrase-write = من فضلكم، اكتبوا على ورقة اليوم والساعة والعنوان.
phrase-receipt = من فضلكم، أعطوني إيصالًا.
phrase-reason = إذا كان الجواب لا، من فضلكم اكتبوا لي السبب.

## The phrasebook
phrasebook-title = جمل للمكتب
phrasebook-lead = أشيروا إلى الجملة بإصبعكم: هي بالإيطالية وبلغتكم.
phrasebook-yours = تقولون أنتم
phrasebook-theirs = يقول من يعمل في المكتب
