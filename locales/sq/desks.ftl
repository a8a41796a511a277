### Fjalët e sporteleve: a janë hapur tani, kush flet cilën gjuhë.

## Open now
open-now = Hapur tani, deri në orën { $time }.
open-now-until-day = Hapur tani. Mbyllet: { $day }, ora { $time }.
open-today = Tani është mbyllur. Hapet sot në orën { $time }.
open-tomorrow = Tani është mbyllur. Hapet nesër në orën { $time }.
open-on-day = Tani është mbyllur. Hapet: { $day }, ora { $time }.
open-closed = Tani është mbyllur.
open-holiday = Sot është festë: oraret mund të ndryshojnë.
desk-closure = Mbyllur: { $dates }
desk-who = Për kë është
desk-women-only = Vetëm për gra
desk-children-ok = Mund të vini me fëmijët

## Who speaks my language
desk-yours = Këtu flasin gjuhën tuaj
desk-yours-ask = Ndoshta këtu flasin gjuhën tuaj: pyesni më parë
who-speaks = Kush flet { $language }?
who-speaks-lead = Sportele dhe numra telefoni ku mund të flisni gjuhën tuaj.
who-speaks-menu = Kush flet gjuhën time
who-speaks-mine = Ku flitet { $language }
who-speaks-nobody = Nuk dimë ende asnjë sportel ku flitet { $language }.
who-speaks-helplines = Këta numra përgjigjen në shumë gjuhë: pyesni nëse ka përkthyes.
who-speaks-danger = Nëse jeni në rrezik, telefononi { $number }.
who-speaks-others = Gjuhë të tjera
who-speaks-ask = pyesni më parë
who-speaks-elsewhere = Te sportelet e tjera pyesni më parë nëse ka ndërmjetës ose përkthyes.

## Languages that CLDR does not name
language-fuf = pular
language-mnk = mandinka
language-skr = saraiki
