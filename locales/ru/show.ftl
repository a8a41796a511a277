### Both sides of the desk: what to show, two languages row by row, in Russian.

guide-where = Куда идти
term-more = Читать дальше
close = Закрыть
facing-link = Вместе с итальянским
facing-help = У строк одинаковые номера на двух языках: показывайте номер пальцем.
show-link = Показать сотруднику
show-title = Показать сотруднику службы
show-help = Покажите эту страницу тому, кто работает в службе. Крупные фразы — на итальянском.
show-sentences = Фразы
show-documents = Документы: отметьте те, которых не хватает

## Sentences, said by the reader
phrase-service = Здравствуйте. Мне нужна помощь с этой услугой.
phrase-language = Мой язык: { $language }. Есть ли человек, который говорит на моём языке, или переводчик?
phrase-slowly = Пожалуйста, говорите медленно и простыми словами.
phrase-missing = Пожалуйста, отметьте ниже документы, которых не хватает.
phrase-write = Пожалуйста, напишите на листе день, час и адрес.
phrase-receipt = Пожалуйста, дайте мне квитанцию.
phrase-reason = Если ответ «нет», пожалуйста, напишите мне причину.

## The phrasebook
phrasebook-title = Фразы для разговора в службе
phrasebook-lead = Покажите фразу пальцем: она на итальянском и на вашем языке.
phrasebook-yours = Говорите вы
phrasebook-theirs = Говорит сотрудник
