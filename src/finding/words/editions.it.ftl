### Parole delle edizioni: il registro, e `bussola edition`.

E1301 = « { $edition } » non è il nome di un’edizione
    .label = un giorno, e una lettera dalla seconda del giorno in poi: 2026-11-24, 2026-11-24b
    .help = il registro lo scrive `bussola edition issue`: riprendi l’ultima versione buona
E1302 = l’edizione { $edition } di { $code } è due volte nel registro, nella stessa lingua e nello stesso formato
    .help = l’hanno registrata due persone: tieni quella stampata, e registra di nuovo l’altra
E1303 = l’impronta di questa edizione non è quella delle sue parti: è stata cambiata a mano
    .help = il registro lo scrive `bussola edition issue`: riprendi l’ultima versione buona
N1304 = nessuna guida ha più il codice { $code }: i fogli già distribuiti dicono che sono stati ritirati
    .help = se la guida esiste ancora, ridalle il suo codice
N1305 = il sito non ha più la lingua « { $language } »: i suoi fogli dicono che sono stati ritirati
    .help = se il sito la deve avere, scrivi di nuovo [languages.{ $language }] in site.toml
N1306 = il tema non ha più il formato « { $format } »: i suoi fogli dicono che sono stati ritirati
    .help = se ha solo cambiato nome, ridagli il suo nome in theme.toml

ui-issued = { $issued ->
    [0] Niente da registrare
    [one] 1 edizione registrata in { $where }
   *[other] { $issued } edizioni registrate in { $where }
}{ $same ->
    [0] { "" }
    [one] ; 1 volantino dice quello che dice già una sua edizione
   *[other] ; { $same } volantini dicono quello che dice già una loro edizione
}
ui-editions = { $all ->
    [one] 1 edizione
   *[other] { $all } edizioni
}, { $stale ->
    [0] nessuna da buttare
    [one] 1 da buttare
   *[other] { $stale } da buttare
}
ui-edition-valid = ancora valida
ui-edition-superseded = da buttare{ $on ->
    [none] { "" }
   *[other] , ce n’è una più nuova del { $on }
}{ $changed ->
    [none] { "" }
   *[other] ; cambiati: { $changed }
}
ui-edition-withdrawn = da buttare, ritirata
