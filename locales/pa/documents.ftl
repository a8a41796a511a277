### Names of the documents of the check-lists that are not glossary terms, in Punjabi (Gurmukhi).
document-fototessere = ਪਾਸਪੋਰਟ ਸਾਈਜ਼ ਫ਼ੋਟੋਆਂ
document-bollettino-permesso = ਭਰੀ ਹੋਈ ਪਰਚੀ (bollettino) ਦੀ ਰਸੀਦ
document-documenti-motivo = ਕਾਗਜ਼ ਜੋ ਪਰਮਿਟ ਦਾ ਕਾਰਨ ਸਾਬਤ ਕਰਦੇ ਹਨ
document-prova-alloggio = ਪਤੇ ਦਾ ਸਬੂਤ: ਕਿਰਾਏ ਦਾ ਇਕਰਾਰਨਾਮਾ, ਆਪਣਾ ਘਰ ਜਾਂ ਕਿਸੇ ਦੇ ਘਰ ਰਹਿਣਾ (ospitalità)
document-permesso-o-ricevuta = ਰਿਹਾਇਸ਼ੀ ਪਰਮਿਟ (permesso di soggiorno) ਜਾਂ ਰਸੀਦ (ricevuta)
document-autocertificazione-residenza = ਤੁਹਾਡੇ ਪਤੇ ਦਾ ਦਸਤਖ਼ਤ ਕੀਤਾ ਬਿਆਨ

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = ਕਾਗਜ਼ ਜੋ ਆਮਦਨ ਸਾਬਤ ਕਰਦੇ ਹਨ
document-documenti-famiglia = ਪਰਿਵਾਰ ਦੇ ਕਾਗਜ਼, ਅਨੁਵਾਦ ਕੀਤੇ ਅਤੇ ਤਸਦੀਕ ਕੀਤੇ (legalizzati)
document-atto-nascita-estero = ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਜਨਮ ਸਰਟੀਫਿਕੇਟ, ਅਨੁਵਾਦ ਕੀਤਾ ਅਤੇ ਤਸਦੀਕ ਕੀਤਾ (legalizzato)
document-certificato-penale-estero = ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਪੁਲਿਸ ਰਿਕਾਰਡ ਸਰਟੀਫਿਕੇਟ (certificato penale), ਅਨੁਵਾਦ ਕੀਤਾ ਅਤੇ ਤਸਦੀਕ ਕੀਤਾ (legalizzato)
document-prova-italiano = ਇਤਾਲਵੀ ਭਾਸ਼ਾ ਆਉਣ ਦਾ ਸਬੂਤ
document-certificato-storico-residenza = ਪਿਛਲੇ ਪਤਿਆਂ ਦਾ ਸਰਟੀਫਿਕੇਟ (certificato storico di residenza)
document-ricevuta-contributo-cittadinanza = ਭਰੀ ਹੋਈ ਫੀਸ ਦੀ ਰਸੀਦ
document-carta-vecchia = ਪੁਰਾਣਾ ਪਛਾਣ ਪੱਤਰ (carta d’identità), ਜਾਂ ਜੇ ਗੁੰਮ ਗਿਆ ਹੈ ਤਾਂ ਪੁਲਿਸ ਰਿਪੋਰਟ (denuncia)
document-telefono = ਤੁਹਾਡੇ ਨੰਬਰ ਵਾਲਾ ਫ਼ੋਨ
document-traduzione-patente = ਅੰਤਰਰਾਸ਼ਟਰੀ ਡਰਾਈਵਿੰਗ ਪਰਮਿਟ ਜਾਂ ਲਾਇਸੈਂਸ ਦਾ ਸਹੁੰ ਨਾਲ ਤਸਦੀਕ ਕੀਤਾ ਅਨੁਵਾਦ (traduzione giurata)
document-documento-del-tuo-paese = ਤੁਹਾਡੇ ਦੇਸ਼ ਦਾ ਦਸਤਾਵੇਜ਼, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
document-documento-identita = ਪਛਾਣ ਦਾ ਦਸਤਾਵੇਜ਼

## Protection
document-fogli-ricevuti = ਦਫ਼ਤਰਾਂ ਤੋਂ ਮਿਲੇ ਕਾਗਜ਼ ਅਤੇ ਫ਼ੈਸਲੇ

## Health, school and rights
document-documento-se-lo-hai = ਤੁਹਾਡੇ ਨਾਂ ਵਾਲਾ ਕੋਈ ਦਸਤਾਵੇਜ਼, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
document-codice-fiscale-se-lo-hai = ਟੈਕਸ ਕੋਡ (codice fiscale), ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
document-dichiarazione-senza-mezzi = ਦਸਤਖ਼ਤ ਕੀਤਾ ਬਿਆਨ: ਤੁਹਾਡੇ ਕੋਲ ਪੈਸੇ ਨਹੀਂ ਅਤੇ ਇਲਾਜ ਲਈ ਹੋਰ ਕੋਈ ਬੀਮਾ ਨਹੀਂ
document-certificato-gravidanza = ਗਰਭ ਦਾ ਸਰਟੀਫਿਕੇਟ, ਜਣੇਪੇ ਦੀ ਅੰਦਾਜ਼ਨ ਤਾਰੀਖ਼ ਨਾਲ
document-documento-bambino = ਬੱਚੇ ਦਾ ਦਸਤਾਵੇਜ਼, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹੈ
document-documento-adulto = ਬੱਚੇ ਨਾਲ ਆਉਣ ਵਾਲੇ ਬਾਲਗ ਦਾ ਦਸਤਾਵੇਜ਼
document-carte-vaccini = ਪਹਿਲਾਂ ਲੱਗ ਚੁੱਕੇ ਟੀਕਿਆਂ ਦੇ ਕਾਗਜ਼, ਜੇ ਤੁਹਾਡੇ ਕੋਲ ਹਨ
document-titolo-originale = ਪੜ੍ਹਾਈ ਦੀ ਅਸਲ ਡਿਗਰੀ ਜਾਂ ਸਰਟੀਫਿਕੇਟ
document-certificato-consolare = ਇਟਲੀ ਤੋਂ ਬਾਹਰ ਦੀ ਆਮਦਨ ਬਾਰੇ ਕੌਂਸਲੇਟ (consolato) ਦਾ ਸਰਟੀਫਿਕੇਟ, ਜੇ ਤੁਸੀਂ ਲੈ ਸਕਦੇ ਹੋ
document-ore-lavoro = ਕੰਮ ਦੇ ਦਿਨਾਂ ਅਤੇ ਘੰਟਿਆਂ ਵਾਲਾ ਕਾਗਜ਼
document-registrazione-affitto = ਇਕਰਾਰਨਾਮੇ ਦੀ ਰਜਿਸਟ੍ਰੇਸ਼ਨ ਦੀ ਰਸੀਦ
document-beni-estero = ਵਿਦੇਸ਼ ਵਿੱਚ ਜਾਇਦਾਦ ਦੇ ਕਾਗਜ਼, ਜੇ ਮੰਗੇ ਜਾਣ
