### Cele două părți ale ghișeului: ce se arată, două limbi rând cu rând, în română.

guide-where = Unde mergeți
term-more = Citiți mai mult
close = Închideți
facing-link = Cu italiana alături
facing-help = Rândurile au același număr în cele două limbi: arătați numărul cu degetul.
show-link = Arătați la ghișeu
show-title = De arătat la ghișeu
show-help = Arătați această pagină persoanei care lucrează la ghișeu. Propozițiile mari sunt în italiană.
show-sentences = Propoziții
show-documents = Acte: bifați-le pe cele care lipsesc

## Sentences, said by the reader
phrase-service = Bună ziua. Am nevoie de ajutor pentru acest serviciu.
phrase-language = Vorbesc { $language }. Există o persoană care vorbește limba mea sau un interpret?
phrase-slowly = Vă rog să vorbiți rar și cu cuvinte simple.
phrase-missing = Vă rog să bifați mai jos actele care lipsesc.
phrase-write = Vă rog să scrieți pe o foaie ziua, ora și adresa.
phrase-receipt = Vă rog să îmi dați o recipisă.
phrase-reason = Dacă răspunsul este nu, vă rog să îmi scrieți motivul.

## The phrasebook
phrasebook-title = Propoziții pentru ghișeu
phrasebook-lead = Arătați o propoziție cu degetul: este în italiană și în limba dumneavoastră.
phrasebook-yours = Spuneți dumneavoastră
phrasebook-theirs = Spune persoana de la ghișeu
