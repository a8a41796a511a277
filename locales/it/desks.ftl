### Parole degli sportelli: se sono aperti adesso, chi parla quale lingua.

## Open now
open-now = Aperto adesso, fino alle { $time }.
open-now-until-day = Aperto adesso, fino a { $day } alle { $time }.
open-today = Adesso è chiuso. Apre oggi alle { $time }.
open-tomorrow = Adesso è chiuso. Apre domani alle { $time }.
open-on-day = Adesso è chiuso. Apre { $day } alle { $time }.
open-closed = Adesso è chiuso.
open-holiday = Oggi è festa: gli orari possono cambiare.
desk-closure = Chiuso: { $dates }
desk-who = Per chi è
desk-women-only = Solo per donne
desk-children-ok = Puoi venire con i bambini

## Who speaks my language
desk-yours = Qui parlano la tua lingua
desk-yours-ask = Forse qui parlano la tua lingua: chiedi prima
who-speaks = Chi parla { $language }?
who-speaks-lead = Sportelli e numeri di telefono dove puoi parlare la tua lingua.
who-speaks-menu = Chi parla la mia lingua
who-speaks-mine = Dove si parla { $language }
who-speaks-nobody = Non sappiamo ancora di nessuno sportello che parla { $language }.
who-speaks-helplines = Questi numeri rispondono in molte lingue: chiedi se c’è un interprete.
who-speaks-danger = Se sei in pericolo chiama il { $number }.
who-speaks-others = Altre lingue
who-speaks-ask = chiedi prima
who-speaks-elsewhere = Agli altri sportelli chiedi prima se c’è un mediatore o un interprete.

## Languages that CLDR does not name
language-fuf = pular
language-mnk = mandinka
language-skr = saraiki
