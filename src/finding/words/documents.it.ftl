### Parole di ciò che si trova leggendo documenti e moduli.

E1401 = queste righe da riempire sono prese per i segni del grassetto
    .help = lascia uno spazio prima e dopo ogni riga da riempire
E1402 = questo titolo non ha parole
    .help = scrivile dopo i cancelletti: nei documenti i titoli si scrivono per intero
E1403 = { $level ->
        [1] questo titolo è grande come quello del documento
       *[other] questo titolo salta un livello
    }
    .help = il titolo del documento è il primo livello; i capitoli cominciano con `##`, le loro parti con `###`
E1404 = il documento ha due file nella stessa lingua
    .help = un documento è un file solo: le sue parti sono titoli `##` di quel file
W1405 = il documento `{ $id }` sceglie come essere stampato ma non ha un codice: non si stampa
    .help = aggiungi `code`, per esempio `code: MOD-01`
