### Words of the pages and leaflets, in Tigrinya.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = ናብ ኣገልግሎታት ዝመርሕ ሓበሬታ፣ ብቋንቋኹም
skip-to-content = ናብቲ ትሕዝቶ ሕለፉ
menu = ዝርዝር
home = መእተዊ
languages = ቋንቋታት
choose-language = ቋንቋ ምረጹ
language-switcher = እዚ ገጽ ብኻልእ ቋንቋታት
guides = መምርሒታት
desks = ቤት ጽሕፈታትን ጠቐምቲ ቁጽርታትን
organizations = ትካላት ናይቲ መርበብ
glossary = ክትፈልጥዎም ዝግባእ ቃላት
a-z = ካብ A ክሳዕ Z
about = እቲ ፕሮጀክት
all-topics = እንታይ የድልየኩም፧
guides-count = { $count ->
    [one] { $count } መምርሒ
   *[other] { $count } መምርሒታት
}
footer-not-legal-advice = እዚ ሕጋዊ ምኽሪ ኣይኮነን።
footer-licence = እዞም ጽሑፋት ብፍቓድ CC BY 4.0 ዳግማይ ክትጥቀሙሎም ትኽእሉ።
last-confirmed = እዚ ገጽ ዝተረጋገጸሉ ዕለት፦ { $date }
not-found-title = እቲ ገጽ ኣይተረኽበን
redirect-text = እዚ ገጽ ኣብዚ ይርከብ፦
emergency-danger = ኣብ ሓደጋ ዲኹም፧
emergency-who = መን ይምልስ፣ ብኣየኖት ቋንቋታት
emergency-call = ኣብ ሓደጋ ዲኹም፧ ሕጂ ናብ { $number } ደውሉ።

## Topics
topic-documents = ሰነዳትን ፍቓዳትን
topic-health = ጥዕና
topic-home = ገዛን ምዝገባ ኣድራሻን
topic-school = ቤት ትምህርቲ
topic-work = ስራሕ
topic-money = ገንዘብን ሓገዝን
topic-protection = ዑቕባን ሓለዋን
topic-rights = መሰላትን ዜግነትን
topic-safety = ህጹጽ ኩነታትን ሓለዋን

## Audiences
audience-everyone = ንኹሉ ሰብ
audience-non-eu = ዜጋታት EU ዘይኮኑ
audience-eu = ዜጋታት EU
audience-asylum = ዑቕባ ዝሓቱ
audience-undocumented = ፍቓድ ዘይብሎም
audience-family = ስድራቤታት
audience-minor = ትሕቲ ዕድመ
audience-women = ደቂ ኣንስትዮ

## Sections of a guide (Italian service card)
section-who = ንመን እዩ
section-how = ከመይ ይግበር
section-needs = እንታይ የድሊ
section-outcome = እንታይ ይርከብ
section-time = ግዜን ናይ መወዳእታ ዕለታትን
section-cost = ዋግኡ ክንደይ እዩ
section-access = ናብቲ ኣገልግሎት ምእታው
section-conditions = ኩነታት ናይቲ ኣገልግሎት
section-contacts = ኣድራሻታት ርክብ
section-special = ፍሉያት ኩነታት
section-rights = ኣይፋል እንተበሉኹም

## Guide
guide-code = ኮድ ናይቲ መምርሒ
guide-authority = ሓላፍነት ዘለዎ ትካል
guide-requires = ቅድም ዘድልየኩም
guide-related = ነዚ እውን ርኣዩ
guide-legal = ሕግታት
guide-sources = ምንጭታት
checklist-title = ሒዝኩምዎም እትመጹ ሰነዳት
checklist-copies = { $count ->
    [one] ከምኡ እውን { $count } ፎቶኮፒ
   *[other] ከምኡ እውን { $count } ፎቶኮፒታት
}
costs-title = ወጻኢታት
costs-item = ዓይነት
costs-amount = መጠን ገንዘብ
costs-total = ድምር
download-leaflets = ኣውርዱን ሕተሙን
leaflet-a4 = ወረቐት A4
leaflet-a4-bilingual = ወረቐት A4 ብኽልተ ቋንቋ
leaflet-trifold = ሰለስተ ዕጻፍ ዘለዎ ወረቐት
leaflet-booklet = ንእሽቶ መጽሓፍ A5
leaflet-card = ኣብ ቤት ጽሕፈት ዝርአዩ ካርድታት
leaflet-poster = ፖስተር
leaflet-poster-languages = ፖስተር ብኹሎም ቋንቋታት
leaflet-social = ርቡዕ ስእሊ ንመልእኽትታት
leaflet-social-tall = ነዊሕ ስእሊ ንመልእኽትታት

## Desk
desk-where = ኣበይ
desk-hours = ሰዓታት ስራሕ
desk-closed = ዕጹው
desk-always-open = መዓልታዊ፣ ኣብ ኩሉ ሰዓታት
desk-access = ከመይ ይእቶ
access-walk-in = ብዘይ ቆጸራ
access-ticket = ብቁጽሪ ተራ
access-appointment = ብቆጸራ
access-referral-only = ካልእ ኣገልግሎት ምስ ዝልእከኩም ጥራይ
desk-phone = ቴሌፎን
desk-email = ኢመይል
desk-pec = PEC (ብሕጊ ዝተረጋገጸ ኢመይል)
desk-booking = ቆጸራ ምሓዝ
desk-transport = ከመይ ይብጻሕ
desk-accessibility = ተበጻሕነት
desk-website = መርበብ ሓበሬታ
desk-languages = ዝዝረቡ ቋንቋታት
desk-languages-ask = ቅድም ሕተቱ፦ እቶም ዝዝረቡ ቋንቋታት ኣይተረጋገጹን።
desk-services = ኣገልግሎታት ናይዚ ቤት ጽሕፈት
desk-organization = ትካል
language-how-staff = ሰራሕተኛታት ቤት ጽሕፈት
language-how-mediator = መንጎኛ
language-how-phone = ብቴሌፎን
language-how-on-request = ምስ ዝሕተት

## Alerts
alert-note = መዘኻኸሪ
alert-tip = ምኽሪ
alert-important = ኣገዳሲ
alert-warning = ኣስተውዕሉ
alert-caution = ሓደጋ

## Honest marks
not-confirmed = ገና ኣይተረጋገጸን፦ ቅድሚ ምኻድኩም ደውሉ።
not-confirmed-short = ክረጋገጽ ዘለዎ
fallback-notice = እዚ ገጽ ገና ብቋንቋ { $wanted } ኣይተተርጎመን። ብቋንቋ { $shown } ኢኹም ትንብብዎ ዘለኹም።
fallback-badge = ብቋንቋ { $language }
machine-notice = ብማሺን ዝተተርጎመ፣ ገና ብሰብ ዘይተመርመረ ጽሑፍ እዩ። ጥርጣረ እንተሎ፣ እቲ ናይ ጥልያንኛ ጽሑፍ እዩ ዝጸንዕ።
expired-notice = እዚ ገጽ ክሳዕ { $date } ጥራይ ዘገልግል ነይሩ። ኣብቲ ቤት ጽሕፈት ሓቲትኩም ኣረጋግጹ።

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
    [one] { $count } መዓልቲ
   *[other] { $count } መዓልታት
}
duration-working-day = { $count ->
    [one] { $count } መዓልቲ ስራሕ
   *[other] { $count } መዓልታት ስራሕ
}
duration-week = { $count ->
    [one] { $count } ሰሙን
   *[other] { $count } ሰሙናት
}
duration-month = { $count ->
    [one] { $count } ወርሒ
   *[other] { $count } ኣዋርሕ
}
duration-year = { $count ->
    [one] { $count } ዓመት
   *[other] { $count } ዓመታት
}
duration-hour = { $count ->
    [one] { $count } ሰዓት
   *[other] { $count } ሰዓታት
}

## Glossary
glossary-in-italian = ብጥልያንኛ
glossary-used-in = ኣብዚ ይጥቀሙሉ

## Leaflets
leaflet-check = እዚ ወረቐት ክሳዕ ሕጂ ዝጸንዕ ምዃኑ መርምሩ
leaflet-edition = ሕታም { $date }
leaflet-free = እዚ ወረቐት ብናጻ እዩ፦ ንማንም ኣይትኽፈሉ።
leaflet-machine = ብማሺን ዝተተርጎመ፣ ዘይተመርመረ
leaflet-name = ስም
leaflet-date = ዕለት
leaflet-time = ሰዓት
leaflet-place = ቦታ
leaflet-appointment = ቆጸራኹም
leaflet-emergency = ኣብ ሓደጋ ናብ { $number } ደውሉ፣ ኩሉ ግዜ ብናጻ እዩ።
leaflet-glossary = ኣብዚ ወረቐት ዘለዉ ቃላት ጥልያንኛ
leaflet-owner = ኣዳላዊ
leaflet-fold = ብኽልቲኡ ገጽ፣ ብሓጺር ጎኒ ሕተሙ፤ ብድሕሪኡ ኣብቶም ምልክታት ዕጸፉ።
leaflet-funding = ንፕሮጀክት Pistoia all’O.P.E.R.A. ዝተሓትመ፣ Prefettura ናይ Pistoia
