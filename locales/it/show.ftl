### Both sides of the desk: what to show, two languages row by row, in Italian: the source bundle.

guide-where = Dove andare
term-more = Leggi di più
close = Chiudi
facing-link = Con l’italiano accanto
facing-help = Le righe hanno lo stesso numero nelle due lingue: indica il numero con il dito.
show-link = Mostra allo sportello
show-title = Da mostrare allo sportello
show-help = Fai vedere questa pagina a chi lavora allo sportello. Le frasi grandi sono in italiano.
show-sentences = Frasi
show-documents = Documenti: segna quelli che mancano

## Sentences, said by the reader
phrase-service = Buongiorno. Ho bisogno di aiuto per questo servizio.
phrase-language = Parlo { $language }. C’è una persona che parla la mia lingua, o un interprete?
phrase-slowly = Per favore, parli piano e con parole semplici.
phrase-missing = Per favore, segni qui sotto i documenti che mancano.
phrase-write = Per favore, scriva su un foglio il giorno, l’ora e l’indirizzo.
phrase-receipt = Per favore, mi dia una ricevuta.
phrase-reason = Se la risposta è no, per favore mi scriva il motivo.

## The phrasebook
phrasebook-title = Frasi per lo sportello
phrasebook-lead = Indica una frase con il dito: è in italiano e nella tua lingua.
phrasebook-yours = Dici tu
phrasebook-theirs = Dice chi lavora allo sportello
