### Words of the search page, in English.

search = Search
search-label = What are you looking for?
search-hint = Write in your language or in Italian, even with mistakes. What you write stays on this phone.
search-without-script = Search needs JavaScript. Use the list from A to Z.
search-count = { $count ->
    [0] No results
    [one] { $count } result
   *[other] { $count } results
}
search-many = There are more results: add a word.
search-failed = Search does not open: perhaps there is no connection. Try again later or use the list from A to Z.
search-try = Try one word only, or the Italian name.
search-a-z = List from A to Z
search-kind-guide = Guide
search-kind-desk = Desk
search-kind-organization = Organisation
search-kind-term = Word
search-kind-page = Page
