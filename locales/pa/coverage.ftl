### How much of the site each language says, in Punjabi (Gurmukhi).

translations-title = ਅਨੁਵਾਦ
translations-link = ਕਿੰਨਾ ਅਨੁਵਾਦ ਹੋਇਆ ਹੈ
translations-lead = ਇਹ ਸਾਈਟ ਇਤਾਲਵੀ ਵਿੱਚ ਲਿਖੀ ਗਈ ਹੈ ਅਤੇ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਅਨੁਵਾਦ ਕੀਤੀ ਗਈ ਹੈ। ਇੱਥੇ ਅਸੀਂ ਸੱਚ-ਸੱਚ ਦੱਸਦੇ ਹਾਂ ਕਿ ਹਰ ਭਾਸ਼ਾ ਦਾ ਕੰਮ ਕਿੱਥੇ ਤੱਕ ਪਹੁੰਚਿਆ ਹੈ।
translations-said = { $language } ਵਿੱਚ { $share }% ਸ਼ਬਦ ਪੜ੍ਹੇ ਜਾ ਸਕਦੇ ਹਨ।
translations-source = ਇਹ ਸਾਈਟ ਇਤਾਲਵੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੀ ਗਈ ਹੈ।
translations-unreviewed =
    { $count ->
        [0] ਹਰ ਲਿਖਤ ਨੂੰ ਕਿਸੇ ਇਨਸਾਨ ਨੇ ਜਾਂਚਿਆ ਹੈ।
        [one] ਇੱਕ ਲਿਖਤ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ ਅਤੇ ਅਜੇ ਕਿਸੇ ਨੇ ਇਸ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।
       *[other] { $count } ਲਿਖਤਾਂ ਦਾ ਅਨੁਵਾਦ ਮਸ਼ੀਨ ਨੇ ਕੀਤਾ ਹੈ ਅਤੇ ਅਜੇ ਕਿਸੇ ਨੇ ਇਨ੍ਹਾਂ ਨੂੰ ਨਹੀਂ ਜਾਂਚਿਆ।
    }
translations-stale =
    { $count ->
        [0] ਕੋਈ ਵੀ ਲਿਖਤ ਇਤਾਲਵੀ ਤੋਂ ਪੁਰਾਣੀ ਨਹੀਂ ਹੈ।
        [one] ਇੱਕ ਲਿਖਤ ਦੇ ਕੁਝ ਹਿੱਸੇ ਇਤਾਲਵੀ ਤੋਂ ਪੁਰਾਣੇ ਹਨ: ਪੰਨੇ ਉੱਤੇ ਉਨ੍ਹਾਂ ’ਤੇ ਨਿਸ਼ਾਨ ਲੱਗਾ ਹੈ।
       *[other] { $count } ਲਿਖਤਾਂ ਦੇ ਕੁਝ ਹਿੱਸੇ ਇਤਾਲਵੀ ਤੋਂ ਪੁਰਾਣੇ ਹਨ: ਪੰਨੇ ਉੱਤੇ ਉਨ੍ਹਾਂ ’ਤੇ ਨਿਸ਼ਾਨ ਲੱਗਾ ਹੈ।
    }
translations-missing = ਜਿਹੜੀਆਂ ਲਿਖਤਾਂ ਨਹੀਂ ਹਨ: ਉਨ੍ਹਾਂ ਦੀ ਥਾਂ ਦੂਜੀ ਭਾਸ਼ਾ ਦਿਸਦੀ ਹੈ
translations-help = ਮਦਦ ਕਿਵੇਂ ਕਰੀਏ
translations-help-text = ਜੇ ਤੁਸੀਂ ਇਹ ਭਾਸ਼ਾ ਚੰਗੀ ਤਰ੍ਹਾਂ ਜਾਣਦੇ ਹੋ, ਸਾਨੂੰ ਲਿਖੋ: ਤੁਸੀਂ ਕੋਈ ਲਿਖਤ ਜਾਂਚ ਸਕਦੇ ਹੋ, ਭਾਵੇਂ ਇੱਕੋ ਹੀ।
translations-write = { $address } ’ਤੇ ਲਿਖੋ
translations-all = ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ
translations-column-language = ਭਾਸ਼ਾ
translations-column-words = ਸ਼ਬਦ
translations-column-unreviewed = ਲਿਖਤਾਂ ਜੋ ਜਾਂਚੀਆਂ ਨਹੀਂ ਗਈਆਂ
