### Parole su sicurezza, segnalazioni e pesi delle pagine: codici E0740–W0749

E0740 = una guida è per chi è in pericolo, ma il sito non dice dove uscire
    .help = aggiungi a site.toml una pagina di tutti i giorni, che non dice niente di chi la guarda: `{ $mend }`
E0741 = `{ $url }` non è un indirizzo per uscire
    .label = deve cominciare con https://
    .help = scrivi l’indirizzo intero di una pagina di tutti i giorni, di un altro sito
