### Видання: чи друкований аркуш ще чинний, українською.

edition-kicker = Аркуш, який Ви тримаєте
edition-valid = Цей аркуш ще чинний
edition-valid-text = Те, що на ньому написано, ще діє.
edition-superseded = Цей аркуш уже не чинний
edition-superseded-on = З { $date } є новий аркуш. Більше не користуйтеся старим.
edition-superseded-text = Відколи його надруковано, дещо змінилося. Більше ним не користуйтеся: читайте сьогоднішній порадник.
edition-withdrawn = Цей аркуш відкликано
edition-withdrawn-text = Більше ним не користуйтеся. Запитайте в службі, що діє сьогодні.
edition-changed = Що змінилося
edition-new = Візьміть новий аркуш
edition-guide = Читайте сьогоднішній порадник
edition-languages = Цей порадник іншими мовами
edition-part-title = Назва і вступ
edition-part-glossary = Італійські слова, пояснені на аркуші
edition-part-foot = Унизу аркуша: установа і номер для надзвичайних випадків
