### Слова сторінок і аркушів, українською.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = Знайти потрібну службу – Вашою мовою
skip-to-content = Перейти до змісту
menu = Меню
home = Початок
languages = Мови
choose-language = Оберіть мову
language-switcher = Ця сторінка іншими мовами
guides = Порадники
desks = Служби й корисні номери
organizations = Установи мережі
glossary = Слова, які треба знати
a-z = Від А до Я
about = Проєкт
all-topics = Що Вам потрібно?
guides-count = { $count ->
    [one] { $count } порадник
    [few] { $count } порадники
    [many] { $count } порадників
   *[other] { $count } порадника
}
footer-not-legal-advice = Це не юридична консультація.
footer-licence = Тексти можна використовувати за ліцензією CC BY 4.0.
last-confirmed = Сторінку перевірено { $date }
not-found-title = Сторінку не знайдено
redirect-text = Ця сторінка тут:
emergency-danger = Ви в небезпеці?
emergency-who = Хто відповідає і якими мовами
emergency-call = Ви в небезпеці? Відразу телефонуйте { $number }.

## Topics
topic-documents = Документи й посвідки
topic-health = Здоров’я
topic-home = Житло й реєстрація
topic-school = Школа
topic-work = Робота
topic-money = Гроші й допомога
topic-protection = Притулок і захист
topic-rights = Права й громадянство
topic-safety = Небезпека й захист

## Audiences
audience-everyone = Для всіх
audience-non-eu = Громадяни країн поза ЄС
audience-eu = Громадяни ЄС
audience-asylum = Ті, хто просить притулку
audience-undocumented = Ті, хто не має посвідки
audience-family = Сім’ї
audience-minor = Неповнолітні
audience-women = Жінки

## Sections of a guide (Italian service card)
section-who = Для кого
section-how = Що робити
section-needs = Що потрібно
section-outcome = Що Ви отримаєте
section-time = Строки
section-cost = Скільки коштує
section-access = Скористатися послугою
section-conditions = Умови послуги
section-contacts = Контакти
section-special = Особливі випадки
section-rights = Якщо відмовляють

## Guide
guide-code = Код порадника
guide-authority = Відповідальна установа
guide-requires = Спершу потрібно
guide-related = Дивіться також
guide-legal = Закони
guide-sources = Джерела
checklist-title = Документи, які треба принести
checklist-copies = { $count ->
    [one] і { $count } фотокопія
    [few] і { $count } фотокопії
    [many] і { $count } фотокопій
   *[other] і { $count } фотокопії
}
costs-title = Витрати
costs-item = За що
costs-amount = Сума
costs-total = Разом
download-leaflets = Завантажити й надрукувати
leaflet-a4 = Аркуш А4
leaflet-a4-bilingual = Аркуш А4 двома мовами

## Desk
desk-where = Де
desk-hours = Години роботи
desk-closed = зачинено
desk-always-open = Щодня, цілодобово
desk-access = Як потрапити на прийом
access-walk-in = Без запису
access-ticket = За номером у черзі
access-appointment = За записом
access-referral-only = Тільки за направленням іншої служби
desk-phone = Телефон
desk-email = Електронна пошта
desk-pec = PEC
desk-booking = Запис
desk-transport = Як дістатися
desk-accessibility = Доступність
desk-website = Сайт
desk-languages = Мови, якими говорять
desk-languages-ask = Спершу запитайте: мови ще не підтверджено.
desk-services = Послуги цієї служби
desk-organization = Установа
language-how-staff = працівники служби
language-how-mediator = медіатор
language-how-phone = телефоном
language-how-on-request = на запит

## Alerts
alert-note = Примітка
alert-tip = Порада
alert-important = Важливо
alert-warning = Увага
alert-caution = Небезпека

## Honest marks
not-confirmed = Ще не підтверджено: зателефонуйте, перш ніж іти.
not-confirmed-short = не підтверджено
fallback-notice = Цю сторінку ще не перекладено. Потрібна мова: { $wanted }. Мова, якою Ви читаєте: { $shown }.
fallback-badge = мова: { $language }
machine-notice = Автоматичний переклад, його ще не перевірила людина. Якщо є сумнів, чинним є італійський текст.
expired-notice = До { $date } ця сторінка діяла. Запитайте в службі, чи це ще так.

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
    [one] { $count } день
    [few] { $count } дні
    [many] { $count } днів
   *[other] { $count } дня
}
duration-working-day = { $count ->
    [one] { $count } робочий день
    [few] { $count } робочі дні
    [many] { $count } робочих днів
   *[other] { $count } робочого дня
}
duration-week = { $count ->
    [one] { $count } тиждень
    [few] { $count } тижні
    [many] { $count } тижнів
   *[other] { $count } тижня
}
duration-month = { $count ->
    [one] { $count } місяць
    [few] { $count } місяці
    [many] { $count } місяців
   *[other] { $count } місяця
}
duration-year = { $count ->
    [one] { $count } рік
    [few] { $count } роки
    [many] { $count } років
   *[other] { $count } року
}
duration-hour = { $count ->
    [one] { $count } година
    [few] { $count } години
    [many] { $count } годин
   *[other] { $count } години
}

## Glossary
glossary-in-italian = Італійською
glossary-used-in = Трапляється в

## Leaflets
leaflet-check = Перевірте, чи цей аркуш ще чинний
leaflet-edition = вид. { $date }
leaflet-free = Цей аркуш безоплатний: нікому не платіть.
leaflet-machine = Автоматичний переклад, не перевірено
leaflet-name = Ім’я
leaflet-date = Дата
leaflet-time = Година
leaflet-place = Місце
leaflet-appointment = Ваш прийом
leaflet-emergency = У небезпеці телефонуйте { $number }, завжди безоплатно.
leaflet-glossary = Італійські слова на цьому аркуші
leaflet-owner = Підготовлено
leaflet-funding = Надруковано для проєкту Pistoia all’O.P.E.R.A., Prefettura Пістої
