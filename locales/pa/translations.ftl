### Translations that are older than the source text: what readers are told, in Punjabi (Gurmukhi).

outdated-notice = ਇਸ ਪੰਨੇ ਦੇ ਕੁਝ ਹਿੱਸੇ { $language } ਲਿਖਤ ਤੋਂ ਪੁਰਾਣੇ ਹਨ। ਉਨ੍ਹਾਂ ’ਤੇ ਨਿਸ਼ਾਨ ਹੈ: ਨਾਲ ਅੱਜ ਦੀ ਲਿਖਤ ਹੈ।
outdated-lines = ਅੱਜ ਦਾ ਸਿਰਲੇਖ ਜਾਂ ਸਾਰ, { $language } ਵਿੱਚ:
outdated-changed = ਇਹ ਹਿੱਸਾ { $language } ਲਿਖਤ ਤੋਂ ਪੁਰਾਣਾ ਹੈ।
outdated-missing = ਇਹ ਹਿੱਸਾ ਸਿਰਫ਼ { $language } ਵਿੱਚ ਹੈ: ਇਸ ਦਾ ਅਜੇ ਅਨੁਵਾਦ ਨਹੀਂ ਹੋਇਆ।
outdated-deleted = { $language } ਲਿਖਤ ਵਿੱਚ ਹੁਣ ਇਹ ਨਹੀਂ ਹੈ।
outdated-source = { $language } ਵਿੱਚ ਅੱਜ ਦੀ ਲਿਖਤ
leaflet-outdated = ਜਿਨ੍ਹਾਂ ਹਿੱਸਿਆਂ ਦੇ ਪਾਸੇ ’ਤੇ ਲਕੀਰ ਹੈ, ਉਹ ਇਤਾਲਵੀ ਲਿਖਤ ਤੋਂ ਪੁਰਾਣੇ ਹਨ
