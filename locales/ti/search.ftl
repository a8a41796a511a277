### Words of the search page, in Tigrinya.

search = ድለዩ
search-label = እንታይ ትደልዩ ኣለኹም፧
search-hint = ብቋንቋኹም ወይ ብጥልያንኛ ጸሓፉ፣ ጌጋ እንተሃልዩ እውን ጸገም የለን። እትጽሕፍዎ ኣብዚ ቴሌፎን ጥራይ ይተርፍ።
search-without-script = እቲ መድለዪ JavaScript ክፉት ምስ ዝኸውን ጥራይ እዩ ዝሰርሕ። ነቲ ካብ A ክሳዕ Z ዘሎ ዝርዝር ተጠቐሙ።
search-count = { $count ->
    [0] ዝተረኽበ የለን
    [one] { $count } ውጽኢት
   *[other] { $count } ውጽኢታት
}
search-many = ካልኦት ውጽኢታት ኣለዉ፦ ሓደ ቃል ወስኹ።
search-failed = እቲ መድለዪ ኣይተኸፍተን፦ ምናልባት ኢንተርነት የለን። ድሕሪ ግዜ ደጊምኩም ፈትኑ ወይ ነቲ ካብ A ክሳዕ Z ዘሎ ዝርዝር ተጠቐሙ።
search-try = ብሓደ ቃል ጥራይ ወይ በቲ ናይ ጥልያንኛ ስም ፈትኑ።
search-a-z = ዝርዝር ካብ A ክሳዕ Z
search-kind-guide = መምርሒ
search-kind-desk = ቤት ጽሕፈት
search-kind-organization = ትካል
search-kind-term = ቃል
search-kind-page = ገጽ
