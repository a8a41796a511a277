### Editions: whether a printed sheet still holds, in Punjabi (Gurmukhi).

edition-kicker = ਤੁਹਾਡੇ ਹੱਥ ਵਿਚਲਾ ਪਰਚਾ
edition-valid = ਇਹ ਪਰਚਾ ਅਜੇ ਵੀ ਸਹੀ ਹੈ
edition-valid-text = ਜੋ ਇਸ ਵਿੱਚ ਲਿਖਿਆ ਹੈ, ਉਹ ਅਜੇ ਵੀ ਲਾਗੂ ਹੈ।
edition-superseded = ਇਹ ਪਰਚਾ ਹੁਣ ਸਹੀ ਨਹੀਂ ਰਿਹਾ
edition-superseded-on = { $date } ਤੋਂ ਨਵਾਂ ਪਰਚਾ ਹੈ। ਪੁਰਾਣਾ ਪਰਚਾ ਹੁਣ ਨਾ ਵਰਤੋ।
edition-superseded-text = ਜਦੋਂ ਤੋਂ ਇਹ ਛਪਿਆ ਹੈ, ਕੁਝ ਬਦਲ ਗਿਆ ਹੈ। ਇਸ ਨੂੰ ਹੁਣ ਨਾ ਵਰਤੋ: ਅੱਜ ਦੀ ਗਾਈਡ ਪੜ੍ਹੋ।
edition-withdrawn = ਇਹ ਪਰਚਾ ਵਾਪਸ ਲੈ ਲਿਆ ਗਿਆ ਹੈ
edition-withdrawn-text = ਇਸ ਨੂੰ ਹੁਣ ਨਾ ਵਰਤੋ। ਕਿਸੇ ਕਾਊਂਟਰ ’ਤੇ ਪੁੱਛੋ ਕਿ ਅੱਜ ਕੀ ਲਾਗੂ ਹੈ।
edition-changed = ਕੀ ਬਦਲਿਆ ਹੈ
edition-new = ਨਵਾਂ ਪਰਚਾ ਲਓ
edition-guide = ਅੱਜ ਦੀ ਗਾਈਡ ਪੜ੍ਹੋ
edition-languages = ਇਹ ਗਾਈਡ ਹੋਰ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ
edition-part-title = ਸਿਰਲੇਖ ਅਤੇ ਸ਼ੁਰੂਆਤ
edition-part-glossary = ਪਰਚੇ ਵਿੱਚ ਸਮਝਾਏ ਇਤਾਲਵੀ ਸ਼ਬਦ
edition-part-foot = ਪਰਚੇ ਦੇ ਹੇਠਾਂ: ਅਦਾਰਾ ਅਤੇ ਐਮਰਜੈਂਸੀ ਦਾ ਨੰਬਰ
