### Translations that are older than the source text: what readers are told, in Tigrinya.

outdated-notice = ገለ ክፋላት ናይዚ ገጽ ካብቲ ብቋንቋ { $language } ዘሎ ጽሑፍ ዝኣረጉ እዮም። ምልክት ኣለዎም፦ ኣብ ጎኖም እቲ ናይ ሎሚ ጽሑፍ ኣሎ።
outdated-lines = ናይ ሎሚ ኣርእስቲ ወይ ጽማቝ፣ ብቋንቋ { $language }፦
outdated-changed = እዚ ክፋል ካብቲ ብቋንቋ { $language } ዘሎ ጽሑፍ ዝኣረገ እዩ።
outdated-missing = እዚ ክፋል ብቋንቋ { $language } ጥራይ ኣሎ፦ ገና ኣይተተርጎመን።
outdated-deleted = እቲ ብቋንቋ { $language } ዘሎ ጽሑፍ ደጊም ከምዚ ኣይብልን።
outdated-source = ናይ ሎሚ ጽሑፍ ብቋንቋ { $language }
leaflet-outdated = ኣብ ጎኖም መስመር ዘለዎም ክፋላት ካብቲ ናይ ጥልያንኛ ጽሑፍ ዝኣረጉ እዮም
