### Sentences of the front desk, said by the reader and by the operator, in Bengali.

## Said by the reader: to meet
phrases-meet = শুরু করতে
phrase-meet-help = শুভ দিন। আপনি কি আমাকে সাহায্য করতে পারেন?
phrase-meet-office = এটিই কি ঠিক অফিস?
phrase-meet-read = আমি ভালো পড়তে পারি না। আমাকে পড়ে শোনাতে পারেন?
phrase-meet-write = আমি ভালো লিখতে পারি না। আমার হয়ে লিখে দিতে পারেন?
phrase-meet-hear = আমি ভালো শুনতে পাই না। যা বলছেন তা লিখে দিতে পারেন?

## Said by the reader: the language
phrases-language = একে অন্যকে বোঝা
phrase-language-little = আমি অল্প ইতালীয় বলতে পারি।
phrase-language-repeat = আমি বুঝতে পারছি না। দয়া করে আবার বলবেন?
phrase-language-point = এই পাতায় উত্তরটি দেখিয়ে দিতে পারেন?
phrase-language-interpreter = আমি কি কোনো দোভাষীকে ফোন করতে পারি?
phrase-language-translate = অনুবাদের জন্য আমি কি ফোন ব্যবহার করতে পারি?

## Said by the reader: documents
phrases-documents = কাগজপত্র
phrase-documents-enough = আমার কাছে এই কাগজপত্র আছে। এগুলো কি ঠিক আছে?
phrase-documents-lost = আমার কাগজপত্র খুঁজে পাচ্ছি না। আমাকে কী করতে হবে?
phrase-documents-explain = এই কাগজটি আমাকে বুঝিয়ে বলতে পারেন?
phrase-documents-original = আমি আসল দলিলটি নিজের কাছে রাখতে চাই।
phrase-documents-copy = আমি এই কাগজের একটি কপি চাই।

## Said by the reader: appointments
phrases-appointment = অ্যাপয়েন্টমেন্ট
phrase-appointment-ask = আমি একটি অ্যাপয়েন্টমেন্ট চাই।
phrase-appointment-have = আমার অ্যাপয়েন্টমেন্ট আছে। কোথায় যেতে হবে?
phrase-appointment-date = তারিখটি আমাকে লিখে দিতে পারেন?
phrase-appointment-change = ওই দিন আমি আসতে পারব না। দিন বদলানো যায়?

## Said by the reader: money
phrases-money = টাকা
phrase-money-cost = কত খরচ? আমাকে লিখে দিতে পারেন?
phrase-money-where = টাকা কোথায় দিতে হয়?
phrase-money-none = দেওয়ার মতো টাকা আমার নেই। আমি কী করতে পারি?

## Said by the reader: health
phrases-health = স্বাস্থ্য
phrase-health-unwell = আমি অসুস্থ বোধ করছি। আমার চিকিৎসা দরকার।
phrase-health-pain = আমার এখানে ব্যথা।
phrase-health-medicines = আমি এই ওষুধগুলো খাই।
phrase-health-pregnant = আমি গর্ভবতী।
phrase-health-doctor = আমার ডাক্তার নেই। কীভাবে পেতে পারি?

## Said by the reader: the family
phrases-family = পরিবার
phrase-family-child = আমার একটি শিশু আছে, সে অসুস্থ।
phrase-family-school = আমি একটি শিশুকে স্কুলে ভর্তি করতে চাই।
phrase-family-reunion = আমি আমার পরিবারকে ইতালিতে আনতে চাই।
phrase-family-minor = আমি অপ্রাপ্তবয়স্ক। এখানে আমার মা-বাবা নেই।

## Said by the reader: when the answer is no
phrases-refusal = “না” বললে
phrase-refusal-decide = যিনি সিদ্ধান্ত নেন, তাঁর সঙ্গে কথা বলতে পারি?
phrase-refusal-appeal = এই সিদ্ধান্তের বিরুদ্ধে আমি কী করতে পারি?
phrase-refusal-deadline = কোন দিনের মধ্যে আমাকে উত্তর দিতে হবে?
phrase-refusal-sign = আমি সই করব না, কারণ আমি বুঝতে পারছি না।

## Said by the reader: danger
phrases-danger = বিপদ
phrase-danger-call = আমি বিপদে আছি। দয়া করে সাহায্য ডাকুন।
phrase-danger-afraid = আমি একজনকে ভয় পাই।
phrase-danger-private = আমি গোপনে কথা বলা যায় এমন জায়গায় কথা বলতে চাই।
phrase-danger-woman = আমি একজন নারীর সঙ্গে কথা বলতে চাই।
phrase-danger-forced = একজন আমাকে কাজ করতে বাধ্য করে।

## Said by the operator: to welcome
phrases-desk-welcome = স্বাগত জানানো
phrase-desk-welcome-need = শুভ দিন। আপনার কী দরকার?
phrase-desk-welcome-language = আপনি কোন ভাষা বলেন? দয়া করে এখানে দেখান।
phrase-desk-welcome-point = আপনি আঙুল দিয়ে উত্তর দিতে পারেন: একটি বাক্য দেখান।
phrase-desk-welcome-interpreter = আপনার ভাষা বলেন এমন কাউকে খুঁজছি।
phrase-desk-welcome-wait = দয়া করে এখানে অপেক্ষা করুন।
phrase-desk-welcome-again = না বুঝলে বলুন: আমি আবার বলব।

## Said by the operator: documents
phrases-desk-documents = কাগজপত্র চাওয়া
phrase-desk-documents-have = আপনার কি কোনো দলিল আছে?
phrase-desk-documents-none = আপনার কাগজপত্র নেই? তবু আমরা কথা বলতে পারি।
phrase-desk-documents-missing = এই কাগজটি নেই। আমি লিখে দিচ্ছি।
phrase-desk-documents-copy = আমি কপি করে আসলটি আপনাকে ফেরত দিচ্ছি।
phrase-desk-documents-fill = চলুন, ফরমটি একসঙ্গে পূরণ করি।
phrase-desk-documents-sign = সব বুঝে থাকলে এখানে সই করুন।
phrase-desk-documents-unsigned = না বুঝলে সই করবেন না।

## Said by the operator: what comes next
phrases-desk-next = এরপর কী হবে
phrase-desk-next-office = আপনাকে অন্য অফিসে যেতে হবে। ঠিকানা লিখে দিচ্ছি।
phrase-desk-next-back = আপনাকে অন্য দিন আসতে হবে। কবে, তা লিখে দিচ্ছি।
phrase-desk-next-bring = পরের বার এই কাগজপত্র আনবেন।
phrase-desk-next-wait = এখন উত্তরের জন্য অপেক্ষা করতে হবে। কত দিন, তা লিখে দিচ্ছি।
phrase-desk-next-online = এই আবেদন ইন্টারনেটে করতে হয়। আপনার কি সাহায্য লাগবে?
phrase-desk-next-keep = এই কাগজটি যত্ন করে রাখুন: এটি জরুরি।
phrase-desk-next-refused = উত্তর “না”। কারণটি লিখে দিচ্ছি।

## Said by the operator: money
phrases-desk-money = টাকার কথা
phrase-desk-money-free = এই সেবা বিনামূল্যে।
phrase-desk-money-pay = এই সেবার জন্য টাকা দিতে হয়। কত এবং কোথায়, তা লিখে দিচ্ছি।
phrase-desk-money-receipt = টাকা দেওয়ার রসিদটি যত্ন করে রাখুন।
phrase-desk-money-nobody = এই সেবা পেতে অন্য কাউকে টাকা দেবেন না।

## Said by the operator: health
phrases-desk-health = স্বাস্থ্যের কথা
phrase-desk-health-now = এখন কি আপনার শরীর খারাপ?
phrase-desk-health-where = কোথায় ব্যথা, আমাকে দেখান।
phrase-desk-health-doctor = আপনার কি পারিবারিক ডাক্তার আছে?
phrase-desk-health-ambulance = আমি অ্যাম্বুলেন্স ডাকছি।
phrase-desk-health-report = পেরমেসসো ছাড়া চিকিৎসা নিলে আপনার কথা পুলিশকে জানানো হয় না।

## Said by the operator: care
phrases-desk-care = সুরক্ষা দেওয়া
phrase-desk-care-afraid = আপনি কি কাউকে ভয় পান?
phrase-desk-care-private = আমরা গোপনে কথা বলা যায় এমন জায়গায় কথা বলতে পারি।
phrase-desk-care-woman = আপনি কি একজন নারীর সঙ্গে কথা বলতে চান?
phrase-desk-care-silent = উত্তর দিতে না চাইলে কোনো অসুবিধা নেই।
phrase-desk-care-call = সাহায্য করতে পারেন এমন কাউকে কি ফোন করতে চান?
phrase-desk-care-help = আপনি কি এখন বিপদে আছেন? আমি সাহায্য ডাকছি।
