### Зустрічі та кампанії, українською.

events = Зустрічі й курси
event-workshop = Практичне заняття
event-meeting = Зустріч
event-course = Курс
event-when = Коли
event-undecided = День і годину ще не визначено.
event-over = Ця зустріч уже минула.
event-example = Це приклад: такої зустрічі насправді немає.
event-languages = Мови зустрічі
event-ask = Щоб дізнатися більше

campaigns = Кампанії
campaign-call = Що робити
campaign-materials = Матеріали
