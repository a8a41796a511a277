### Cuvintele paginii de căutare, în română.

search = Căutare
search-label = Ce căutați?
search-hint = Scrieți în limba dumneavoastră sau în italiană, chiar și cu greșeli. Ce scrieți rămâne pe acest telefon.
search-without-script = Căutarea funcționează numai cu JavaScript pornit. Folosiți lista de la A la Z.
search-count = { $count ->
    [0] Niciun rezultat
    [one] { $count } rezultat
    [few] { $count } rezultate
   *[other] { $count } de rezultate
}
search-many = Există și alte rezultate: adăugați un cuvânt.
search-failed = Căutarea nu se deschide: poate că nu este internet. Încercați mai târziu sau folosiți lista de la A la Z.
search-try = Încercați cu un singur cuvânt sau cu numele italian.
search-a-z = Lista de la A la Z
search-kind-guide = Ghid
search-kind-desk = Ghișeu
search-kind-organization = Instituție
search-kind-term = Cuvânt
search-kind-page = Pagină
