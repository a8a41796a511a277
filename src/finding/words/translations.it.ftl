### Parole di come stanno le traduzioni rispetto al testo di partenza.

W1101 = non si legge che cosa diceva il testo di partenza: la traduzione vale come una di cui non si sa
    .label = righe cambiate a mano, o da due persone insieme
    .help = confronta la traduzione con il testo di partenza; quando dicono lo stesso, `bussola translate accept` le riscrive
W1102 = il testo di partenza è più nuovo di questa traduzione. Paragrafi cambiati: { $changed }, nuovi: { $missing }, tolti: { $deleted }{ $where ->
        [none] {""}
       *[other] {"  "}({ $where })
    }
    .label = che cosa diceva il testo di partenza quando fu tradotto
    .help = correggi la traduzione, poi `bussola translate accept { $id } --lang { $language }` oppure, in source_rev:{ $lines }
N1103 = { $count ->
        [one] 1 traduzione non dice
       *[other] { $count } traduzioni non dicono
    } che cosa diceva il testo di partenza quando fu fatta: nessuno sa se chi legge riceve qualcosa di vecchio
    .label = la prima
    .help = confronta ognuna con il suo testo di partenza, poi `bussola translate accept`. Qui le righe sono:{ $lines }

## Parità
W1110 = nella sezione { $section } la traduzione ha { $translation } paragrafi, voci e righe dove il suo testo di partenza ne ha { $source }, o non sono dello stesso tipo
    .label = la sezione comincia qui
    .help = dai a tutti e due gli stessi paragrafi, voci, tabelle e avvisi, nello stesso ordine
E1111 = qui il testo di partenza dice { $names }, la traduzione no
    .label = chi legge non lo riceve
    .help = scrivi { $names } dove va
E1112 = qui il testo di partenza ha { $figures }, la traduzione no
    .label = chi legge non lo riceve
    .help = scrivi lo stesso numero, nelle cifre di una lingua o dell’altra; ciò che può cambiare va in content/facts.toml
W1113 = qui il testo di partenza ha { $figures } come numero, la traduzione no
    .help = se è scritto a parole, scrivi il numero: si trova prima
W1114 = qui la traduzione ha { $figures }, il testo di partenza no
    .help = guarda se il numero è giusto: qui nessuno lo tiene aggiornato
W1115 = qui la traduzione ha { $names }, il testo di partenza no
    .help = guarda se va in un altro paragrafo
W1116 = qui il testo di partenza ha { $names }, la traduzione no: { $kind ->
        [term] una parola spiegata
        [picture] una figura
       *[link] un collegamento
    }
    .help = aggiungilo dove va

## translate accept
ui-accepted = { $count ->
    [0] Niente da scrivere: niente è cambiato.
    [one] 1 traduzione dice quello che dice il suo testo di partenza.
   *[other] { $count } traduzioni dicono quello che dicono i loro testi di partenza.
}
ui-not-alike = { $path } non è accettato: in { $section } il testo di partenza ha { $source } paragrafi, voci e righe, la traduzione { $translation }, o non sono dello stesso tipo. Dai a tutti e due gli stessi, nello stesso ordine.
ui-minor = Senza cambiare il senso: { $place }
ui-nothing-minor = { $path }: nessun paragrafo è cambiato allo stesso modo per tutte le traduzioni. Accettale una per una, con --lang.
ui-cannot-stamp = { $path } non è accettato: non si può scrivere nella sua intestazione. Metti ogni chiave su una riga sua, fra --- e ---.
ui-unknown-entry = Niente si chiama ‘{ $id }’.{ $near ->
    [none] {""}
   *[other] {" "}Forse ‘{ $near }’?
}
