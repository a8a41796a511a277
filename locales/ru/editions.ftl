### Editions: whether a printed sheet still holds, in Russian.

edition-kicker = Лист у вас в руках
edition-valid = Этот лист ещё действует
edition-valid-text = То, что там написано, ещё верно.
edition-superseded = Этот лист больше не действует
edition-superseded-on = Есть новый лист, его дата: { $date }. Больше не пользуйтесь старым.
edition-superseded-text = После печати что-то изменилось. Больше не пользуйтесь им: читайте сегодняшнюю инструкцию.
edition-withdrawn = Этот лист отозван
edition-withdrawn-text = Больше не пользуйтесь им. Спросите в службе, что действует сегодня.
edition-changed = Что изменилось
edition-new = Взять новый лист
edition-guide = Читать сегодняшнюю инструкцию
edition-languages = Эта инструкция на других языках
edition-part-title = Заголовок и вступление
edition-part-glossary = Итальянские слова, объяснённые на листе
edition-part-foot = Внизу листа: учреждение и номер для экстренных случаев
