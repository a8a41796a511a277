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

## Who speaks my language
desk-yours = They speak your language
desk-yours-ask = They may speak your language: ask first
who-speaks = Who speaks { $language }?
who-speaks-lead = Desks and phone numbers where you can speak your language.
who-speaks-menu = Who speaks my language
who-speaks-mine = Where { $language } is spoken
who-speaks-nobody = We do not yet know of any desk where { $language } is spoken.
who-speaks-helplines = These numbers answer in many languages: ask whether there is an interpreter.
who-speaks-danger = If you are in danger, call { $number }.
who-speaks-others = Other languages
who-speaks-ask = ask first
who-speaks-elsewhere = At the other desks, ask first whether there is a mediator or an interpreter.

## Languages that CLDR does not name
language-fuf = Pular
language-mnk = Mandinka
language-skr = Saraiki
