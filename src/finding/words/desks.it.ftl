### Parole di ciò che si trova leggendo sportelli e percorsi.

E0220 = la chiusura finisce il { $until }, prima di cominciare il { $from }
    .help = scrivi in `from` il primo giorno di chiusura, in `until` l’ultimo
W0930 = della lingua `{ $tag }` non si sa il nome
    .help = aggiungi `language-{ $tag } = …` in locales/{ $language }/desks.ftl, o correggi il codice
