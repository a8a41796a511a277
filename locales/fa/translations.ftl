### Translations that are older than the source text: what readers are told, in Persian.

outdated-notice = بعضی بخش‌های این صفحه قدیمی‌تر از متن { $language } است. آن‌ها نشانه دارند: متن امروز کنارشان است.
outdated-lines = عنوان یا خلاصهٔ امروز، به زبان { $language }:
outdated-changed = این بخش قدیمی‌تر از متن { $language } است.
outdated-missing = این بخش فقط به زبان { $language } است: هنوز ترجمه نشده است.
outdated-deleted = متن { $language } دیگر این را نمی‌گوید.
outdated-source = متن امروز به زبان { $language }
leaflet-outdated = بخش‌هایی که خطی در کنارشان است قدیمی‌تر از متن ایتالیایی است
