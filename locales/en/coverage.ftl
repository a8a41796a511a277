### How much of the site each language says

translations-title = Translations
translations-link = How much is translated
translations-lead = This site is written in Italian and translated into other languages. Here we say honestly how far each language has come.
translations-said = In { $language } you can read { $share }% of the words.
translations-source = Italian is the language in which the site is written.
translations-unreviewed =
    { $count ->
        [0] Every text has been checked by a person.
        [one] One text was translated by a machine and nobody has checked it yet.
       *[other] { $count } texts were translated by a machine and nobody has checked them yet.
    }
translations-stale =
    { $count ->
        [0] No text is older than the Italian.
        [one] One text has parts that are older than the Italian: they are marked on the page.
       *[other] { $count } texts have parts that are older than the Italian: they are marked on the page.
    }
translations-missing = Texts that are missing: another language is shown instead
translations-help = How to help
translations-help-text = If you know this language well, write to us: you can check a text, even just one.
translations-write = Write to { $address }
translations-all = All languages
translations-column-language = Language
translations-column-words = Words
translations-column-unreviewed = Texts not checked
