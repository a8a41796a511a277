### Words of the pages and leaflets, in Russian.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = Как найти нужную службу, на вашем языке
skip-to-content = Перейти к тексту
menu = Меню
home = Начало
languages = Языки
choose-language = Выберите язык
language-switcher = Эта страница на других языках
guides = Инструкции
desks = Службы и полезные номера
organizations = Организации сети
glossary = Полезные слова
a-z = От А до Я
about = О проекте
all-topics = Что вам нужно?
guides-count = { $count ->
    [one] { $count } инструкция
    [few] { $count } инструкции
    [many] { $count } инструкций
   *[other] { $count } инструкции
}
footer-not-legal-advice = Это не юридическая консультация.
footer-licence = Тексты можно использовать по лицензии CC BY 4.0.
last-confirmed = Страница проверена: { $date }
not-found-title = Страница не найдена
redirect-text = Эта страница находится здесь:
emergency-danger = Вы в опасности?
emergency-who = Кто отвечает и на каких языках
emergency-call = Вы в опасности? Сразу звоните: { $number }.

## Topics
topic-documents = Документы и вид на жительство
topic-health = Здоровье
topic-home = Жильё и прописка
topic-school = Школа
topic-work = Работа
topic-money = Деньги и помощь
topic-protection = Убежище и защита
topic-rights = Права и гражданство
topic-safety = Экстренная помощь и защита

## Audiences
audience-everyone = Для всех
audience-non-eu = Граждане стран не из ЕС
audience-eu = Граждане ЕС
audience-asylum = Те, кто просит убежище
audience-undocumented = Те, у кого нет вида на жительство
audience-family = Семьи
audience-minor = Несовершеннолетние
audience-women = Женщины

## Sections of a guide (Italian service card)
section-who = Для кого это
section-how = Что делать
section-needs = Что нужно
section-outcome = Что вы получите
section-time = Сроки
section-cost = Сколько стоит
section-access = Получить услугу
section-conditions = Условия услуги
section-contacts = Контакты
section-special = Особые случаи
section-rights = Если вам отказали

## Guide
guide-code = Код инструкции
guide-authority = Ответственное учреждение
guide-requires = Сначала вам нужно
guide-related = Смотрите также
guide-legal = Законы
guide-sources = Источники
checklist-title = Какие документы принести
checklist-copies = { $count ->
    [one] и { $count } фотокопия
    [few] и { $count } фотокопии
    [many] и { $count } фотокопий
   *[other] и { $count } фотокопии
}
costs-title = Расходы
costs-item = За что
costs-amount = Сумма
costs-total = Всего
download-leaflets = Скачать и распечатать
leaflet-a4 = Лист A4
leaflet-a4-bilingual = Лист A4 на двух языках

## Desk
desk-where = Где
desk-hours = Часы работы
desk-closed = закрыто
desk-always-open = Каждый день, круглосуточно
desk-access = Как попасть на приём
access-walk-in = Без записи
access-ticket = По номеру очереди
access-appointment = По записи
access-referral-only = Только по направлению другой службы
desk-phone = Телефон
desk-email = Электронная почта
desk-pec = PEC (заверенная электронная почта)
desk-booking = Запись на приём
desk-transport = Как добраться
desk-accessibility = Доступность
desk-website = Сайт
desk-languages = На каких языках говорят
desk-languages-ask = Сначала спросите: языки не подтверждены.
desk-services = Услуги этой службы
desk-organization = Организация
language-how-staff = сотрудники службы
language-how-mediator = посредник
language-how-phone = по телефону
language-how-on-request = по просьбе

## Alerts
alert-note = Примечание
alert-tip = Совет
alert-important = Важно
alert-warning = Внимание
alert-caution = Опасность

## Honest marks
not-confirmed = Ещё не подтверждено: позвоните, прежде чем идти.
not-confirmed-short = не подтверждено
fallback-notice = Этой страницы ещё нет на этом языке: { $wanted }. Вы читаете её на другом: { $shown }.
fallback-badge = язык: { $language }
machine-notice = Автоматический перевод, человек его ещё не проверил. Если есть сомнения, верен итальянский текст.
expired-notice = Эта страница была верна до этой даты: { $date }. Уточните в службе.

## Facts
amount-money = { $amount } { $currency }
duration-day = { $count ->
    [one] { $count } день
    [few] { $count } дня
    [many] { $count } дней
   *[other] { $count } дня
}
duration-working-day = { $count ->
    [one] { $count } рабочий день
    [few] { $count } рабочих дня
    [many] { $count } рабочих дней
   *[other] { $count } рабочего дня
}
duration-week = { $count ->
    [one] { $count } неделя
    [few] { $count } недели
    [many] { $count } недель
   *[other] { $count } недели
}
duration-month = { $count ->
    [one] { $count } месяц
    [few] { $count } месяца
    [many] { $count } месяцев
   *[other] { $count } месяца
}
duration-year = { $count ->
    [one] { $count } год
    [few] { $count } года
    [many] { $count } лет
   *[other] { $count } года
}
duration-hour = { $count ->
    [one] { $count } час
    [few] { $count } часа
    [many] { $count } часов
   *[other] { $count } часа
}

## Glossary
glossary-in-italian = По-итальянски
glossary-used-in = Где встречается

## Leaflets
leaflet-check = Проверьте, действует ли ещё этот лист
leaflet-edition = изд. { $date }
leaflet-free = Этот лист бесплатный: никому не платите.
leaflet-machine = Автоматический перевод, не проверен
leaflet-name = Имя
leaflet-date = Дата
leaflet-time = Время
leaflet-place = Место
leaflet-appointment = Ваша запись на приём
leaflet-emergency = В опасности звоните: { $number }, всегда бесплатно.
leaflet-glossary = Итальянские слова на этом листе
leaflet-owner = Кто подготовил
leaflet-funding = Напечатано для проекта Pistoia all’O.P.E.R.A., Prefettura di Pistoia
