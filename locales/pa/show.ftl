### Both sides of the desk: what to show, two languages row by row, in Punjabi (Gurmukhi).

guide-where = ਕਿੱਥੇ ਜਾਣਾ ਹੈ
term-more = ਹੋਰ ਪੜ੍ਹੋ
close = ਬੰਦ ਕਰੋ
facing-link = ਨਾਲ ਇਤਾਲਵੀ ਵੀ
facing-help = ਦੋਵਾਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਸਤਰਾਂ ਦਾ ਨੰਬਰ ਇੱਕੋ ਹੈ: ਨੰਬਰ ’ਤੇ ਉਂਗਲ ਰੱਖੋ।
show-link = ਕਾਊਂਟਰ ’ਤੇ ਦਿਖਾਓ
show-title = ਕਾਊਂਟਰ ’ਤੇ ਦਿਖਾਉਣ ਲਈ
show-help = ਇਹ ਪੰਨਾ ਕਾਊਂਟਰ ’ਤੇ ਕੰਮ ਕਰਨ ਵਾਲੇ ਨੂੰ ਦਿਖਾਓ। ਵੱਡੇ ਵਾਕ ਇਤਾਲਵੀ ਵਿੱਚ ਹਨ।
show-sentences = ਵਾਕ
show-documents = ਕਾਗਜ਼: ਜਿਹੜੇ ਨਹੀਂ ਹਨ, ਉਨ੍ਹਾਂ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ

## Sentences, said by the reader
phrase-service = ਨਮਸਕਾਰ ਜੀ। ਮੈਨੂੰ ਇਸ ਸੇਵਾ ਲਈ ਮਦਦ ਚਾਹੀਦੀ ਹੈ।
phrase-language = ਮੇਰੀ ਭਾਸ਼ਾ { $language } ਹੈ। ਕੀ ਕੋਈ ਮੇਰੀ ਭਾਸ਼ਾ ਬੋਲਣ ਵਾਲਾ ਜਾਂ ਦੁਭਾਸ਼ੀਆ ਹੈ?
phrase-slowly = ਕਿਰਪਾ ਕਰਕੇ ਹੌਲੀ ਅਤੇ ਸੌਖੇ ਸ਼ਬਦਾਂ ਵਿੱਚ ਬੋਲੋ।
phrase-missing = ਕਿਰਪਾ ਕਰਕੇ ਹੇਠਾਂ ਉਨ੍ਹਾਂ ਕਾਗਜ਼ਾਂ ’ਤੇ ਨਿਸ਼ਾਨ ਲਾਓ ਜੋ ਨਹੀਂ ਹਨ।
phrase-write = ਕਿਰਪਾ ਕਰਕੇ ਦਿਨ, ਸਮਾਂ ਅਤੇ ਪਤਾ ਕਾਗਜ਼ ’ਤੇ ਲਿਖ ਦਿਓ।
phrase-receipt = ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਰਸੀਦ ਦਿਓ।
phrase-reason = ਜੇ ਜਵਾਬ ਨਾਂਹ ਹੈ, ਕਿਰਪਾ ਕਰਕੇ ਮੈਨੂੰ ਕਾਰਨ ਲਿਖ ਕੇ ਦਿਓ।

## The phrasebook
phrasebook-title = ਕਾਊਂਟਰ ਲਈ ਵਾਕ
phrasebook-lead = ਕਿਸੇ ਵਾਕ ’ਤੇ ਉਂਗਲ ਰੱਖੋ: ਉਹ ਇਤਾਲਵੀ ਵਿੱਚ ਅਤੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਵਿੱਚ ਹੈ।
phrasebook-yours = ਤੁਸੀਂ ਕਹਿੰਦੇ ਹੋ
phrasebook-theirs = ਕਾਊਂਟਰ ’ਤੇ ਕੰਮ ਕਰਨ ਵਾਲਾ ਕਹਿੰਦਾ ਹੈ
