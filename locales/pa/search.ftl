### Words of the search page, in Punjabi (Gurmukhi).

search = ਖੋਜ
search-label = ਤੁਸੀਂ ਕੀ ਲੱਭ ਰਹੇ ਹੋ?
search-hint = ਆਪਣੀ ਭਾਸ਼ਾ ਵਿੱਚ ਜਾਂ ਇਤਾਲਵੀ ਵਿੱਚ ਲਿਖੋ, ਗਲਤੀਆਂ ਵੀ ਚੱਲਣਗੀਆਂ। ਜੋ ਤੁਸੀਂ ਲਿਖਦੇ ਹੋ, ਉਹ ਇਸੇ ਫ਼ੋਨ ਵਿੱਚ ਰਹਿੰਦਾ ਹੈ।
search-without-script = ਖੋਜ ਸਿਰਫ਼ JavaScript ਚਾਲੂ ਹੋਣ ’ਤੇ ਚੱਲਦੀ ਹੈ। A ਤੋਂ Z ਤੱਕ ਦੀ ਸੂਚੀ ਵਰਤੋ।
search-count = { $count ->
    [0] ਕੋਈ ਨਤੀਜਾ ਨਹੀਂ
    [one] { $count } ਨਤੀਜਾ
   *[other] { $count } ਨਤੀਜੇ
}
search-many = ਹੋਰ ਨਤੀਜੇ ਵੀ ਹਨ: ਇੱਕ ਸ਼ਬਦ ਹੋਰ ਲਿਖੋ।
search-failed = ਖੋਜ ਨਹੀਂ ਖੁੱਲ੍ਹਦੀ: ਸ਼ਾਇਦ ਨੈੱਟਵਰਕ ਨਹੀਂ ਹੈ। ਬਾਅਦ ਵਿੱਚ ਦੁਬਾਰਾ ਕੋਸ਼ਿਸ਼ ਕਰੋ ਜਾਂ A ਤੋਂ Z ਤੱਕ ਦੀ ਸੂਚੀ ਵਰਤੋ।
search-try = ਸਿਰਫ਼ ਇੱਕ ਸ਼ਬਦ ਜਾਂ ਇਤਾਲਵੀ ਨਾਂ ਲਿਖ ਕੇ ਦੇਖੋ।
search-a-z = A ਤੋਂ Z ਤੱਕ ਦੀ ਸੂਚੀ
search-kind-guide = ਗਾਈਡ
search-kind-desk = ਕਾਊਂਟਰ
search-kind-organization = ਅਦਾਰਾ
search-kind-term = ਸ਼ਬਦ
search-kind-page = ਪੰਨਾ
