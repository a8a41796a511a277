### How much of the site each language says, in Persian.

translations-title = ترجمه‌ها
translations-link = چه مقدار ترجمه شده است
translations-lead = این سایت به ایتالیایی نوشته و به زبان‌های دیگر ترجمه شده است. اینجا صادقانه می‌گوییم کار هر زبان تا کجا رسیده است.
translations-said = به زبان { $language } می‌توان { $share } درصد کلمه‌ها را خواند.
translations-source = ایتالیایی زبانی است که سایت به آن نوشته شده است.
translations-unreviewed =
    { $count ->
        [0] همهٔ متن‌ها را یک انسان بررسی کرده است.
        [one] یک متن را ماشین ترجمه کرده و هنوز کسی آن را بررسی نکرده است.
       *[other] { $count } متن را ماشین ترجمه کرده و هنوز کسی آن‌ها را بررسی نکرده است.
    }
translations-stale =
    { $count ->
        [0] هیچ متنی قدیمی‌تر از متن ایتالیایی نیست.
        [one] بخش‌هایی از یک متن قدیمی‌تر از متن ایتالیایی است: در صفحه نشانه دارند.
       *[other] بخش‌هایی از { $count } متن قدیمی‌تر از متن ایتالیایی است: در صفحه نشانه دارند.
    }
translations-missing = متن‌هایی که نیستند: به جای آن‌ها زبان دیگری نشان داده می‌شود
translations-help = چطور کمک کنید
translations-help-text = اگر این زبان را خوب می‌دانید، به ما بنویسید: می‌توانید یک متن را بررسی کنید، حتی فقط یکی.
translations-write = به { $address } بنویسید
translations-all = همهٔ زبان‌ها
translations-column-language = زبان
translations-column-words = کلمه‌ها
translations-column-unreviewed = متن‌های بررسی‌نشده
