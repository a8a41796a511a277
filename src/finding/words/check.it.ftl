### Parole di ciò che si trova guardando il sito nel suo insieme.

W0215 = il sommario ha { $length } caratteri: al massimo { $longest }
    .help = di’ solo a che cosa serve la pagina
E0304 = non c’è niente che si chiami `{ $kind }:{ $id }`
    .help = { $kind ->
        [guide] i nomi sono quelli delle cartelle di content/guides/
        [desk] i nomi sono quelli delle cartelle di content/desks/
        [organization] i nomi sono quelli delle cartelle di content/organizations/
        [term] i nomi sono quelli delle cartelle di content/glossary/
        [journey] i nomi sono quelli delle cartelle di content/journeys/
       *[other] i nomi sono quelli delle cartelle di content/pages/
    }
E0305 = quella pagina non ha il punto `#{ $anchor }`
    .help = { $count ->
        [0] non ha nessun punto: collega la pagina intera
       *[other] i punti sono: { $known }
    }
E0306 = `{ $id }` non è una voce del glossario né un documento conosciuto
    .help = scrivi la voce in content/glossary/, o aggiungi `document-{ $id } = …` alle parole
E0307 = il termine `-{ $id }` non esiste
    .help = aggiungi `-{ $id } = …` in locales/{ $language }/terms.ftl
E0312 = nessun fatto ha questo nome
    .help = correggi il nome, o aggiungi il fatto a content/facts.toml
E0314 = l’immagine `{ $path }` non c’è
    .help = metti il file accanto al testo, o correggi il nome
E0315 = la sezione `{ $section }` è scritta due volte
    .help = fanne una sola
W0316 = la sezione `{ $section }` va prima di `{ $before }`
    .help = l’ordine è quello della scheda servizio, uguale in tutte le guide
W0317 = manca la sezione `{ $section }`
    .help = aggiungi il titolo ## { "{" }#{ $section }{ "}" } e sotto il suo testo
E0320 = `{ $section }` non è una sezione della scheda
    .help = le sezioni sono: { $known }
N0321 = il titolo scritto a mano vale solo in questa pagina
    .help = senza parole, il titolo è lo stesso in tutte le guide e lingue
E0404 = il programma ha bisogno del messaggio `{ $id }`, che in { $path } non c’è
    .help = aggiungi una riga `{ $id } = …` a un file di { $path }
E0502 = il codice { $code } è già di un’altra guida
    .help = i codici sono stampati: ognuno è di una guida sola, per sempre
E0901 = il fatto `{ $id }` valeva fino al { $date }
    .help = scrivi in content/facts.toml il valore nuovo, con la data da cui vale
W0902 = di questo fatto non si sa chi lo dice, o quando è stato controllato
    .help = aggiungi `source = "…"` e `checked_on = "…"`
W0904 = confermato il { $date }: sono passati più di { $days } giorni
    .help = chiedi all’ente se è ancora tutto giusto, poi scrivi la data di oggi
E0905 = il fatto `{ $id }` vale solo dal { $date }
    .help = aggiungi il valore in vigore oggi
E0906 = questa pagina valeva fino al { $date }
    .help = aggiornala, o spostala tra le bozze con `status: draft`
W0907 = il testo è difficile: indice Gulpease { $index }, il minimo è { $least }
    .help = accorcia le frasi e usa parole comuni
W0908 = confermato il { $date }: è un giorno che deve ancora venire
    .help = scrivi il giorno in cui hai chiesto conferma
