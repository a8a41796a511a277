### Cuvintele ghișeelor: dacă sunt deschise acum, cine vorbește ce limbă.

## Open now
open-now = Deschis acum, până la ora { $time }.
open-now-until-day = Deschis acum, până { $day } la ora { $time }.
open-today = Acum este închis. Se deschide astăzi la ora { $time }.
open-tomorrow = Acum este închis. Se deschide mâine la ora { $time }.
open-on-day = Acum este închis. Se deschide { $day } la ora { $time }.
open-closed = Acum este închis.
open-holiday = Astăzi este sărbătoare: orarul se poate schimba.
desk-closure = Închis: { $dates }
desk-who = Pentru cine este
desk-women-only = Numai pentru femei
desk-children-ok = Puteți veni cu copiii

## Who speaks my language
desk-yours = Aici se vorbește limba dumneavoastră
desk-yours-ask = Poate că aici se vorbește limba dumneavoastră: întrebați înainte
who-speaks = Cine vorbește { $language }?
who-speaks-lead = Ghișee și numere de telefon unde puteți vorbi limba dumneavoastră.
who-speaks-menu = Cine vorbește limba mea
who-speaks-mine = Unde se vorbește { $language }
who-speaks-nobody = Nu știm încă niciun ghișeu unde se vorbește { $language }.
who-speaks-helplines = Aceste numere răspund în multe limbi: întrebați dacă există un interpret.
who-speaks-danger = Dacă sunteți în pericol, sunați la { $number }.
who-speaks-others = Alte limbi
who-speaks-ask = întrebați înainte
who-speaks-elsewhere = La celelalte ghișee întrebați înainte dacă există un mediator sau un interpret.

## Languages that CLDR does not name
language-fuf = pular
language-mnk = mandinka
language-skr = saraiki
