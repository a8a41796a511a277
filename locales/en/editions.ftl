### Editions: whether a printed sheet still holds, in English.

edition-kicker = The sheet in your hand
edition-valid = This sheet is still valid
edition-valid-text = What it says still holds.
edition-superseded = This sheet is no longer valid
edition-superseded-on = There is a new sheet since { $date }. Do not use the old one any more.
edition-superseded-text = Something has changed since it was printed. Do not use it any more: read today’s guide.
edition-withdrawn = This sheet was withdrawn
edition-withdrawn-text = Do not use it any more. Ask at a desk what holds today.
edition-changed = What has changed
edition-new = Get the new sheet
edition-guide = Read today’s guide
edition-languages = This guide in other languages
edition-part-title = Title and introduction
edition-part-glossary = Italian words explained on the sheet
edition-part-foot = At the foot of the sheet: who produced it, and the emergency number
