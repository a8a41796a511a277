### Words of the sheets that hang at a desk, in Punjabi (Gurmukhi).

point-language = ਆਪਣੀ ਭਾਸ਼ਾ ਉਂਗਲ ਨਾਲ ਦਿਖਾਓ
point-language-number = ਹਰ ਭਾਸ਼ਾ ਦਾ ਇੱਕ ਨੰਬਰ ਹੈ: ਸਾਰੇ ਪਰਚਿਆਂ ’ਤੇ ਉਹੀ ਨੰਬਰ ਹੈ।

## The sheet for the person at the desk
selector-title = ਸਹੀ ਪਰਚਾ ਲੱਭੋ
selector-how = ਪਹਿਲਾਂ ਭਾਸ਼ਾ ਦਾ ਨੰਬਰ, ਫਿਰ ਕੋਡ: ਅੱਖਰ ਦੱਸਦੇ ਹਨ ਕਿ ਕਿਹੜੇ ਪਰਚੇ ਹਨ।
selector-file = ਫ਼ਾਈਲ
selector-site = ਸਾਈਟ ’ਤੇ

## The sheet of small pictures
contact-sheet = ਸਾਰੇ ਪਰਚੇ

## Formats
leaflet-languages = ਭਾਸ਼ਾਵਾਂ ਦਾ ਪੋਸਟਰ
leaflet-door = ਕਾਊਂਟਰ ਦਾ ਬੋਰਡ
leaflet-selector = ਨੰਬਰ ਅਤੇ ਕੋਡ
