### Parole di ciò che si trova leggendo sportelli e percorsi.

E0220 = la chiusura finisce il { $until }, prima di cominciare il { $from }
    .help = scrivi in `from` il primo giorno di chiusura, in `until` l’ultimo
