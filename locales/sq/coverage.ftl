### Sa thotë sajti në secilën gjuhë

translations-title = Përkthimet
translations-link = Sa është përkthyer
translations-lead = Ky sajt është shkruar në italisht dhe është përkthyer në gjuhë të tjera. Këtu themi sinqerisht ku ka arritur secila gjuhë.
translations-said = Në { $language } lexohet { $share }% e fjalëve.
translations-source = Italishtja është gjuha në të cilën është shkruar ky sajt.
translations-unreviewed =
    { $count ->
        [0] Të gjitha tekstet i ka kontrolluar një person.
        [one] Një tekst është përkthyer nga një makinë dhe askush nuk e ka kontrolluar ende.
       *[other] { $count } tekste janë përkthyer nga një makinë dhe askush nuk i ka kontrolluar ende.
    }
translations-stale =
    { $count ->
        [0] Asnjë tekst nuk është më i vjetër se teksti italisht.
        [one] Një tekst ka pjesë më të vjetra se teksti italisht: në faqe janë të shënuara.
       *[other] { $count } tekste kanë pjesë më të vjetra se teksti italisht: në faqe janë të shënuara.
    }
translations-missing = Tekste që mungojnë: në vend të tyre lexohet një gjuhë tjetër
translations-help = Si të ndihmoni
translations-help-text = Nëse e dini mirë këtë gjuhë, na shkruani: mund të kontrolloni një tekst, edhe vetëm një.
translations-write = Shkruani te { $address }
translations-all = Të gjitha gjuhët
translations-column-language = Gjuha
translations-column-words = Fjalët
translations-column-unreviewed = Tekste të pakontrolluara
