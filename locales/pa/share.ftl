### Words with which readers hand on a page or tell of its mistakes, in Punjabi (Gurmukhi).

share-title = ਸਾਂਝਾ ਕਰੋ
share-address = ਇਸ ਪੰਨੇ ਦਾ ਪਤਾ
share-copy = ਪਤਾ ਕਾਪੀ ਕਰੋ
share-send = ਭੇਜੋ
share-copied = ਪਤਾ ਕਾਪੀ ਹੋ ਗਿਆ।
feedback-title = ਕੋਈ ਗਲਤੀ ਹੈ?
feedback-mail = ਈ-ਮੇਲ ਲਿਖੋ
feedback-whatsapp = WhatsApp ’ਤੇ ਲਿਖੋ
feedback-question = ਇਸ ਪੰਨੇ ’ਤੇ ਕੀ ਗਲਤ ਹੈ ਜਾਂ ਕੀ ਘੱਟ ਹੈ? ਹੇਠਾਂ ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਲਿਖੋ। ਤੁਹਾਡਾ ਨਾਂ ਅਤੇ ਤੁਹਾਡੀ ਜਾਣਕਾਰੀ ਨਹੀਂ ਚਾਹੀਦੀ।
feedback-subject = ਸਾਈਟ ਦੇ ਇੱਕ ਪੰਨੇ ’ਤੇ ਗਲਤੀ
feedback-place = ਪੜ੍ਹਨ ਵਾਲੇ ਲਈ: { $address } · ਭਾਸ਼ਾ: { $language } · ਪੰਨੇ ਦੀ ਤਾਰੀਖ਼: { $day }
