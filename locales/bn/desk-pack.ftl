### কাউন্টারে টাঙানো কাগজের কথা।

point-language = আপনার ভাষাটি দেখিয়ে দিন
point-language-number = প্রতিটি ভাষার একটি নম্বর আছে: সব কাগজে একই নম্বর।

## Formats
leaflet-languages = ভাষার পোস্টার
leaflet-door = কাউন্টারের বোর্ড
