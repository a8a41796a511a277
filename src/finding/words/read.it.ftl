### Parole di ciò che si trova leggendo i file.

## site.toml e theme.toml
E0101 = manca il file site.toml
    .help = esegui il comando nella cartella del sito, o creane uno con `bussola init`
E0102 = questo non è TOML valido ({ $message })
    .help = metti i valori tra virgolette; controlla le parentesi e il segno =
E0104 = manca la chiave `{ $key }`
    .help = aggiungi una riga `{ $key } = …`
E0106 = `{ $tag }` non è un codice di lingua (BCP 47)
    .help = i codici sono per esempio it, ar, zh, pt-BR
E0107 = `{ $tag }` non è una lingua del sito
    .help = scrivi una lingua che ha la sua tabella, o togli questa
E0108 = il numero { $number } è già di un’altra lingua
    .help = il numero è stampato sui volantini: ogni lingua ha il suo, per sempre
E0109 = la lingua di partenza `{ $tag }` non è tra le lingue del sito
    .help = aggiungi una tabella `[languages.{ $tag }]`
W0110 = di `{ $tag }` non si sa in che verso si scrive
    .help = aggiungi `direction = "rtl"` o `direction = "ltr"`
E0111 = il tema `{ $theme }` non ha il file themes/{ $theme }/theme.toml
    .help = scrivi il nome di una cartella di themes/ che ha questo file
E0112 = `{ $url }` non è un indirizzo intero
    .help = comincia con https:// e il nome del sito: sta in ogni codice stampato

## Intestazione dei file di contenuto
E0201 = l’intestazione non si chiude
    .help = scrivi la stessa riga di apertura anche alla fine dell’intestazione
E0202 = da qui in poi l’intestazione non si può leggere ({ $message })
    .help = chiudi parentesi e virgolette; metti tra virgolette i valori con due punti o segni speciali
W0203 = il valore contiene i due punti: è stato letto come lo intendevi
    .help = mettilo tra virgolette
E0204 = la chiave `{ $key }` non esiste qui
    .help = le chiavi possibili sono: { $known }
E0205 = manca il titolo
    .help = scrivi `title:` nell’intestazione, o comincia il testo con un titolo
E0206 = qui serve { $wanted ->
    [map] un gruppo di chiavi e valori
    [text] un testo
    [date] una data come 2026-03-14
    [moment] un giorno e un’ora come 2026-03-14 15:30
    [number] un numero intero
    [days] un numero di giorni, come 180d
    [truth] true o false
    [degrees] lat e lon in gradi
    [dates] un giorno come 2026-08-15, o i due giorni `from` e `until`
   *[other] un valore di altro tipo
}
E0207 = `{ $value }` non è tra le parole ammesse
    .help = si può scrivere: { $known }
E0208 = `{ $key }` ha un valore diverso da quello del file di partenza
    .help = cancella la riga: il valore si scrive una volta sola, nel file di partenza
W0209 = `{ $key }` è già scritto nel file di partenza
    .help = cancella la riga: il valore si scrive una volta sola
E0210 = `{ $id }` non può essere un nome interno
    .help = usa lettere minuscole senza accenti, cifre e trattini, per esempio permesso-rinnovo
W0211 = `{ $tag }` non è una lingua del sito: il file non viene letto
    .help = aggiungi la lingua a site.toml, o cambia nome al file
E0212 = di `{ $id }` manca il testo nella lingua di partenza
    .help = scrivi prima il file che finisce in `.{ $language }.md`
E0213 = due file dicono la stessa cosa nella stessa lingua
    .help = tieni solo uno dei due
W0214 = la cartella `{ $folder }` non è un tipo di contenuto: il file non viene letto
    .help = i tipi sono: { $known }
E0216 = { $message ->
    [comment] un commento al posto degli orari vorrebbe dire «sempre aperto»
   *[other] questi orari non si capiscono
}
    .help = { $message ->
        [comment] scrivi gli orari, e metti in `booking` ciò che dice il commento
       *[other] i giorni sono Mo Tu We Th Fr Sa Su, le ore hanno quattro cifre: `Mo-Fr 09:00-13:00; Th 15:00-17:00`
    }
E0218 = il codice `{ $code }` non va bene per un indirizzo
    .help = usa lettere, cifre e trattini, per esempio PS-03
E0219 = `{ $slug }` non va bene come parte di un indirizzo
    .help = usa lettere, cifre e trattini

## Testo
E0301 = qui c’è HTML: sulla carta non si può mostrare
    .help = scrivilo in Markdown; per un riquadro usa `> [!WARNING]`
E0302 = l’immagine non ha parole per chi non la vede
    .help = scrivi tra le parentesi quadre che cosa mostra
E0303 = un collegamento non può portare a `{ $scheme }`
    .help = scrivi l’indirizzo intero con https://, o comincia con: { $known }
E0308 = la funzione `{ $name }` non esiste
    .help = le funzioni sono NUMBER e DATETIME
E0309 = il riferimento `{ $reference }` non è definito
    .help = scrivi l’indirizzo tra parentesi tonde: [testo](indirizzo)
W0310 = questi asterischi restano nel testo
    .help = non lasciare spazi dentro gli asterischi e metti la punteggiatura fuori
W0311 = questa nota non è definita
    .help = aggiungi una riga come `[^1]: …`, o togli il segno
E0313 = qui c’è un carattere invisibile ({ $character })
    .help = cancellalo: può cambiare l’ordine delle parole vicine
E0318 = questo segnaposto non si capisce
    .help = scrivi per esempio { "{ $bollo }" }; una parentesi graffa da mostrare si scrive { "\\{" }
E0322 = elenchi e citazioni sono uno dentro l’altro più di { $deepest } volte
    .help = scrivi il testo su meno livelli
W0319 = un commento HTML non viene pubblicato
    .help = cancellalo, o scrivilo come nota `> [!OPERATOR]`

## Parole (Fluent)
E0401 = questo non è Fluent valido ({ $message })
    .help = controlla le parentesi graffe e il segno =; un testo che continua a capo comincia con uno spazio
E0402 = le parentesi graffe sono una dentro l’altra più di { $deepest } volte: il file non viene letto
    .help = cancella le parentesi di troppo
W0403 = il messaggio `{ $id }` è scritto due volte: vale il primo
    .help = tieni solo uno dei due
E0405 = `{ $id }` usa { "{ $" }{ $variable }{ " }" }, che il messaggio di partenza non ha
    .help = il programma dà solo ciò che chiede il messaggio di partenza
W0406 = il messaggio `{ $id }` non c’è nella lingua di partenza
    .help = cancellalo, o correggi il nome
E0407 = la funzione `{ $name }` non esiste
    .help = le funzioni sono NUMBER e DATETIME
W0408 = messaggi che mancano in { $path }: { $count } ({ $ids })
    .help = traducili; fino ad allora si vedono nella lingua di riserva
E0409 = `{ $reference }` non è un messaggio né un termine
    .help = correggi il nome, o aggiungi `{ $reference } = …` alle parole
W0411 = a `{ $id }` manca la forma `{ $category }`, che questa lingua usa per contare
    .help = le forme di { $language } sono: { $known }
W0412 = questa lingua non usa mai la forma `{ $category }`
    .help = le forme di { $language } sono: { $known }
E0413 = il messaggio `{ $id }` rimanda a se stesso
    .help = nessuno potrebbe dirlo: scrivi il testo al posto del rimando
W0414 = { $path } non ha ancora parole
    .help = tutte si vedono nella lingua di riserva, finché non le traduci

## Fatti
E0903 = `{ $value }` non è un valore di tipo { $kind }
    .help = gli importi si scrivono 70.46, le date 2026-03-14, i telefoni con cifre e spazi
