### Parole dei bordi del programma: caricare, scrivere, mostrare, e ciò che i comandi dicono.

## Caricare
E1001 = qui c’è un collegamento simbolico ({ $target }): non viene seguito
    .help = metti al suo posto una copia del file
E1002 = qui non c’è un file normale, ma una pipe, un socket o un dispositivo
    .help = toglilo dalla cartella del sito
E1003 = alla riga { $line }, colonna { $column } il byte { $byte } non è UTF-8
    .help = salva di nuovo il file con la codifica UTF-8
E1004 = alla riga { $line }, colonna { $column } c’è un carattere di controllo invisibile ({ $character })
    .help = cancellalo
E1005 = il file è troppo grande: il limite è { $mebibytes } MiB
    .help = dividilo in più file
E1006 = il file o la cartella non si può leggere: { $cause }
    .help = controlla i permessi
E1007 = il nome di questo file non è UTF-8
    .help = dagli un nome di lettere semplici, cifre e trattini
W1008 = questa è la copia di un conflitto tra due persone, e non viene letta
    .help = confrontala con il file vicino, tieni il testo giusto e cancella la copia

## Le parti di un messaggio
ui-error = errore
ui-warning = avviso
ui-note = nota
ui-help = aiuto
ui-mend = scrivi invece: { $mend }
ui-related = vedi anche { $place }
ui-counts = { $errors ->
    [0] { $warnings ->
        [0] nessun problema
        [one] 1 avviso
       *[other] { $warnings } avvisi
    }
   *[other] { $errors ->
        [one] 1 errore
       *[other] { $errors } errori
    }, { $warnings ->
        [one] 1 avviso
       *[other] { $warnings } avvisi
    }
}

## build
ui-loading = Leggo { $root }
ui-loaded = { $files ->
    [one] 1 file letto
   *[other] { $files } file letti
}
ui-rendering = { $files ->
    [one] Preparo 1 file
   *[other] Preparo { $files } file
}
ui-rendering-bar = Preparo
ui-written = { $path }
ui-built = { $pages ->
    [one] 1 pagina
   *[other] { $pages } pagine
}, { $leaflets ->
    [one] 1 volantino
   *[other] { $leaflets } volantini
}, { $languages ->
    [one] 1 lingua
   *[other] { $languages } lingue
}, { $warnings ->
    [one] 1 avviso
   *[other] { $warnings } avvisi
}, { $seconds } s → { $where }
ui-mode-fresh = pubblicato in una cartella nuova; file: { $files }
ui-mode-exchanged = pubblicato in un solo passo; file: { $files }, di cui uguali a prima: { $kept }
ui-mode-aside = pubblicato in due passi, perché questo disco non permette lo scambio; file: { $files }, di cui uguali a prima: { $kept }
ui-mode-piecewise = pubblicato file per file, perché la cartella non si può rinominare; file: { $files }, di cui uguali a prima: { $kept }
ui-not-built = Non pubblicato: { $counts }. Il sito di prima è rimasto com’era.

## check
ui-checked = Controllate { $files ->
    [one] 1 pagina o volantino
   *[other] { $files } tra pagine e volantini
} in { $languages ->
    [one] 1 lingua
   *[other] { $languages } lingue
}: { $counts }
ui-external-not-yet = I collegamenti verso altri siti non vengono ancora controllati: questa versione guarda solo dentro il sito.

## print
ui-printed = { $leaflets ->
    [one] 1 volantino
   *[other] { $leaflets } volantini
}, { $warnings ->
    [one] 1 avviso
   *[other] { $warnings } avvisi
}, { $seconds } s → { $where }
ui-not-printed = Non tutto è stato stampato: { $counts }
ui-unknown-guide = Nessuna guida si chiama « { $id } ».
ui-unknown-guide-near = Nessuna guida si chiama « { $id } ». Forse « { $near } »?
ui-unknown-language = Il sito non ha la lingua « { $tag } ». Lingue: { $known }
ui-unknown-format = Il tema non ha il formato « { $format } ». Formati: { $known }
ui-no-leaflet = Nessun volantino corrisponde. Si stampano le guide confermate, con un codice, nelle lingue in cui sono tradotte.
ui-no-paper = Questo programma è stato compilato senza la stampa.

## serve
ui-serving = Anteprima: { $address } (Ctrl+C per finire)
ui-open-to-network = Attenzione: l’anteprima risponde a tutti i computer della rete, non solo a questo.
ui-port-taken = La porta { $port } è già occupata: un’altra anteprima è aperta? Prova con -p { $next }
ui-cannot-listen = Non posso rispondere su { $address }: { $cause }
ui-refreshed = { $files ->
    [one] 1 file
   *[other] { $files } file
} in { $milliseconds } ms: { $counts }
ui-overlay-title = bussola: { $counts }
ui-overlay-stale = Questa pagina è l’ultima che si poteva leggere.
ui-cannot-watch = Le modifiche non arrivano dal sistema ({ $cause }): guardo io una volta al secondo.
ui-never-read = Il sito non si può ancora leggere. Correggi gli errori: questa pagina si aggiorna da sola.

## init
ui-init-done = Sito pronto in { $where }. Ora: cd { $where } e bussola serve
ui-init-not-empty = La cartella { $where } non è vuota. Con --force i file del sito di esempio si aggiungono e sostituiscono quelli con lo stesso nome.
ui-init-source = La lingua di partenza « { $tag } » non è tra le lingue { $known }.
ui-init-no-bundle = Le parole dell’interfaccia in « { $tag } » non ci sono ancora: il file è vuoto e aspetta la traduzione.
ui-init-source-text = I testi di esempio sono in italiano: traducili in « { $tag } » prima di pubblicare.

## new
ui-new-kind = bussola non conosce il tipo « { $kind } ». I tipi sono: { $known }
ui-new-id = « { $id } » non può essere un id: lettere minuscole senza accenti, cifre e trattini, come permesso-rinnovo.
ui-new-exists = { $path } c’è già: non viene toccato.
ui-new-no-source = Non c’è un { $path } da tradurre: comincia dal testo nella lingua di partenza.
ui-new-language-known = La lingua « { $tag } » è già in site.toml.
ui-new-language = « { $tag } » va { $direction ->
    [rtl] da destra a sinistra
   *[ltr] da sinistra a destra
}; i suoi plurali hanno le forme: { $plurals }. Ora traduci locales/{ $tag }/ e guarda nome, numero e catena in site.toml.
ui-new-language-font = Ai caratteri del tema mancano lettere di « { $tag } »: per la carta metti un carattere con la licenza in themes/{ $theme }/fonts/ e scrivilo sotto [families] in theme.toml.

## Il mondo
ui-usage = errore: { $message }
ui-cannot-load = { $path } non si può leggere: { $cause }
ui-no-site = Qui non c’è un sito: in { $path } manca site.toml. Vai nella cartella del sito, oppure usa -r CARTELLA o bussola init
ui-cannot-write = { $path } non si può scrivere: { $cause }. Ciò che c’era prima è rimasto com’era.
ui-busy = Un’altra bussola sta scrivendo in { $path }. Aspetta che finisca e riprova.
ui-bad-name = « { $path } » non può essere il nome di un file: non tutti i sistemi lo accettano.
ui-refused-root = { $path } è la radice del disco: non la sostituisco.
ui-refused-home = { $path } è la cartella personale o la contiene: non la sostituisco.
ui-refused-site = { $path } è il sito o lo contiene: non lo sostituisco.
ui-refused-content = { $path } fa parte dei file da cui nasce il sito: non la sostituisco.
ui-refused-file = { $path } è un file, non una cartella: non lo sostituisco.
ui-refused-symlink = { $path } è un collegamento simbolico: indica la cartella vera.
ui-refused-foreign = { $path } non è vuota e non l’ha fatta bussola: non la sostituisco. Scegli un’altra cartella con -o, o usa --force se può sparire.
ui-bad-epoch = SOURCE_DATE_EPOCH vale « { $value } », che non è un numero di secondi.
ui-bad-tag = « { $tag } » non è un’etichetta di lingua (BCP 47), come it, ar, pt-BR.
ui-internal = Errore interno di bussola: { $message }. Il sito di prima è rimasto com’era. Per favore segnalalo con il comando che hai dato.
ui-cause-full = il disco è pieno
ui-cause-quota = lo spazio assegnato è finito
ui-cause-denied = mancano i permessi
ui-cause-read-only = il disco è in sola lettura
ui-cause-missing = non esiste
ui-cause-too-large = il file è troppo grande
ui-cause-too-many = troppi file aperti
ui-unknown-verb = bussola non ha il comando « { $verb } ».
