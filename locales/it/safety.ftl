### Words of the pages for people in danger, in Italian: the source bundle.

exit = Esci subito da questa pagina
exit-region = Uscita da questa pagina
exit-keys = Oppure premi tre volte il tasto Esc.
exit-count-2 = Esc: ancora due volte per uscire.
exit-count-1 = Esc: ancora una volta per uscire.
watched-title = Se qualcuno controlla il tuo telefono
watched-hides = Il pulsante “Esci subito da questa pagina” apre un’altra pagina. Non cancella la cronologia, le chiamate e i messaggi.
watched-more = Come lasciare meno tracce
watched-delete = Dopo, cancella questa pagina dalla cronologia e la chiamata dall’elenco delle chiamate. Cancella solo queste: una cronologia vuota può far nascere domande.
watched-private = La prossima volta apri questa pagina in una finestra privata (si dice anche “in incognito”).
watched-phone = Su un telefono controllato neanche questo basta. La cosa più sicura è il telefono di una persona di cui ti fidi.
watched-call = Numeri da chiamare, meglio da un altro telefono:
