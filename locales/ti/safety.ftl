### Words of the pages for people in danger, in Tigrinya.

exit = ካብዚ ገጽ ሕጂ ውጹ
exit-region = ምውጻእ ካብዚ ገጽ
exit-keys = ወይ ነቲ መልጎም Esc ሰለስተ ግዜ ጠውቑ።
exit-count-2 = Esc፦ ንምውጻእ ክልተ ግዜ ተሪፉ።
exit-count-1 = Esc፦ ንምውጻእ ሓደ ግዜ ተሪፉ።
watched-title = ሰብ ንቴሌፎንኩም ዝቆጻጸር እንተኾይኑ
watched-hides = እቲ “ካብዚ ገጽ ሕጂ ውጹ” ዝብል መልጎም ካልእ ገጽ ይኸፍት። ታሪኽ ብራውዘር (ዝረኣኹምዎም ገጻት)፣ ደወላታትን መልእኽትታትን ኣይድምስስን።
watched-more = ከመይ ጌርኩም ዝወሓደ ምልክት ትገድፉ
watched-delete = ብድሕሪኡ፣ ነዚ ገጽ ካብ ታሪኽ ብራውዘር፣ ነቲ ደወል ድማ ካብ ዝርዝር ደወላታት ደምስሱ። ነዚኦም ጥራይ ደምስሱ፦ ባዶ ታሪኽ ሕቶ ከልዕል ይኽእል።
watched-private = ኣብ ዝቕጽል ግዜ፣ ነዚ ገጽ ኣብ ብሕታዊ መስኮት ክፈትዎ (“incognito” እውን ይበሃል)።
watched-phone = ሰብ ኣብ ዝቆጻጸሮ ቴሌፎን እዚ እውን እኹል ኣይኮነን። እቲ ዝበለጸ ውሑስ መንገዲ ናይ እትኣምንዎ ሰብ ቴሌፎን እዩ።
watched-call = ክትድውሉሎም እትኽእሉ ቁጽርታት፣ ካብ ካልእ ቴሌፎን ይሓይሽ፦
