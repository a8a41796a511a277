### Words of documents and forms, in Punjabi (Gurmukhi).

tick = ਨਿਸ਼ਾਨ ਲਾਉਣ ਵਾਲਾ ਖਾਨਾ
tick-ticked = ਖਾਨਾ ਜਿਸ ’ਤੇ ਨਿਸ਼ਾਨ ਲੱਗਾ ਹੈ
blank = ਲਿਖਣ ਦੀ ਥਾਂ
documents = ਦਿਸ਼ਾ-ਨਿਰਦੇਸ਼ ਅਤੇ ਫਾਰਮ
search-kind-document = ਦਸਤਾਵੇਜ਼
contents = ਤਤਕਰਾ
document-code = ਦਸਤਾਵੇਜ਼ ਦਾ ਕੋਡ
audience-operators = ਸੇਵਾਵਾਂ ਵਿੱਚ ਕੰਮ ਕਰਨ ਵਾਲੇ
leaflet-form = ਛਾਪਣ ਅਤੇ ਭਰਨ ਵਾਲਾ ਫਾਰਮ
leaflet-book = A4 ਕਿਤਾਬਚਾ
