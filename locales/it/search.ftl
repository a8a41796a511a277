### Words of the search page, in Italian: the source bundle.

search = Cerca
search-label = Che cosa cerchi?
search-hint = Scrivi nella tua lingua o in italiano, anche con errori. Quello che scrivi resta su questo telefono.
search-without-script = La ricerca funziona solo con JavaScript acceso. Usa l’elenco dalla A alla Z.
search-count = { $count ->
    [0] Nessun risultato
    [one] { $count } risultato
   *[other] { $count } risultati
}
search-many = Ci sono altri risultati: aggiungi una parola.
search-failed = La ricerca non si apre: forse manca la rete. Riprova più tardi o usa l’elenco dalla A alla Z.
search-try = Prova con una parola sola o con il nome italiano.
search-a-z = Elenco dalla A alla Z
search-kind-guide = Guida
search-kind-desk = Sportello
search-kind-organization = Ente
search-kind-term = Parola
search-kind-page = Pagina
