### Parole di ciò che va ai traduttori e torna.

E1201 = in « { $unit } » manca il segnaposto { $mark }
    .help = rimettilo nella traduzione dove serve, com’è nell’originale, e ripeti l’importazione
E1202 = in « { $unit } » il segnaposto { $mark } non è dell’originale, si ripete o non si chiude
    .help = lascia i segnaposto come sono nell’originale: si possono solo spostare
E1203 = in « { $unit } » manca il numero { $number }
    .help = scrivi il numero in cifre, di qualsiasi scrittura
E1204 = « { $unit } » traduce un testo che intanto è cambiato in { $path }; ora dice: { $now }
    .help = esporta di nuovo e traduci il testo di adesso
E1205 = il sito non ha « { $unit } »
    .help = il testo è stato tolto, o il file è di un altro sito
E1206 = il file non si può leggere: { $cause }
    .help = salvalo di nuovo nel formato in cui è stato esportato
E1207 = di questo testo manca il titolo tradotto (« { $unit } »), e senza titolo non c’è pagina
    .help = traduci anche il titolo
E1208 = il file è per la lingua « { $tag } », che non è tra quelle in cui si traduce: { $known }
    .help = correggi la lingua nel file
E1209 = questa parte della traduzione non ha la forma dell’originale { $path }, e non si sa dove metterla
    .help = dalle la forma dell’originale, oppure importa tutta la sezione
E1210 = « { $unit } » così non si può scrivere in Markdown: si leggerebbe « { $read } »
    .help = metti uno spazio prima e dopo ciò che è in evidenza

E1212 = di « { $unit } » manca la forma per tutti gli altri casi, e senza di essa non si può dire
    .help = traduci la forma [other]
E1213 = il file non dice più quale dei testi uguali di « { $unit } » traduce
    .help = chiedi il file con gli identificativi, o traduci questi testi in un altro formato
W1214 = « { $unit } » non ha ancora posto: la riga o la voce in cui sta non è tutta tradotta
    .help = traduci anche il resto della riga o della voce, e importa di nuovo
W1211 = « { $forbidden } » non va usato per questa parola del glossario
    .help = scrivi « { $rendering } »

## translate export
ui-exported = { $language }: { $units ->
    [one] 1 testo
   *[other] { $units } testi
} → { $where }
ui-nothing-to-export = { $language }: non c’è niente da tradurre

ui-glossary = { $terms ->
    [one] 1 parola
   *[other] { $terms } parole
} → { $where }

## translate import
ui-imported = { ui-import-counts } → { $files ->
    [one] 1 file scritto
   *[other] { $files } file scritti
}
ui-would-import = { ui-import-counts } → { $files ->
    [one] si scriverebbe 1 file
   *[other] si scriverebbero { $files } file
}
ui-import-counts = nuovi { $taken }, come prima { $same }, non finiti { $unfinished }, rifiutati { $refused }
