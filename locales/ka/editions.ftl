### Editions: whether a printed sheet still holds, in Georgian.

edition-kicker = ფურცელი, რომელიც ხელში გიჭირავთ
edition-valid = ეს ფურცელი ჯერ კიდევ სწორია
edition-valid-text = რაც მასზე წერია, ჯერ კიდევ ძალაშია.
edition-superseded = ეს ფურცელი აღარ არის სწორი
edition-superseded-on = არის ახალი ფურცელი, მისი თარიღია: { $date }. ძველი აღარ გამოიყენოთ.
edition-superseded-text = დაბეჭდვის შემდეგ რაღაც შეიცვალა. აღარ გამოიყენოთ: წაიკითხეთ დღევანდელი გზამკვლევი.
edition-withdrawn = ეს ფურცელი გაუქმებულია
edition-withdrawn-text = აღარ გამოიყენოთ. ჰკითხეთ ოფისში, რა არის დღეს ძალაში.
edition-changed = რა შეიცვალა
edition-new = აიღეთ ახალი ფურცელი
edition-guide = წაიკითხეთ დღევანდელი გზამკვლევი
edition-languages = ეს გზამკვლევი სხვა ენებზე
edition-part-title = სათაური და შესავალი
edition-part-glossary = ფურცელზე ახსნილი იტალიური სიტყვები
edition-part-foot = ფურცლის ბოლოში: უწყება და გადაუდებელი დახმარების ნომერი
