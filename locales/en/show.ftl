### Both sides of the desk: what to show, two languages row by row.

guide-where = Where to go
term-more = Read more
close = Close
facing-link = With Italian beside it
facing-help = Lines have the same number in both languages: point at the number with your finger.
show-link = Show this at the desk
show-title = To show at the desk
show-help = Show this page to the person at the desk. The large sentences are in Italian.
show-sentences = Sentences
show-documents = Documents: tick the ones that are missing

## Sentences, said by the reader
phrase-service = Good morning. I need help with this service.
phrase-language = I speak { $language }. Is there someone who speaks my language, or an interpreter?
phrase-slowly = Please speak slowly and use simple words.
phrase-missing = Please tick below the documents that are missing.
phrase-write = Please write the day, the time and the address on a piece of paper.
phrase-receipt = Please give me a receipt.
phrase-reason = If the answer is no, please write the reason for me.

## The phrasebook
phrasebook-title = Sentences for the desk
phrasebook-lead = Point to a sentence with your finger: it is in Italian and in your language.
phrasebook-yours = You say
phrasebook-theirs = The person at the desk says
