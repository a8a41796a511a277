## Pagine del sito: codici E0701–E0719

E0701 = il modello di pagina non funziona: { $message }
    .label = qui
    .help = correggi il modello nel tema; le altre pagine non ne risentono
E0702 = il modello chiede il messaggio “{ $id }”, che nessuna lingua ha
    .label = nessun messaggio con questo nome
    .help = aggiungi “{ $id } = …” in locales/, nella lingua di partenza
E0703 = il modello chiede il pittogramma “{ $name }”, che il tema non ha
    .label = nessun pittogramma con questo nome
    .help = metti { $name }.svg nella cartella icons/ del tema, o correggi il nome
E0704 = al tema manca il modello “{ $name }”
    .help = aggiungi il file { $name } nella cartella templates/ del tema

## Caratteri e copia sul telefono: codici E0730–E0739

E0730 = il tema non ha il carattere “{ $file }”
    .label = nessun file di fonts/ ha questo nome
    .help = metti { $file } nella cartella fonts/ del tema, o correggi il nome
E0731 = dal carattere “{ $file }” non si può ritagliare quello che serve allo schermo
    .label = questo file
    .help = usa un carattere TrueType (.ttf) con i contorni del suo tipo (tabella glyf)
