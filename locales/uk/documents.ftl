### Назви документів зі списків, яких немає серед слів словника, українською.
document-fototessere = Фотокартки як на документ
document-bollettino-permesso = Квитанція про сплату бланка (bollettino)
document-documenti-motivo = Документи, які доводять причину для посвідки
document-prova-alloggio = Доказ адреси: договір, власність або гостинність
document-permesso-o-ricevuta = Посвідка на проживання або квитанція (ricevuta)
document-autocertificazione-residenza = Підписана заява про Вашу адресу

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = Документи, які доводять дохід
document-documenti-famiglia = Сімейні документи, перекладені й легалізовані
document-atto-nascita-estero = Свідоцтво про народження з Вашої країни, перекладене й легалізоване
document-certificato-penale-estero = Довідка про судимість із Вашої країни, перекладена й легалізована
document-prova-italiano = Доказ знання італійської мови
document-certificato-storico-residenza = Довідка про історію реєстрацій місця проживання
document-ricevuta-contributo-cittadinanza = Квитанція про сплату збору
document-carta-vecchia = Старе посвідчення особи або заява до поліції, якщо Ви його загубили
document-telefono = Телефон із Вашим номером
document-traduzione-patente = Міжнародне посвідчення водія або присяжний переклад посвідчення водія
document-documento-del-tuo-paese = Документ Вашої країни, якщо він є
document-documento-identita = Документ, що посвідчує особу

## Protection
document-fogli-ricevuti = Папери й рішення, які Ви отримали від установ

## Health, school and rights
document-documento-se-lo-hai = Будь-який документ із Вашим іменем, якщо він є
document-codice-fiscale-se-lo-hai = Податковий номер (codice fiscale), якщо він є
document-dichiarazione-senza-mezzi = Підписана заява: Ви не маєте ні грошей, ні іншого покриття на лікування
document-certificato-gravidanza = Довідка про вагітність із очікуваною датою пологів
document-documento-bambino = Документ дитини, якщо він є
document-documento-adulto = Документ дорослого, який супроводжує дитину
document-carte-vaccini = Документи про вже зроблені щеплення, якщо вони є
document-titolo-originale = Оригінал документа про освіту
document-certificato-consolare = Довідка з консульства про доходи за межами Італії, якщо її можна отримати
document-ore-lavoro = Аркуш із днями й годинами роботи
document-registrazione-affitto = Квитанція про реєстрацію договору
document-beni-estero = Документи про майно за кордоном, якщо їх вимагають
