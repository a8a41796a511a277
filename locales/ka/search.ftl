### Words of the search page, in Georgian.

search = ძებნა
search-label = რას ეძებთ?
search-hint = დაწერეთ თქვენს ენაზე ან იტალიურად, შეცდომებითაც შეიძლება. რასაც წერთ, ამ ტელეფონში რჩება.
search-without-script = ძებნა მუშაობს მხოლოდ ჩართული JavaScript-ით. გამოიყენეთ სია A-დან Z-მდე.
search-count = { $count ->
    [0] შედეგი არ არის
    [one] { $count } შედეგი
   *[other] { $count } შედეგი
}
search-many = არის სხვა შედეგებიც: დაამატეთ ერთი სიტყვა.
search-failed = ძებნა არ იხსნება: შეიძლება ინტერნეტი არ არის. მოგვიანებით კიდევ სცადეთ ან გამოიყენეთ სია A-დან Z-მდე.
search-try = სცადეთ მხოლოდ ერთი სიტყვა ან იტალიური სახელი.
search-a-z = სია A-დან Z-მდე
search-kind-guide = გზამკვლევი
search-kind-desk = ოფისი
search-kind-organization = ორგანიზაცია
search-kind-term = სიტყვა
search-kind-page = გვერდი
