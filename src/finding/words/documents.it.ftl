### Parole di ciò che si trova leggendo documenti e moduli.

E1401 = queste righe da riempire sono prese per i segni del grassetto
    .help = lascia uno spazio prima e dopo ogni riga da riempire
