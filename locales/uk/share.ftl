### Слова, щоб поділитися сторінкою або повідомити про помилку, українською.

share-title = Поділитися
share-address = Адреса цієї сторінки
share-copy = Скопіювати адресу
share-send = Надіслати
share-copied = Адресу скопійовано.
feedback-title = Є помилка?
feedback-mail = Написати електронного листа
feedback-whatsapp = Написати у WhatsApp
feedback-question = Що на цій сторінці неправильно або чого бракує? Напишіть нижче, своєю мовою. Ваше ім’я і Ваші дані не потрібні.
feedback-subject = Помилка на сторінці сайту
feedback-place = Для того, хто читає: { $address } · мова: { $language } · сторінка від { $day }
