### Both sides of the desk: what to show, two languages row by row, in Tigrinya.

guide-where = ናበይ ይኸይዱ
term-more = ተወሳኺ ኣንብቡ
close = ዕጸዉ
facing-link = ምስ ጥልያንኛ ጎኒ ንጎኒ
facing-help = እተን መስመራት ኣብ ክልቲኡ ቋንቋ ሓደ ቁጽሪ ኣለወን፦ ነቲ ቁጽሪ ብኣጻብዕትኹም ኣመልክቱ።
show-link = ኣብ ቤት ጽሕፈት ኣርእዩ
show-title = ኣብ ቤት ጽሕፈት ዝርአ
show-help = ነዚ ገጽ ኣብ ቤት ጽሕፈት ንዝሰርሕ ሰብ ኣርእይዎ። እቶም ዓበይቲ ሓረጋት ብጥልያንኛ እዮም።
show-sentences = ሓረጋት
show-documents = ሰነዳት፦ ነቶም ዝጎደሉ ምልክት ግበሩሎም

## Sentences, said by the reader
phrase-service = ሰላም። ኣብዚ ኣገልግሎት ሓገዝ የድልየኒ።
phrase-language = ቋንቋ { $language } እዛረብ። ቋንቋይ ዝዛረብ ሰብ ወይ ኣስተርጓሚ ኣሎ ዶ፧
phrase-slowly = በጃኹም፣ ቀስ ኢልኩም ብቐሊል ቃላት ተዛረቡ።
phrase-missing = በጃኹም፣ ኣብ ታሕቲ ነቶም ዝጎደሉ ሰነዳት ምልክት ግበሩሎም።
phrase-write = በጃኹም፣ መዓልትን ሰዓትን ኣድራሻን ኣብ ወረቐት ጸሓፉለይ።
phrase-receipt = በጃኹም፣ ቅብሊት ሃቡኒ።
phrase-reason = እቲ መልሲ ኣይፋል እንተኾይኑ፣ በጃኹም ነቲ ምኽንያት ጸሓፉለይ።

## The phrasebook
phrasebook-title = ኣብ ቤት ጽሕፈት ዘድልዩ ሓረጋት
phrasebook-lead = ንሓደ ሓረግ ብኣጻብዕትኹም ኣመልክቱ፦ ብጥልያንኛን ብቋንቋኹምን ተጻሒፉ ኣሎ።
phrasebook-yours = ንስኹም ትብሉ
phrasebook-theirs = ኣብ ቤት ጽሕፈት ዝሰርሕ ሰብ ይብል
