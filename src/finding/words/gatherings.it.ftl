### Parole di ciò che si trova leggendo eventi e campagne.

E1501 = l’evento finisce prima di cominciare
    .help = scrivi in `ends` un momento che viene dopo `starts`
E1502 = la campagna non ha un messaggio
    .help = scrivilo sotto un titolo `## { "{" }#message{ "}" }`
E1503 = una campagna non ha una parte `{ $id }`
    .help = le sue parti sono: { $known }
