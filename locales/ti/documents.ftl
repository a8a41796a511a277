### Names of the documents of the check-lists that are not glossary terms, in Tigrinya.
document-fototessere = ናይ ፓስፖርት መጠን ዘለዎ ስእልታት (fototessere)
document-bollettino-permesso = ቅብሊት ናይ ዝተኸፍለ bollettino (ናይ ክፍሊት ወረቐት)
document-documenti-motivo = ምኽንያት ናይቲ ፍቓድ ዘረጋግጹ ሰነዳት
document-prova-alloggio = መረጋገጺ ኣድራሻ፦ ውዕል፣ ዋንነት ገዛ ወይ ዝቕበለኩም ሰብ
document-permesso-o-ricevuta = መንበሪ ፍቓድ (permesso di soggiorno) ወይ ቅብሊት (ricevuta)
document-autocertificazione-residenza = ብዛዕባ ኣድራሻኹም ዝፈረምኩምሉ ናይ ጽሑፍ ቃል

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = እቶት ዘረጋግጹ ሰነዳት
document-documenti-famiglia = ዝተተርጎሙን ሕጋዊ ማሕተም ዘለዎምን (legalizzati) ሰነዳት ስድራቤት
document-atto-nascita-estero = ዝተተርጎመን ሕጋዊ ማሕተም ዘለዎን (legalizzato) ምስክር ልደት ናይ ሃገርኩም
document-certificato-penale-estero = ዝተተርጎመን ሕጋዊ ማሕተም ዘለዎን (legalizzato) ናይ ገበን መዝገብ ምስክር ናይ ሃገርኩም
document-prova-italiano = ጥልያንኛ ከም እትፈልጡ ዘረጋግጽ ሰነድ
document-certificato-storico-residenza = ታሪኽ ምዝገባ ኣድራሻ ዘርኢ ምስክር (certificato storico di residenza)
document-ricevuta-contributo-cittadinanza = ቅብሊት ናይ ዝተኸፍለ ክፍሊት
document-carta-vecchia = ኣረጊት ወረቐት መንነት፣ እንተጠፊኣትኩም ድማ ናይ ፖሊስ ጥርዓን (denuncia)
document-telefono = ቁጽርኹም ዘለዎ ቴሌፎን
document-traduzione-patente = ዓለምለኻዊ ፍቓድ መኪና ወይ ብመሓላ ዝተረጋገጸ ትርጉም ናይቲ ፍቓድ መኪና
document-documento-del-tuo-paese = ናይ ሃገርኩም ሰነድ፣ እንተሃልዩኩም
document-documento-identita = ሰነድ መንነት

## Protection
document-fogli-ricevuti = ካብ ቤት ጽሕፈታት ዝተቐበልኩምዎም ወረቓቕትን ውሳነታትን

## Health, school and rights
document-documento-se-lo-hai = ስምኩም ዘለዎ ሰነድ፣ እንተሃልዩኩም
document-codice-fiscale-se-lo-hai = codice fiscale (ኮድ ግብሪ)፣ እንተሃልዩኩም
document-dichiarazione-senza-mezzi = ዝፈረምኩምሉ ናይ ጽሑፍ ቃል፦ ገንዘብ ወይ ንሕክምና ዝኸፍል ካልእ ውሕስነት የብልኩምን
document-certificato-gravidanza = ምስክር ጥንሲ፣ ትጽቢት ዝግበረሉ ዕለት ሕርሲ ዘለዎ
document-documento-bambino = ሰነድ ናይቲ ቆልዓ፣ እንተሃልዩኩም
document-documento-adulto = ሰነድ ናይቲ ምስ ቆልዓ ዝመጽእ ዓቢ ሰብ
document-carte-vaccini = ወረቓቕቲ ናይ ዝተወስዱ ክታበታት፣ እንተሃልዮምኹም
document-titolo-originale = እቲ ኦሪጅናል ናይ ትምህርቲ ምስክር ወረቐት
document-certificato-consolare = ብዛዕባ ካብ ኢጣልያ ወጻኢ ዘሎ እቶት ዝገልጽ ምስክር ካብ ቆንስል (consolato)፣ ክትረኽብዎ እንተኽኢልኩም
document-ore-lavoro = መዓልታትን ሰዓታትን ስራሕ ዘለዎ ወረቐት
document-registrazione-affitto = ቅብሊት ምዝገባ ናይቲ ውዕል
document-beni-estero = ብዛዕባ ኣብ ወጻኢ ዘሎ ንብረት ዝገልጹ ሰነዳት፣ እንተተሓቲትኩም
