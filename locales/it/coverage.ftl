### Quanto il sito dice in ogni lingua

translations-title = Le traduzioni
translations-link = Quanto è tradotto
translations-lead = Questo sito è scritto in italiano e tradotto in altre lingue. Qui diciamo con sincerità a che punto è ogni lingua.
translations-said = In { $language } si legge il { $share } % delle parole.
translations-source = L’italiano è la lingua in cui il sito è scritto.
translations-unreviewed =
    { $count ->
        [0] Tutti i testi sono stati controllati da una persona.
        [one] Un testo è stato tradotto da una macchina e nessuno l’ha ancora controllato.
       *[other] { $count } testi sono stati tradotti da una macchina e nessuno li ha ancora controllati.
    }
translations-stale =
    { $count ->
        [0] Nessun testo è più vecchio dell’italiano.
        [one] Un testo ha parti più vecchie dell’italiano: nella pagina sono segnate.
       *[other] { $count } testi hanno parti più vecchie dell’italiano: nella pagina sono segnate.
    }
translations-missing = Testi che mancano: al loro posto si legge un’altra lingua
translations-help = Come aiutare
translations-help-text = Se conosci bene questa lingua, scrivici: puoi controllare un testo, anche uno solo.
translations-write = Scrivi a { $address }
translations-all = Tutte le lingue
translations-column-language = Lingua
translations-column-words = Parole
translations-column-unreviewed = Testi non controllati
