### Fjalët e fletës për kush përkthen.

sheet-lead = Shkruani përkthimin në kutinë pas çdo teksti italisht.
sheet-marks = Lërini siç janë fjalët mes { "{" } { "}" } dhe mes < >: në vend të tyre sajti vendos numra, çmime dhe lidhje. Mund vetëm t’i zhvendosni brenda fjalisë.
sheet-words = Përdorni fjalë të thjeshta. Emrat italianë të zyrave dhe të dokumenteve mbeten edhe në italisht.
sheet-back = Në fund ruajeni fletën si faqe HTML dhe ia ktheni personit që jua ka dhënë.
