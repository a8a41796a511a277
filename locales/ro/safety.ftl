### Cuvintele paginilor pentru persoane în pericol, în română.

exit = Ieșiți imediat din această pagină
exit-region = Ieșirea din această pagină
exit-keys = Sau apăsați de trei ori tasta Esc.
exit-count-2 = Esc: încă de două ori pentru a ieși.
exit-count-1 = Esc: încă o dată pentru a ieși.
watched-title = Dacă cineva vă controlează telefonul
watched-hides = Butonul „Ieșiți imediat din această pagină” deschide o altă pagină. Nu șterge istoricul, apelurile și mesajele.
watched-more = Cum să lăsați mai puține urme
watched-delete = După aceea, ștergeți această pagină din istoric și apelul din lista de apeluri. Ștergeți numai acestea: un istoric gol poate ridica întrebări.
watched-private = Data viitoare, deschideți această pagină într-o fereastră privată (se spune și „incognito”).
watched-phone = Pe un telefon controlat, nici acest lucru nu este de ajuns. Cel mai sigur este telefonul unei persoane în care aveți încredere.
watched-call = Numere la care puteți suna, mai bine de pe alt telefon:
