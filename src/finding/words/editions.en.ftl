### Words of editions: the ledger, and `bussola edition`.

E1301 = ‘{ $edition }’ is no name of an edition
    .label = a day, and a letter from the second one of the day on: 2026-11-24, 2026-11-24b
    .help = the ledger is written by `bussola edition issue`: take its last good version back
E1302 = edition { $edition } of { $code } is twice in the ledger, in the same language and format
    .help = two people issued it: keep the one that was printed, and issue the other again
E1303 = the hash of this edition is not that of its parts: it was changed by hand
    .help = the ledger is written by `bussola edition issue`: take its last good version back
N1304 = no guide has the code { $code } any more: the papers that were handed out say that they are withdrawn
    .help = if the guide still exists, give it back its code
N1305 = the site does not have the language ‘{ $language }’ any more: its papers say that they are withdrawn
    .help = if the site should have it, write [languages.{ $language }] in site.toml again
N1306 = the theme does not have the format ‘{ $format }’ any more: its papers say that they are withdrawn
    .help = if it is only called otherwise, give it back its name in theme.toml

ui-issued = { $issued ->
    [0] Nothing to record
    [one] 1 edition recorded in { $where }
   *[other] { $issued } editions recorded in { $where }
}{ $same ->
    [0] { "" }
    [one] ; 1 leaflet says what an edition of it says already
   *[other] ; { $same } leaflets say what an edition of theirs says already
}
ui-editions = { $all ->
    [one] 1 edition
   *[other] { $all } editions
}, { $stale ->
    [0] none to throw away
    [one] 1 to throw away
   *[other] { $stale } to throw away
}
ui-edition-valid = still valid
ui-edition-superseded = throw away{ $on ->
    [none] { "" }
   *[other] , there is a newer one of { $on }
}{ $changed ->
    [none] { "" }
   *[other] ; changed: { $changed }
}
ui-edition-withdrawn = throw away, withdrawn
