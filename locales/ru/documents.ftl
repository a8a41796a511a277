### Names of the documents of the check-lists that are not glossary terms, in Russian.
document-fototessere = Фотографии как на паспорт
document-bollettino-permesso = Квитанция об оплаченном бланке
document-documenti-motivo = Документы, которые подтверждают причину вида на жительство
document-prova-alloggio = Подтверждение адреса: договор, собственность или жильё у того, кто вас принимает (ospitalità)
document-permesso-o-ricevuta = Вид на жительство или квитанция
document-autocertificazione-residenza = Подписанное заявление о вашем адресе

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = Документы, которые подтверждают доход
document-documenti-famiglia = Семейные документы с переводом и легализацией
document-atto-nascita-estero = Свидетельство о рождении из вашей страны с переводом и легализацией
document-certificato-penale-estero = Справка о судимости из вашей страны с переводом и легализацией
document-prova-italiano = Подтверждение знания итальянского языка
document-certificato-storico-residenza = Справка обо всех адресах прописки
document-ricevuta-contributo-cittadinanza = Квитанция об оплаченном взносе
document-carta-vecchia = Старое удостоверение личности или заявление в полицию о потере
document-telefono = Телефон с вашим номером
document-traduzione-patente = Международное водительское удостоверение или присяжный перевод водительских прав
document-documento-del-tuo-paese = Документ вашей страны, если он у вас есть
document-documento-identita = Документ, удостоверяющий личность

## Protection
document-fogli-ricevuti = Бумаги и решения, которые вам дали учреждения

## Health, school and rights
document-documento-se-lo-hai = Документ с вашим именем, если он у вас есть
document-codice-fiscale-se-lo-hai = Налоговый номер (codice fiscale), если он у вас есть
document-dichiarazione-senza-mezzi = Подписанное заявление: у вас нет денег и нет другой оплаты лечения
document-certificato-gravidanza = Справка о беременности с ожидаемой датой родов
document-documento-bambino = Документ ребёнка, если он у вас есть
document-documento-adulto = Документ взрослого, который пришёл с ребёнком
document-carte-vaccini = Бумаги о сделанных прививках, если они у вас есть
document-titolo-originale = Оригинал документа об образовании
document-certificato-consolare = Справка из консульства о доходах за пределами Италии, если вы можете её получить
document-ore-lavoro = Лист с днями и часами работы
document-registrazione-affitto = Квитанция о регистрации договора
document-beni-estero = Документы об имуществе за границей, если их просят
