### Parole dei fogli da stampare.

E0601 = nessun carattere tipografico del tema ha « { $text } » ({ $letter }), nella lingua { $language }
    .label = questo segno manca in { $font }
    .help = usa un altro segno, oppure aggiungi a themes/ un carattere che lo abbia e nominalo in theme.toml, [families]
E0602 = il foglio riempie { $pages } pagine, il formato ne ammette { $max }: nella sezione “{ $section }” il testo supera la fine di circa { $millimetres } mm ({ $lines } righe)
    .label = questa sezione passa il limite
    .help = accorcia il testo, oppure scegli le sezioni da stampare in print.sections: il corpo dei caratteri non viene mai ridotto
E0603 = il modello del foglio ha un errore: { $message }
    .help = correggi il modello in themes/<tema>/leaflets/
E0604 = nella sezione “{ $section }” l’italiano ha { $source } righe e la traduzione { $translation }, o non sono dello stesso tipo: non possono stare una accanto all’altra
    .label = qui comincia la sezione
    .help = dai alla traduzione gli stessi paragrafi, le stesse voci di elenco e le stesse tabelle, nello stesso ordine
N0605 = { $id } in “{ $language }” non va in stampa: è una traduzione automatica che nessuno ha controllato
    .help = falla controllare e scrivi “origin: machine-reviewed”, oppure metti unreviewed = "mark" in site.toml
E0607 = il tema non ha il modello del formato “{ $format }”
    .help = aggiungi leaflets/{ $format }.typ al tema, oppure togli il formato da theme.toml
W0608 = il modello del foglio ha un avviso: { $message }
E0609 = { $id } non si stampa in “{ $language }” ({ $name }): nessun carattere tipografico del tema ha le sue lettere
    .label = un testo che il tema non sa stampare
    .help = aggiungi un carattere con queste lettere in themes/{ $theme }/fonts/ e nominalo in theme.toml, [families]: { $language } = ["Noto Sans", "…"]
W0620 = nessun carattere tipografico del tema ha le lettere della lingua { $language }: sui fogli per tutte le lingue c’è solo il nome italiano, « { $name } »
    .help = aggiungi a themes/ un carattere che le abbia e nominalo in theme.toml, [families]
