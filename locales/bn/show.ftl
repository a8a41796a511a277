### Both sides of the desk: what to show, two languages row by row.

guide-where = কোথায় যাবেন
term-more = আরও পড়ুন
close = বন্ধ করুন
facing-link = পাশে ইতালীয়সহ
facing-help = দুই ভাষায় সারির নম্বর একই: আঙুল দিয়ে নম্বরটি দেখান।
show-link = কাউন্টারে দেখান
show-title = কাউন্টারে দেখানোর জন্য
show-help = কাউন্টারে যিনি কাজ করেন তাঁকে এই পাতাটি দেখান। বড় বাক্যগুলো ইতালীয় ভাষায় লেখা।
show-sentences = বাক্য
show-documents = কাগজপত্র: যেগুলো নেই সেগুলোতে দাগ দিন

## Sentences, said by the reader
phrase-service = শুভেচ্ছা। এই সেবার জন্য আমার সাহায্য দরকার।
phrase-language = আমি { $language } বলি। আমার ভাষা জানেন এমন কেউ বা কোনো দোভাষী আছেন কি?
phrase-slowly = দয়া করে ধীরে ধীরে এবং সহজ শব্দে বলুন।
phrase-missing = দয়া করে নিচে যে কাগজপত্র নেই সেগুলোতে দাগ দিন।
phrase-write = দয়া করে একটি কাগজে দিন, সময় ও ঠিকানা লিখে দিন।
phrase-receipt = দয়া করে আমাকে একটি রসিদ দিন।
phrase-reason = উত্তর “না” হলে দয়া করে আমাকে কারণটি লিখে দিন।

## The phrasebook
phrasebook-title = কাউন্টারে বলার বাক্য
phrasebook-lead = আঙুল দিয়ে বাক্যটি দেখান: এটি ইতালীয় ভাষায় এবং আপনার ভাষায় লেখা আছে।
phrasebook-yours = আপনি বলেন
phrasebook-theirs = কাউন্টারের কর্মী বলেন
