### Words of the sheets that hang at a desk, in Tigrinya.

point-language = ቋንቋኹም ብኣጻብዕትኹም ኣመልክቱ
point-language-number = ነፍሲ ወከፍ ቋንቋ ቁጽሪ ኣለዎ፦ ኣብ ኩሎም ወረቓቕቲ ሓደ እዩ።

## The sheet for the person at the desk
selector-title = ነቲ ቅኑዕ ወረቐት ርኸቡ
selector-how = ቁጽሪ ናይቲ ቋንቋ፣ ብድሕሪኡ ኮድ፦ እቶም ፊደላት ኣየኖት ወረቓቕቲ ከም ዘለዉ ይነግሩ።
selector-file = እቲ ፋይል
selector-site = ኣብቲ መርበብ ሓበሬታ

## The sheet of small pictures
contact-sheet = ኩሎም ወረቓቕቲ

## Formats
leaflet-languages = ታቤላ ናይ ቋንቋታት
leaflet-door = ታቤላ ናይ ቤት ጽሕፈት
leaflet-selector = ቁጽርታትን ኮዳትን
