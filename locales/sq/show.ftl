### Both sides of the desk: what to show, two languages row by row.

guide-where = Ku të shkoni
term-more = Lexoni më shumë
close = Mbyllni
facing-link = Me italishten përbri
facing-help = Rreshtat kanë të njëjtin numër në të dyja gjuhët: tregoni numrin me gisht.
show-link = Tregojeni te sporteli
show-title = Për t’u treguar te sporteli
show-help = Tregojini këtë faqe personit që punon te sporteli. Fjalitë e mëdha janë në italisht.
show-sentences = Fjali
show-documents = Dokumentet: shënoni ato që mungojnë

## Sentences, said by the reader
phrase-service = Mirëdita. Kam nevojë për ndihmë për këtë shërbim.
phrase-language = Flas { $language }. A ka dikush që flet gjuhën time, ose një përkthyes?
phrase-slowly = Ju lutem, flisni ngadalë dhe me fjalë të thjeshta.
phrase-missing = Ju lutem, shënoni këtu poshtë dokumentet që mungojnë.
phrase-write = Ju lutem, shkruani në një fletë ditën, orën dhe adresën.
phrase-receipt = Ju lutem, më jepni një riçevutë (ricevuta).
phrase-reason = Nëse përgjigjja është jo, ju lutem ma shkruani arsyen.

## The phrasebook
phrasebook-title = Fjali për sportelin
phrasebook-lead = Tregoni një fjali me gisht: është në italisht dhe në gjuhën tuaj.
phrasebook-yours = E thoni ju
phrasebook-theirs = E thotë personi te sporteli
