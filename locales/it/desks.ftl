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
