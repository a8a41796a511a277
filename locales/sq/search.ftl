### Words of the search page, in Albanian.

search = Kërkoni
search-label = Çfarë kërkoni?
search-hint = Shkruani në gjuhën tuaj ose në italisht, edhe me gabime. Ajo që shkruani mbetet në këtë telefon.
search-without-script = Kërkimi punon vetëm me JavaScript të ndezur. Përdorni listën nga A te Z.
search-count = { $count ->
    [0] Asnjë rezultat
    [one] { $count } rezultat
   *[other] { $count } rezultate
}
search-many = Ka rezultate të tjera: shtoni një fjalë.
search-failed = Kërkimi nuk hapet: ndoshta nuk ka rrjet. Provoni më vonë ose përdorni listën nga A te Z.
search-try = Provoni me një fjalë të vetme ose me emrin italisht.
search-a-z = Lista nga A te Z
search-kind-guide = Udhëzues
search-kind-desk = Sportel
search-kind-organization = Ent
search-kind-term = Fjalë
search-kind-page = Faqe
