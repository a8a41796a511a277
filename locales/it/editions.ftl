### Editions: whether a printed sheet still holds, in Italian: the source bundle.

edition-kicker = Il foglio che hai in mano
edition-valid = Questo foglio è ancora valido
edition-valid-text = Quello che c’è scritto vale ancora.
edition-superseded = Questo foglio non è più valido
edition-superseded-on = Dal { $date } c’è un foglio nuovo. Non usare più quello vecchio.
edition-superseded-text = Da quando è stato stampato, qualcosa è cambiato. Non usarlo più: leggi la guida di oggi.
edition-withdrawn = Questo foglio è stato ritirato
edition-withdrawn-text = Non usarlo più. Chiedi a uno sportello che cosa vale oggi.
edition-changed = Che cosa è cambiato
edition-new = Prendi il foglio nuovo
edition-guide = Leggi la guida di oggi
edition-languages = Questa guida in altre lingue
edition-part-title = Titolo e introduzione
edition-part-glossary = Parole italiane spiegate sul foglio
edition-part-foot = In fondo al foglio: ente e numero per le emergenze
