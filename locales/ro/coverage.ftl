### Cât spune site-ul în fiecare limbă

translations-title = Traducerile
translations-link = Cât este tradus
translations-lead = Acest site este scris în italiană și tradus în alte limbi. Aici spunem sincer cât s-a tradus în fiecare limbă.
translations-said = În { $language } puteți citi { $share }% din cuvinte.
translations-source = Italiana este limba în care este scris site-ul.
translations-unreviewed =
    { $count ->
        [0] Toate textele au fost verificate de o persoană.
        [one] Un text a fost tradus automat și nimeni nu l-a verificat încă.
        [few] { $count } texte au fost traduse automat și nimeni nu le-a verificat încă.
       *[other] { $count } de texte au fost traduse automat și nimeni nu le-a verificat încă.
    }
translations-stale =
    { $count ->
        [0] Niciun text nu este mai vechi decât cel italian.
        [one] Un text are părți mai vechi decât textul italian: ele sunt marcate în pagină.
        [few] { $count } texte au părți mai vechi decât textul italian: ele sunt marcate în pagină.
       *[other] { $count } de texte au părți mai vechi decât textul italian: ele sunt marcate în pagină.
    }
translations-missing = Texte care lipsesc: în locul lor se citește altă limbă
translations-help = Cum puteți ajuta
translations-help-text = Dacă știți bine această limbă, scrieți-ne: puteți verifica un text, chiar și numai unul.
translations-write = Scrieți la { $address }
translations-all = Toate limbile
translations-column-language = Limba
translations-column-words = Cuvinte
translations-column-unreviewed = Texte neverificate
