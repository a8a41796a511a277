### Sentences of the front desk, said by the reader and by the operator, in Tigrinya.

## Said by the reader: to meet
phrases-meet = ንምጅማር
phrase-meet-help = ሰላም። ክትሕግዙኒ ትኽእሉ ዶ፧
phrase-meet-office = እቲ ቅኑዕ ቤት ጽሕፈት እዚ ድዩ፧
phrase-meet-read = ጽቡቕ ጌረ ኣየንብብን እየ። ከተንብቡለይ ትኽእሉ ዶ፧
phrase-meet-write = ጽቡቕ ጌረ ኣይጽሕፍን እየ። ክትጽሕፉለይ ትኽእሉ ዶ፧
phrase-meet-hear = ጽቡቕ ጌረ ኣይሰምዕን እየ። እትብልዎ ክትጽሕፉለይ ትኽእሉ ዶ፧

## Said by the reader: the language
phrases-language = ምርድዳእ
phrase-language-little = ቁሩብ ጥልያንኛ ጥራይ እዛረብ።
phrase-language-repeat = ኣይተረድኣንን። በጃኹም ክትደግሙለይ ትኽእሉ ዶ፧
phrase-language-point = ነቲ መልሲ ኣብዚ ገጽ ከተመልክቱለይ ትኽእሉ ዶ፧
phrase-language-interpreter = ንኣስተርጓሚ ክድውል እኽእል ዶ፧
phrase-language-translate = ንምትርጓም ቴሌፎን ክጥቀም እኽእል ዶ፧

## Said by the reader: documents
phrases-documents = ሰነዳት
phrase-documents-enough = እዞም ሰነዳት ኣለዉኒ። እኹላት ድዮም፧
phrase-documents-lost = ሰነዳተይ ጠፊኦምኒ። እንታይ ክገብር ኣለኒ፧
phrase-documents-explain = ነዚ ወረቐት ክትገልጹለይ ትኽእሉ ዶ፧
phrase-documents-original = ነቲ ኦሪጅናል ሰነድ ምሳይ ክሕዞ እደሊ።
phrase-documents-copy = ኮፒ ናይዚ ወረቐት እደሊ።

## Said by the reader: appointments
phrases-appointment = ቆጸራ
phrase-appointment-ask = ቆጸራ እደሊ።
phrase-appointment-have = ቆጸራ ኣለኒ። ናበይ ክኸይድ ኣለኒ፧
phrase-appointment-date = ነቲ ዕለት ክትጽሕፉለይ ትኽእሉ ዶ፧
phrase-appointment-change = ብእታ መዓልቲ ክመጽእ ኣይክእልን እየ። ክቕየር ይኽእል ዶ፧

## Said by the reader: money
phrases-money = ገንዘብ
phrase-money-cost = ዋግኡ ክንደይ እዩ፧ ክትጽሕፉለይ ትኽእሉ ዶ፧
phrase-money-where = ኣበይ ይኽፈል፧
phrase-money-none = ዝኸፍሎ ገንዘብ የብለይን። እንታይ ክገብር እኽእል፧

## Said by the reader: health
phrases-health = ጥዕና
phrase-health-unwell = ሓሚመ ኣለኹ። ሕክምና የድልየኒ።
phrase-health-pain = ኣብዚ የሕምመኒ።
phrase-health-medicines = እዞም መድሃኒታት እወስድ።
phrase-health-pregnant = ነፍሰጾር እየ።
phrase-health-doctor = ሓኪም የብለይን። ከመይ ጌረ ክረክብ እኽእል፧

## Said by the reader: the family
phrases-family = ስድራቤት
phrase-family-child = ዝሓመመ ቆልዓ ኣለኒ።
phrase-family-school = ንቆልዓ ኣብ ቤት ትምህርቲ ከመዝግብ እደሊ።
phrase-family-reunion = ስድራቤተይ ናብ ኢጣልያ ክትመጽእ እደሊ።
phrase-family-minor = ትሕቲ ዕድመ እየ። ኣብዚ ወለዲ የብለይን።

## Said by the reader: when the answer is no
phrases-refusal = ኣይፋል እንተበሉኹም
phrase-refusal-decide = ምስ ዝውስን ሰብ ክዛረብ እኽእል ዶ፧
phrase-refusal-appeal = ኣንጻር እዚ ውሳነ እንታይ ክገብር እኽእል፧
phrase-refusal-deadline = ክሳዕ ኣየናይ መዓልቲ ክምልስ ኣለኒ፧
phrase-refusal-sign = ስለ ዘይተረድኣኒ ኣይፍርምን እየ።

## Said by the reader: danger
phrases-danger = ሓደጋ
phrase-danger-call = ኣብ ሓደጋ እየ ዘለኹ። በጃኹም ሓገዝ ጸውዑለይ።
phrase-danger-afraid = ንሓደ ሰብ እፈርህ ኣለኹ።
phrase-danger-private = ሰብ ኣብ ዘይሰምዓሉ ቦታ ክዛረብ እደሊ።
phrase-danger-woman = ምስ ጓል ኣንስተይቲ ክዛረብ እደሊ።
phrase-danger-forced = ሓደ ሰብ ክሰርሕ የገድደኒ ኣሎ።

## Said by the operator: to welcome
phrases-desk-welcome = ኣቀባብላ
phrase-desk-welcome-need = ሰላም። እንታይ የድልየኩም፧
phrase-desk-welcome-language = ኣየናይ ቋንቋ ትዛረቡ፧ በጃኹም ኣብዚ ኣመልክቱ።
phrase-desk-welcome-point = ብኣጻብዕትኹም ክትምልሱ ትኽእሉ ኢኹም፦ ንሓደ ሓረግ ኣመልክቱ።
phrase-desk-welcome-interpreter = ቋንቋኹም ዝዛረብ ሰብ ክደሊ እየ።
phrase-desk-welcome-wait = በጃኹም ኣብዚ ተጸበዩ።
phrase-desk-welcome-again = እንተዘይተረዲኡኩም ንገሩኒ፦ ክደግመልኩም እየ።

## Said by the operator: documents
phrases-desk-documents = ሰነዳት ምሕታት
phrase-desk-documents-have = ሰነድ ኣለኩም ዶ፧
phrase-desk-documents-none = ሰነድ የብልኩምን ድዩ፧ ይኹን፣ ክንዛረብ ንኽእል ኢና።
phrase-desk-documents-missing = እዚ ሰነድ ጎዲሉ ኣሎ። ክጽሕፈልኩም እየ።
phrase-desk-documents-copy = ኮፒ ክገብር እየ፣ ነቲ ኦሪጅናል ድማ ክመልሰልኩም እየ።
phrase-desk-documents-fill = ነቲ ቅጥዒ ብሓባር ክንመልኦ ኢና።
phrase-desk-documents-sign = ኩሉ ተረዲኡኩም እንተኾይኑ ኣብዚ ፈርሙ።
phrase-desk-documents-unsigned = እንተዘይተረዲኡኩም ኣይትፈርሙ።

## Said by the operator: what comes next
phrases-desk-next = ቀጺሉ እንታይ ይኸውን
phrase-desk-next-office = ናብ ካልእ ቤት ጽሕፈት ክትከዱ ኣለኩም። ኣድራሻኡ ክጽሕፈልኩም እየ።
phrase-desk-next-back = ካልእ መዓልቲ ክትምለሱ ኣለኩም። መዓስ ምዃኑ ክጽሕፈልኩም እየ።
phrase-desk-next-bring = ኣብ ዝቕጽል ግዜ እዞም ሰነዳት ሒዝኩም ምጹ።
phrase-desk-next-wait = ሕጂ መልሲ ክትጽበዩ ኣለኩም። ክንደይ ግዜ ምዃኑ ክጽሕፈልኩም እየ።
phrase-desk-next-online = እዚ ምልክታ ብኢንተርነት እዩ ዝግበር። ሓገዝ የድልየኩም ዶ፧
phrase-desk-next-keep = ነዚ ወረቐት ዓቅብዎ፦ ኣገዳሲ እዩ።
phrase-desk-next-refused = እቲ መልሲ ኣይፋል እዩ። ነቲ ምኽንያት ክጽሕፈልኩም እየ።

## Said by the operator: money
phrases-desk-money = ብዛዕባ ገንዘብ
phrase-desk-money-free = እዚ ኣገልግሎት ብናጻ እዩ።
phrase-desk-money-pay = እዚ ኣገልግሎት ክፍሊት ኣለዎ። ክንደይን ኣበይን ከም ዝኽፈል ክጽሕፈልኩም እየ።
phrase-desk-money-receipt = ቅብሊት ናይቲ ክፍሊት ዓቅቡ።
phrase-desk-money-nobody = ነዚ ኣገልግሎት ንምርካብ ንኻልኦት ሰባት ኣይትኽፈሉ።

## Said by the operator: health
phrases-desk-health = ብዛዕባ ጥዕና
phrase-desk-health-now = ሕጂ ሓሚምኩም ኣለኹም ዶ፧
phrase-desk-health-where = ኣበይ ከም ዘሕምመኩም ኣርእዩኒ።
phrase-desk-health-doctor = ድሮ medico di famiglia (ሓኪም ስድራቤት) ኣለኩም ዶ፧
phrase-desk-health-ambulance = ኣምቡላንስ ክጽውዕ እየ።
phrase-desk-health-report = ብዘይ ፍቓድ እንተተሓኪምኩም፣ ብዛዕባኹም ንፖሊስ ኣይሕብሩን።

## Said by the operator: care
phrases-desk-care = ምሕላው
phrase-desk-care-afraid = ንሓደ ሰብ ትፈርሁ ኣለኹም ዶ፧
phrase-desk-care-private = ሰብ ኣብ ዘይሰምዓሉ ቦታ ክንዛረብ ንኽእል ኢና።
phrase-desk-care-woman = ምስ ጓል ኣንስተይቲ ክትዛረቡ ትደልዩ ዶ፧
phrase-desk-care-silent = ክትምልሱ እንተዘይደሊኹም፣ ጸገም የለን።
phrase-desk-care-call = ክሕግዝ ንዝኽእል ሰብ ክትድውሉ ትደልዩ ዶ፧
phrase-desk-care-help = ሕጂ ኣብ ሓደጋ ዲኹም፧ ሓገዝ ክጽውዕ እየ።
