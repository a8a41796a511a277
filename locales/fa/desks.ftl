### Words of desks: whether they are open now, who speaks which language, in Persian.

## Open now
open-now = الان باز است، تا ساعت { $time }.
open-now-until-day = الان باز است، تا { $day } ساعت { $time }.
open-today = الان بسته است. امروز ساعت { $time } باز می‌شود.
open-tomorrow = الان بسته است. فردا ساعت { $time } باز می‌شود.
open-on-day = الان بسته است. { $day } ساعت { $time } باز می‌شود.
open-closed = الان بسته است.
open-holiday = امروز تعطیل رسمی است: ساعت‌ها ممکن است تغییر کند.
desk-closure = بسته: { $dates }
desk-who = برای چه کسانی است
desk-women-only = فقط برای زنان
desk-children-ok = می‌توانید با کودکان بیایید

## Who speaks my language
desk-yours = اینجا به زبان شما حرف می‌زنند
desk-yours-ask = شاید اینجا به زبان شما حرف بزنند: اول بپرسید
who-speaks = چه کسی { $language } حرف می‌زند؟
who-speaks-lead = دفترها و شماره‌های تلفنی که می‌توانید آنجا به زبان خودتان حرف بزنید.
who-speaks-menu = چه کسی به زبان من حرف می‌زند
who-speaks-mine = کجا { $language } حرف می‌زنند
who-speaks-nobody = هنوز دفتری نمی‌شناسیم که در آن { $language } حرف بزنند.
who-speaks-helplines = این شماره‌ها به زبان‌های زیادی جواب می‌دهند: بپرسید آیا مترجم هست.
who-speaks-danger = اگر در خطر هستید، به { $number } زنگ بزنید.
who-speaks-others = زبان‌های دیگر
who-speaks-ask = اول بپرسید
who-speaks-elsewhere = در دفترهای دیگر اول بپرسید آیا میانجی یا مترجم هست.

## Languages that CLDR does not name
language-fuf = پولار
language-mnk = ماندینکا
language-skr = سرائیکی
