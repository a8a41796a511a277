### Ediții: dacă o foaie tipărită mai este valabilă, în română.

edition-kicker = Foaia pe care o aveți în mână
edition-valid = Această foaie este încă valabilă
edition-valid-text = Ce scrie pe ea este valabil și acum.
edition-superseded = Această foaie nu mai este valabilă
edition-superseded-on = Din data de { $date } există o foaie nouă. Nu o mai folosiți pe cea veche.
edition-superseded-text = De când a fost tipărită, ceva s-a schimbat. Nu o mai folosiți: citiți ghidul de astăzi.
edition-withdrawn = Această foaie a fost retrasă
edition-withdrawn-text = Nu o mai folosiți. Întrebați la un ghișeu ce este valabil astăzi.
edition-changed = Ce s-a schimbat
edition-new = Luați foaia nouă
edition-guide = Citiți ghidul de astăzi
edition-languages = Acest ghid în alte limbi
edition-part-title = Titlu și introducere
edition-part-glossary = Cuvinte italiene explicate pe foaie
edition-part-foot = La sfârșitul foii: instituția și numărul de urgență
