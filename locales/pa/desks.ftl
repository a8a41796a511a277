### Words of desks: whether they are open now, who speaks which language, in Punjabi (Gurmukhi).

## Open now
open-now = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, { $time } ਤੱਕ।
open-now-until-day = ਹੁਣ ਖੁੱਲ੍ਹਾ ਹੈ, { $day } { $time } ਤੱਕ।
open-today = ਹੁਣ ਬੰਦ ਹੈ। ਅੱਜ { $time } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ।
open-tomorrow = ਹੁਣ ਬੰਦ ਹੈ। ਕੱਲ੍ਹ ਨੂੰ { $time } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ।
open-on-day = ਹੁਣ ਬੰਦ ਹੈ। { $day } ਨੂੰ { $time } ਵਜੇ ਖੁੱਲ੍ਹੇਗਾ।
open-closed = ਹੁਣ ਬੰਦ ਹੈ।
open-holiday = ਅੱਜ ਛੁੱਟੀ ਹੈ: ਸਮਾਂ ਬਦਲ ਸਕਦਾ ਹੈ।
desk-closure = ਬੰਦ: { $dates }
desk-who = ਕਿਸ ਲਈ ਹੈ
desk-women-only = ਸਿਰਫ਼ ਔਰਤਾਂ ਲਈ
desk-children-ok = ਤੁਸੀਂ ਬੱਚਿਆਂ ਨਾਲ ਆ ਸਕਦੇ ਹੋ

## Who speaks my language
desk-yours = ਇੱਥੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹਨ
desk-yours-ask = ਸ਼ਾਇਦ ਇੱਥੇ ਤੁਹਾਡੀ ਭਾਸ਼ਾ ਬੋਲਦੇ ਹਨ: ਪਹਿਲਾਂ ਪੁੱਛੋ
who-speaks = { $language } ਕੌਣ ਬੋਲਦਾ ਹੈ?
who-speaks-lead = ਕਾਊਂਟਰ ਅਤੇ ਫ਼ੋਨ ਨੰਬਰ, ਜਿੱਥੇ ਤੁਸੀਂ ਆਪਣੀ ਭਾਸ਼ਾ ਬੋਲ ਸਕਦੇ ਹੋ।
who-speaks-menu = ਮੇਰੀ ਭਾਸ਼ਾ ਕੌਣ ਬੋਲਦਾ ਹੈ
who-speaks-mine = { $language } ਕਿੱਥੇ ਬੋਲੀ ਜਾਂਦੀ ਹੈ
who-speaks-nobody = ਸਾਨੂੰ ਅਜੇ ਕਿਸੇ ਅਜਿਹੇ ਕਾਊਂਟਰ ਦਾ ਪਤਾ ਨਹੀਂ ਜਿੱਥੇ { $language } ਬੋਲੀ ਜਾਂਦੀ ਹੈ।
who-speaks-helplines = ਇਹ ਨੰਬਰ ਬਹੁਤ ਸਾਰੀਆਂ ਭਾਸ਼ਾਵਾਂ ਵਿੱਚ ਜਵਾਬ ਦਿੰਦੇ ਹਨ: ਪੁੱਛੋ ਕਿ ਕੀ ਦੁਭਾਸ਼ੀਆ ਹੈ।
who-speaks-danger = ਜੇ ਤੁਸੀਂ ਖ਼ਤਰੇ ਵਿੱਚ ਹੋ ਤਾਂ { $number } ’ਤੇ ਫ਼ੋਨ ਕਰੋ।
who-speaks-others = ਹੋਰ ਭਾਸ਼ਾਵਾਂ
who-speaks-ask = ਪਹਿਲਾਂ ਪੁੱਛੋ
who-speaks-elsewhere = ਹੋਰ ਕਾਊਂਟਰਾਂ ’ਤੇ ਪਹਿਲਾਂ ਪੁੱਛੋ ਕਿ ਕੀ ਸੱਭਿਆਚਾਰਕ ਸਹਾਇਕ (mediatore) ਜਾਂ ਦੁਭਾਸ਼ੀਆ ਹੈ।

## Languages that CLDR does not name
language-fuf = ਪੁਲਾਰ
language-mnk = ਮੰਡਿੰਕਾ
language-skr = ਸਰਾਇਕੀ
