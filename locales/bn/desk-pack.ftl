### কাউন্টারে টাঙানো কাগজের কথা।

point-language = আপনার ভাষাটি দেখিয়ে দিন
point-language-number = প্রতিটি ভাষার একটি নম্বর আছে: সব কাগজে একই নম্বর।

## The sheet for the person at the desk
selector-title = সঠিক কাগজটি খুঁজে নিন
selector-how = প্রথমে ভাষার নম্বর, তারপর কোড: অক্ষরগুলো বলে দেয় কোন কাগজ আছে।
selector-file = ফাইল
selector-site = ওয়েবসাইটে

## The sheet of small pictures
contact-sheet = সব কাগজ

## Formats
leaflet-languages = ভাষার পোস্টার
leaflet-door = কাউন্টারের বোর্ড
leaflet-selector = নম্বর ও কোড
