### Слова служб: чи вони зараз відчинені, хто якою мовою говорить, українською.

## Open now
open-now = Зараз відчинено, до { $time }.
open-now-until-day = Зараз відчинено. Зачиняється: { $day }, { $time }.
open-today = Зараз зачинено. Відчиняється сьогодні о { $time }.
open-tomorrow = Зараз зачинено. Відчиняється завтра о { $time }.
open-on-day = Зараз зачинено. Відчиняється: { $day }, { $time }.
open-closed = Зараз зачинено.
open-holiday = Сьогодні свято: години роботи можуть бути інші.
desk-closure = Зачинено: { $dates }
desk-who = Для кого
desk-women-only = Тільки для жінок
desk-children-ok = Можна приходити з дітьми

## Who speaks my language
desk-yours = Тут говорять Вашою мовою
desk-yours-ask = Можливо, тут говорять Вашою мовою: спершу запитайте
who-speaks = Де говорять цією мовою: { $language }?
who-speaks-lead = Служби й номери телефону, де можна говорити Вашою мовою.
who-speaks-menu = Хто говорить моєю мовою
who-speaks-mine = Де є мова: { $language }
who-speaks-nobody = Ми ще не знаємо жодної служби, де говорять цією мовою: { $language }.
who-speaks-helplines = Ці номери відповідають багатьма мовами: запитайте, чи є перекладач.
who-speaks-danger = Якщо Ви в небезпеці, телефонуйте { $number }.
who-speaks-others = Інші мови
who-speaks-ask = спершу запитайте
who-speaks-elsewhere = В інших службах спершу запитайте, чи є медіатор або перекладач.

## Languages that CLDR does not name
language-fuf = пулар
language-mnk = мандинка
language-skr = сарайкі
