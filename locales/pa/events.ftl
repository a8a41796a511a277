### Events and campaigns, in Punjabi (Gurmukhi).

events = ਮੁਲਾਕਾਤਾਂ ਅਤੇ ਕੋਰਸ
event-workshop = ਵਰਕਸ਼ਾਪ
event-meeting = ਮੁਲਾਕਾਤ
event-course = ਕੋਰਸ
event-when = ਕਦੋਂ
event-undecided = ਦਿਨ ਅਤੇ ਸਮਾਂ ਅਜੇ ਤੈਅ ਨਹੀਂ ਹੋਏ।
event-over = ਇਹ ਪ੍ਰੋਗਰਾਮ ਹੋ ਚੁੱਕਾ ਹੈ।
event-example = ਇਹ ਇੱਕ ਉਦਾਹਰਨ ਹੈ: ਇਹ ਅਸਲੀ ਪ੍ਰੋਗਰਾਮ ਨਹੀਂ ਹੈ।
event-languages = ਮੁਲਾਕਾਤ ਦੀਆਂ ਭਾਸ਼ਾਵਾਂ
event-ask = ਜਾਣਕਾਰੀ ਲਈ

campaigns = ਮੁਹਿੰਮਾਂ
campaign-call = ਕੀ ਕਰਨਾ ਹੈ
campaign-materials = ਸਮੱਗਰੀ
