### Parole su sicurezza, segnalazioni e pesi delle pagine: codici E0740–W0749

E0740 = una guida è per chi è in pericolo, ma il sito non dice dove uscire
    .help = aggiungi a site.toml una pagina di tutti i giorni, che non dice niente di chi la guarda: `{ $mend }`
E0741 = `{ $url }` non è un indirizzo per uscire
    .label = deve cominciare con https://
    .help = scrivi l’indirizzo intero di una pagina di tutti i giorni, di un altro sito
E0742 = `{ $value }` non è un indirizzo e-mail
    .help = scrivi solo l’indirizzo, come nome@esempio.it
E0743 = `{ $value }` non è un numero per WhatsApp
    .help = scrivi prefisso del Paese e numero in sole cifre, come 390573123456, e solo se è provato che c’è WhatsApp
W0745 = la pagina { $url } pesa { $weight } KB: al massimo { $budget }
    .help = il pezzo più grande comincia a #{ $heaviest }: accorcialo, o fanne due pagine
W0746 = gli stili delle pagine pesano { $weight } KB: al massimo { $budget }
    .help = il file più pesante è { $heaviest }: togli dalla cartella styles/ del tema ciò che nessuna pagina usa
W0747 = i programmi delle pagine pesano { $weight } KB: al massimo { $budget }
    .help = il file più pesante è { $heaviest }: togli dalla cartella scripts/ del tema ciò che non serve subito
W0748 = i caratteri di questa lingua pesano { $weight } KB: al massimo { $budget }
    .help = togli un peso del carattere o scegline uno più leggero; WOFF2 è già compresso
E0749 = le pagine chiedono { $url } a un altro sito
    .label = un altro sito saprebbe chi legge
    .help = metti il file nella cartella assets/ del tema, o accanto al testo
