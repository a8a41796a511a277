### Lo stato delle lingue, e ciò che qualcuno deve confermare.

## Lo stato delle lingue
# Una colonna dopo l’altra, divise da |
ui-status-columns = lingua | parole | testi | mancanti | vecchi | ignoti | non rivisti | messaggi
ui-status-below = la lingua { $language } dice il { $share } % dell’italiano: meno di quanto chiesto
ui-status-next = da tradurre per primi in { $language }: { $texts }
ui-status-duties = da confermare: { $count }
ui-duty-whole = tutto
ui-duty-fields = { $fields }
ui-duty-silent = andava confermato di nuovo entro il { $date }
ui-duty-ends = vale fino al { $date }
