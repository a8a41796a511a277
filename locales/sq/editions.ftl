### Editions: whether a printed sheet still holds, in Albanian.

edition-kicker = Fleta që keni në dorë
edition-valid = Kjo fletë është ende e vlefshme
edition-valid-text = Ajo që është shkruar vlen ende.
edition-superseded = Kjo fletë nuk është më e vlefshme
edition-superseded-on = Nga data { $date } ka një fletë të re. Mos e përdorni më të vjetrën.
edition-superseded-text = Që kur u shtyp, diçka ka ndryshuar. Mos e përdorni më: lexoni udhëzuesin e sotëm.
edition-withdrawn = Kjo fletë është tërhequr
edition-withdrawn-text = Mos e përdorni më. Pyesni te një sportel çfarë vlen sot.
edition-changed = Çfarë ka ndryshuar
edition-new = Merrni fletën e re
edition-guide = Lexoni udhëzuesin e sotëm
edition-languages = Ky udhëzues në gjuhë të tjera
edition-part-title = Titulli dhe hyrja
edition-part-glossary = Fjalë italiane të shpjeguara në fletë
edition-part-foot = Në fund të fletës: enti dhe numri për emergjencat
