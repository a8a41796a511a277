### Cuvintele foii pentru persoanele care traduc.

sheet-lead = Scrieți traducerea în căsuța de după fiecare text italian.
sheet-marks = Lăsați așa cum sunt cuvintele dintre { "{" } { "}" } și dintre < >: în locul lor site-ul pune numere, prețuri și legături. Le puteți doar muta în propoziție.
sheet-words = Folosiți cuvinte simple. Numele italiene ale birourilor și ale actelor rămân și în italiană.
sheet-back = La sfârșit, salvați foaia ca pagină HTML și trimiteți-o înapoi persoanei care v-a dat-o.
