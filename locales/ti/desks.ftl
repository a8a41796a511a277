### Words of desks: whether they are open now, who speaks which language, in Tigrinya.

## Open now
open-now = ሕጂ ክፉት እዩ፣ ክሳዕ ሰዓት { $time }።
open-now-until-day = ሕጂ ክፉት እዩ፣ ክሳዕ { $day } ሰዓት { $time }።
open-today = ሕጂ ዕጹው እዩ። ሎሚ ሰዓት { $time } ይኽፈት።
open-tomorrow = ሕጂ ዕጹው እዩ። ጽባሕ ሰዓት { $time } ይኽፈት።
open-on-day = ሕጂ ዕጹው እዩ። { $day } ሰዓት { $time } ይኽፈት።
open-closed = ሕጂ ዕጹው እዩ።
open-holiday = ሎሚ በዓል እዩ፦ ሰዓታት ክቕየር ይኽእል።
desk-closure = ዝዕጸወሉ ዕለት፦ { $dates }
desk-who = ንመን እዩ
desk-women-only = ንደቂ ኣንስትዮ ጥራይ
desk-children-ok = ምስ ቆልዑ ክትመጹ ትኽእሉ ኢኹም

## Who speaks my language
desk-yours = ኣብዚ ቋንቋኹም ይዛረቡ
desk-yours-ask = ምናልባት ኣብዚ ቋንቋኹም ይዛረቡ፦ ቅድም ሕተቱ
who-speaks = ቋንቋ { $language } መን ይዛረብ፧
who-speaks-lead = ብቋንቋኹም ክትዛረቡሎም እትኽእሉ ቤት ጽሕፈታትን ቁጽርታት ቴሌፎንን።
who-speaks-menu = ቋንቋይ መን ይዛረብ
who-speaks-mine = ቋንቋ { $language } ዝዝረበሉ ቦታ
who-speaks-nobody = ክሳዕ ሕጂ ቋንቋ { $language } ዝዛረብ ቤት ጽሕፈት ኣይንፈልጥን ኢና።
who-speaks-helplines = እዞም ቁጽርታት ብብዙሓት ቋንቋታት ይምልሱ፦ ኣስተርጓሚ እንተሎ ሕተቱ።
who-speaks-danger = ኣብ ሓደጋ እንተሃሊኹም፣ ናብ { $number } ደውሉ።
who-speaks-others = ካልኦት ቋንቋታት
who-speaks-ask = ቅድም ሕተቱ
who-speaks-elsewhere = ኣብ ካልኦት ቤት ጽሕፈታት፣ መንጎኛ ወይ ኣስተርጓሚ እንተሎ ቅድም ሕተቱ።

## Languages that CLDR does not name
language-fuf = ፑላር
language-mnk = ማንዲንካ
language-skr = ሳራይኪ
