### Words of the pages for people in danger, in Albanian.

exit = Dilni menjëherë nga kjo faqe
exit-region = Dalja nga kjo faqe
exit-keys = Ose shtypni tri herë tastin Esc.
exit-count-2 = Esc: edhe dy herë për të dalë.
exit-count-1 = Esc: edhe një herë për të dalë.
watched-title = Nëse dikush kontrollon telefonin tuaj
watched-hides = Butoni “Dilni menjëherë nga kjo faqe” hap një faqe tjetër. Nuk fshin historikun, telefonatat dhe mesazhet.
watched-more = Si të lini më pak gjurmë
watched-delete = Pastaj fshijeni këtë faqe nga historiku dhe telefonatën nga lista e telefonatave. Fshini vetëm këto: një historik bosh mund të ngjallë pyetje.
watched-private = Herën tjetër hapeni këtë faqe në një dritare private (quhet edhe “incognito”).
watched-phone = Në një telefon që dikush e kontrollon, as kjo nuk mjafton. Më i sigurt është telefoni i një personi që i besoni.
watched-call = Numra për të telefonuar, më mirë nga një telefon tjetër:
