### Parole di ciò che si trova progettando gli indirizzi.

E0501 = l’indirizzo { $address } è già occupato
    .help = cambia `slug` o il nome di una delle due cose
