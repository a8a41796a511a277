### Words of documents and forms.

tick = টিক দেওয়ার ঘর
tick-ticked = টিক দেওয়া ঘর
blank = লেখার জায়গা
documents = নির্দেশিকা ও ফরম
search-kind-document = নথি
contents = সূচিপত্র
document-code = নথির কোড
audience-operators = যাঁরা সেবায় কাজ করেন
leaflet-form = প্রিন্ট করে পূরণ করার ফরম
leaflet-book = A4 পুস্তিকা
