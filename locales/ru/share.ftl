### Words with which readers hand on a page or tell of its mistakes, in Russian.

share-title = Поделиться
share-address = Адрес этой страницы
share-copy = Скопировать адрес
share-send = Отправить
share-copied = Адрес скопирован.
feedback-title = Есть ошибка?
feedback-mail = Написать по электронной почте
feedback-whatsapp = Написать в WhatsApp
feedback-question = Что на этой странице неверно или чего не хватает? Напишите ниже, на своём языке. Ваше имя и ваши данные не нужны.
feedback-subject = Ошибка на странице сайта
feedback-place = Для того, кто читает: { $address } · язык: { $language } · дата страницы: { $day }
