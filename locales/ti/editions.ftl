### Editions: whether a printed sheet still holds, in Tigrinya.

edition-kicker = ኣብ ኢድኩም ዘሎ ወረቐት
edition-valid = እዚ ወረቐት ክሳዕ ሕጂ ይጸንዕ
edition-valid-text = ኣብኡ ተጻሒፉ ዘሎ ክሳዕ ሕጂ ቅኑዕ እዩ።
edition-superseded = እዚ ወረቐት ድሕሪ ሕጂ ኣይጸንዕን
edition-superseded-on = ካብ { $date } ጀሚሩ ሓድሽ ወረቐት ኣሎ። ነቲ ኣረጊት ደጊም ኣይትጠቐሙሉ።
edition-superseded-text = ካብ ዝሕተም ጀሚሩ፣ ገለ ነገር ተቐይሩ ኣሎ። ደጊም ኣይትጠቐሙሉ፦ ነቲ ናይ ሎሚ መምርሒ ኣንብቡ።
edition-withdrawn = እዚ ወረቐት ካብ ኣገልግሎት ወጺኡ
edition-withdrawn-text = ደጊም ኣይትጠቐሙሉ። ሎሚ እንታይ ከም ዝጸንዕ ኣብ ቤት ጽሕፈት ሕተቱ።
edition-changed = እንታይ ተቐይሩ
edition-new = ነቲ ሓድሽ ወረቐት ውሰዱ
edition-guide = ነቲ ናይ ሎሚ መምርሒ ኣንብቡ
edition-languages = እዚ መምርሒ ብኻልእ ቋንቋታት
edition-part-title = ኣርእስትን መእተውን
edition-part-glossary = ኣብዚ ወረቐት ዝተገልጹ ቃላት ጥልያንኛ
edition-part-foot = ኣብ መወዳእታ ናይቲ ወረቐት፦ ትካልን ናይ ህጹጽ ኩነታት ቁጽርን
