### Parole dei pacchetti per gli sportelli.

ui-unknown-desk = Nessuno sportello si chiama « { $id } ».
ui-unknown-desk-near = Nessuno sportello si chiama « { $id } ». Forse « { $near } »?
ui-pack-readme-name = 00-LEGGIMI.txt
ui-pack-throw-name = { $number }-FOGLI-DA-BUTTARE.txt
ui-pack-folder = { $code }  { $title } ({ $count ->
    [one] 1 foglio
   *[other] { $count } fogli
})
ui-pack-format = { $format ->
    [languages] Cartello delle lingue: chi entra indica la sua. Si stampa su A3; va bene anche su A4 (71 %). Da appendere.
    [door] Cartello dello sportello, su A4. Controlla orari e telefoni, completa a mano ciò che manca, poi appendilo.
    [selector] Numeri e codici: per trovare subito il foglio giusto. Da tenere al banco.
    [a4] La guida nella lingua della persona, su A4, fronte e retro (gira sul lato lungo).
    [a4-bilingual] La guida in italiano e nella lingua della persona, riga per riga: per spiegare insieme. A4, fronte e retro (lato lungo).
    [trifold] Pieghevole: A4, fronte e retro (gira sul lato corto), poi si piega in tre sui segni.
    [booklet] Libretto: A4, fronte e retro (gira sul lato corto), poi si piega a metà.
    [card] Cartoncini da ritagliare, dieci per foglio A4, solo fronte.
    [poster] Manifesto, su A3.
   *[other] { "" }
}
ui-pack-readme =
    PACCHETTO PER LO SPORTELLO
    { $desk }
    Preparato il { $day }

    DA APPENDERE E DA TENERE AL BANCO
    { $hanging }
    { $throw }
    { "    " }Le edizioni vecchie: se le trovi nei cassetti, buttale.

    FOGLI DA DARE ALLE PERSONE
    Una cartella per ogni guida:
    { $guides }

    I nomi dei file: CODICE_NUMERO-lingua_formato_edizione.pdf
    Il numero della lingua è lo stesso del cartello delle lingue.
    I formati:
    { $formats }

    COME SI STAMPA
    - Scegli « Dimensioni reali » o « 100 % », mai « Adatta alla pagina ».
    - Vanno bene anche in bianco e nero.
    - I fogli sono gratis: nessuno deve pagare.
    - Stampane pochi: il codice QR di ogni foglio dice se vale ancora.
ui-pack-throw =
    FOGLI DA BUTTARE
    { $desk }
    Elenco del { $day }

    { $list }

    Qui ci sono solo le edizioni registrate. Di un foglio che non è nell’elenco inquadra il codice QR: dice se vale ancora.
ui-pack-nothing-to-throw = Nessuna edizione registrata è da buttare.
