### Both sides of the desk: what to show, two languages row by row, in Georgian.

guide-where = სად მიხვიდეთ
term-more = წაიკითხეთ მეტი
close = დახურვა
facing-link = გვერდით იტალიურით
facing-help = სტრიქონებს ორივე ენაზე ერთი და იგივე ნომერი აქვს: აჩვენეთ ნომერი თითით.
show-link = აჩვენეთ ოფისში
show-title = ოფისში საჩვენებლად
show-help = აჩვენეთ ეს გვერდი ოფისის თანამშრომელს. დიდი წინადადებები იტალიურია.
show-sentences = წინადადებები
show-documents = საბუთები: მონიშნეთ, რაც აკლია

## Sentences, said by the reader
phrase-service = გამარჯობა. ამ სერვისისთვის დახმარება მჭირდება.
phrase-language = ჩემი ენაა: { $language }. არის ვინმე, ვინც ჩემს ენაზე ლაპარაკობს, ან თარჯიმანი?
phrase-slowly = გთხოვთ, ილაპარაკოთ ნელა და მარტივი სიტყვებით.
phrase-missing = გთხოვთ, ქვემოთ მონიშნოთ საბუთები, რომლებიც აკლია.
phrase-write = გთხოვთ, ფურცელზე დამიწეროთ დღე, საათი და მისამართი.
phrase-receipt = გთხოვთ, მომცეთ ქვითარი.
phrase-reason = თუ პასუხი უარია, გთხოვთ, დამიწეროთ მიზეზი.

## The phrasebook
phrasebook-title = წინადადებები ოფისისთვის
phrasebook-lead = აჩვენეთ წინადადება თითით: ის იტალიურად და თქვენს ენაზეა.
phrasebook-yours = თქვენ ამბობთ
phrasebook-theirs = ოფისის თანამშრომელი ამბობს
