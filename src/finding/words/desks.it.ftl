### Parole di ciò che si trova leggendo sportelli e percorsi.

E0220 = la chiusura finisce il { $until }, prima di cominciare il { $from }
    .help = scrivi in `from` il primo giorno di chiusura, in `until` l’ultimo
W0930 = della lingua `{ $tag }` non si sa il nome
    .help = aggiungi `language-{ $tag } = …` in locales/{ $language }/desks.ftl, o correggi il codice
E0221 = { $count ->
        [0] questo passo non dice che cosa fare
       *[other] questo passo dice { $count } cose insieme
    }
    .help = un passo è una cosa sola: `guide`, `desk`, `wait` (un fatto di durata) o `text` (un titolo del testo)
E0222 = il passo `{ $id }` è scritto due volte
    .help = ogni passo è un punto della pagina: lasciane uno solo
E0223 = il percorso non ha passi
    .help = scrivi per esempio `steps: [{ "{" }guide: permesso-rinnovo{ "}" }]`
E0224 = il percorso comincia con un’attesa
    .help = si aspetta dopo un passo: scrivi prima che cosa fare
E0323 = il passo `{ $id }` non ha parole
    .help = scrivi nel testo un titolo come `## Che cosa fare { "{" }#{ $id }{ "}" }`
E0324 = il percorso non ha un passo `{ $id }`
    .help = i passi sono: { $known }
E0325 = il fatto `{ $id }` non è una durata
    .help = un’attesa è un fatto con `kind = "duration"`
