### Ce que le site dit dans chaque langue

translations-title = Les traductions
translations-link = Ce qui est traduit
translations-lead = Ce site est écrit en italien et traduit dans d’autres langues. Ici, nous disons avec franchise où en est chaque langue.
translations-said = En { $language }, on peut lire { $share } % des mots.
translations-source = L’italien est la langue dans laquelle le site est écrit.
translations-unreviewed =
    { $count ->
        [0] Tous les textes ont été contrôlés par une personne.
        [one] Un texte a été traduit par une machine et personne ne l’a encore contrôlé.
       *[other] { $count } textes ont été traduits par une machine et personne ne les a encore contrôlés.
    }
translations-stale =
    { $count ->
        [0] Aucun texte n’est plus ancien que l’italien.
        [one] Un texte a des parties plus anciennes que l’italien : elles sont marquées dans la page.
       *[other] { $count } textes ont des parties plus anciennes que l’italien : elles sont marquées dans la page.
    }
translations-missing = Textes qui manquent : à leur place, on lit une autre langue
translations-help = Comment aider
translations-help-text = Si vous connaissez bien cette langue, écrivez-nous : vous pouvez contrôler un texte, même un seul.
translations-write = Écrire à { $address }
translations-all = Toutes les langues
translations-column-language = Langue
translations-column-words = Mots
translations-column-unreviewed = Textes non contrôlés
