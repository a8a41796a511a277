### Слова о службах: открыты ли они сейчас, кто на каком языке говорит.

## Open now
open-now = Сейчас открыто, до { $time }.
open-now-until-day = Сейчас открыто. Закрытие: { $day }, { $time }.
open-today = Сейчас закрыто. Откроется сегодня в { $time }.
open-tomorrow = Сейчас закрыто. Откроется завтра в { $time }.
open-on-day = Сейчас закрыто. Откроется: { $day }, { $time }.
open-closed = Сейчас закрыто.
open-holiday = Сегодня праздник: часы работы могут измениться.
desk-closure = Закрыто: { $dates }
desk-who = Для кого
desk-women-only = Только для женщин
desk-children-ok = Можно прийти с детьми

## Who speaks my language
desk-yours = Здесь говорят на вашем языке
desk-yours-ask = Возможно, здесь говорят на вашем языке: сначала спросите
who-speaks = Кто говорит на этом языке: { $language }?
who-speaks-lead = Службы и номера телефонов, где можно говорить на вашем языке.
who-speaks-menu = Кто говорит на моём языке
who-speaks-mine = Где говорят на этом языке: { $language }
who-speaks-nobody = Мы пока не знаем службы, где говорят на этом языке: { $language }.
who-speaks-helplines = По этим номерам отвечают на многих языках: спросите, есть ли переводчик.
who-speaks-danger = Если вы в опасности, звоните: { $number }.
who-speaks-others = Другие языки
who-speaks-ask = сначала спросите
who-speaks-elsewhere = В других службах сначала спросите, есть ли посредник или переводчик.

## Languages that CLDR does not name
language-fuf = пулар
language-mnk = мандинка
language-skr = сирайки
