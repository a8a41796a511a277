### Words of the sheets that hang at a desk, in Georgian.

point-language = თითით აჩვენეთ თქვენი ენა
point-language-number = ყოველ ენას აქვს ნომერი: ის ერთი და იგივეა ყველა ფურცელზე.

## The sheet for the person at the desk
selector-title = იპოვეთ სწორი ფურცელი
selector-how = ჯერ ენის ნომერი, მერე კოდი: ასოები გვიჩვენებს, რომელი ფურცლებია.
selector-file = ფაილი
selector-site = საიტზე

## The sheet of small pictures
contact-sheet = ყველა ფურცელი

## Formats
leaflet-languages = ენების პლაკატი
leaflet-door = ოფისის აბრა
leaflet-selector = ნომრები და კოდები
