### How much of the site each language says, in Tigrinya.

translations-title = ትርጉማት
translations-link = ክንደይ ተተርጒሙ
translations-lead = እዚ መርበብ ሓበሬታ ብጥልያንኛ ተጻሒፉ፣ ናብ ካልኦት ቋንቋታት ድማ ተተርጒሙ። ነፍሲ ወከፍ ቋንቋ ክሳዕ ክንደይ ከም ዝበጽሐ፣ ኣብዚ ብሓቂ ንነግር።
translations-said = ካብቶም ቃላት { $share }% ብቋንቋ { $language } ይንበብ።
translations-source = ጥልያንኛ እቲ መርበብ ሓበሬታ ዝተጻሕፈሉ ቋንቋ እዩ።
translations-unreviewed =
    { $count ->
        [0] ኩሎም ጽሑፋት ብሰብ ተመርሚሮም ኣለዉ።
        [one] { $count } ጽሑፍ ብማሺን ተተርጒሙ፣ ገና ማንም ኣይመርመሮን።
       *[other] { $count } ጽሑፋት ብማሺን ተተርጒሞም፣ ገና ማንም ኣይመርመሮምን።
    }
translations-stale =
    { $count ->
        [0] ካብቲ ናይ ጥልያንኛ ዝኣረገ ጽሑፍ የለን።
        [one] { $count } ጽሑፍ ካብቲ ናይ ጥልያንኛ ዝኣረገ ክፋላት ኣለዎ፦ ኣብቲ ገጽ ምልክት ኣለዎም።
       *[other] { $count } ጽሑፋት ካብቲ ናይ ጥልያንኛ ዝኣረገ ክፋላት ኣለዎም፦ ኣብቲ ገጽ ምልክት ኣለዎም።
    }
translations-missing = ዝጎደሉ ጽሑፋት፦ ኣብ ክንዲኦም ካልእ ቋንቋ ይንበብ
translations-help = ከመይ ጌርኩም ትሕግዙ
translations-help-text = ነዚ ቋንቋ ጽቡቕ ጌርኩም እንተትፈልጥዎ፣ ጸሓፉልና፦ ዋላ ሓደ ጽሑፍ ጥራይ ክትምርምሩ ትኽእሉ ኢኹም።
translations-write = ናብ { $address } ጸሓፉ
translations-all = ኩሎም ቋንቋታት
translations-column-language = ቋንቋ
translations-column-words = ቃላት
translations-column-unreviewed = ዘይተመርመሩ ጽሑፋት
