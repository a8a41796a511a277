### Words of desks: whether they are open now, who speaks which language.

## Open now
open-now = Open now, until { $time }.
open-now-until-day = Open now, until { $day } at { $time }.
open-today = Closed now. Opens today at { $time }.
open-tomorrow = Closed now. Opens tomorrow at { $time }.
open-on-day = Closed now. Opens { $day } at { $time }.
open-closed = Closed now.
open-holiday = Today is a public holiday: opening hours may change.
desk-closure = Closed: { $dates }
desk-who = Who it is for
desk-women-only = For women only
desk-children-ok = You can come with children
