### Sentences of the front desk, said by the reader and by the operator, in Albanian.

## Said by the reader: to meet
phrases-meet = Për të filluar
phrase-meet-help = Mirëdita. A mund të më ndihmoni?
phrase-meet-office = A është kjo zyra e duhur?
phrase-meet-read = Nuk lexoj mirë. A mund të lexoni për mua?
phrase-meet-write = Nuk shkruaj mirë. A mund të shkruani për mua?
phrase-meet-hear = Nuk dëgjoj mirë. A mund ta shkruani atë që thoni?

## Said by the reader: the language
phrases-language = Të merremi vesh
phrase-language-little = Flas pak italisht.
phrase-language-repeat = Nuk kuptoj. A mund ta përsërisni, ju lutem?
phrase-language-point = A mund ta tregoni me gisht përgjigjen në këtë faqe?
phrase-language-interpreter = A mund t’i telefonoj një përkthyesi?
phrase-language-translate = A mund ta përdor telefonin për të përkthyer?

## Said by the reader: documents
phrases-documents = Dokumente
phrase-documents-enough = Kam këto dokumente. A janë në rregull?
phrase-documents-lost = Nuk i gjej më dokumentet e mia. Çfarë duhet të bëj?
phrase-documents-explain = A mund të ma shpjegoni këtë fletë?
phrase-documents-original = Dua ta mbaj dokumentin origjinal, ju lutem.
phrase-documents-copy = Dua një kopje të kësaj flete, ju lutem.

## Said by the reader: appointments
phrases-appointment = Takim
phrase-appointment-ask = Dua të lë një takim, ju lutem.
phrase-appointment-have = Kam një takim. Ku duhet të shkoj?
phrase-appointment-date = A mund të ma shkruani datën?
phrase-appointment-change = Atë ditë nuk mund të vij. A mund të ndryshohet?

## Said by the reader: money
phrases-money = Para
phrase-money-cost = Sa kushton? A mund të ma shkruani?
phrase-money-where = Ku paguhet?
phrase-money-none = Nuk kam para për të paguar. Çfarë mund të bëj?

## Said by the reader: health
phrases-health = Shëndetësi
phrase-health-unwell = Ndihem keq. Kam nevojë për mjekim.
phrase-health-pain = Më dhemb këtu.
phrase-health-medicines = Marr këto ilaçe.
phrase-health-pregnant = Jam shtatzënë.
phrase-health-doctor = Nuk kam mjek. Si mund ta kem?

## Said by the reader: the family
phrases-family = Familja
phrase-family-child = Kam një fëmijë që nuk është mirë.
phrase-family-school = Dua të regjistroj një fëmijë në shkollë, ju lutem.
phrase-family-reunion = Dua ta sjell familjen time në Itali, ju lutem.
phrase-family-minor = Jam nën moshën madhore. Këtu nuk kam prindër.

## Said by the reader: when the answer is no
phrases-refusal = Nëse ju thonë jo
phrase-refusal-decide = A mund të flas me personin që vendos?
phrase-refusal-appeal = Çfarë mund të bëj kundër këtij vendimi?
phrase-refusal-deadline = Deri në cilën ditë duhet të përgjigjem?
phrase-refusal-sign = Nuk nënshkruaj, sepse nuk kuptoj.

## Said by the reader: danger
phrases-danger = Rrezik
phrase-danger-call = Jam në rrezik. Ju lutem, thirrni ndihmë.
phrase-danger-afraid = Kam frikë nga një person.
phrase-danger-private = Dua të flas në një vend ku nuk na dëgjojnë të tjerët, ju lutem.
phrase-danger-woman = Dua të flas me një grua, ju lutem.
phrase-danger-forced = Një person më detyron të punoj.

## Said by the operator: to welcome
phrases-desk-welcome = Mirëpritja
phrase-desk-welcome-need = Mirëdita. Për çfarë keni nevojë?
phrase-desk-welcome-language = Çfarë gjuhe flisni? Tregojeni këtu me gisht, ju lutem.
phrase-desk-welcome-point = Mund të përgjigjeni me gisht: tregoni një fjali.
phrase-desk-welcome-interpreter = Po kërkoj një person që flet gjuhën tuaj.
phrase-desk-welcome-wait = Prisni këtu, ju lutem.
phrase-desk-welcome-again = Nëse nuk kuptoni, më thoni: e përsëris.

## Said by the operator: documents
phrases-desk-documents = Kërkesa e dokumenteve
phrase-desk-documents-have = A keni një dokument?
phrase-desk-documents-none = Nuk keni dokumente? Mund të flasim njësoj.
phrase-desk-documents-missing = Mungon ky dokument. Po jua shkruaj.
phrase-desk-documents-copy = Bëj një kopje dhe jua kthej origjinalin.
phrase-desk-documents-fill = E plotësojmë bashkë formularin.
phrase-desk-documents-sign = Nëse keni kuptuar gjithçka, nënshkruani këtu.
phrase-desk-documents-unsigned = Mos nënshkruani nëse nuk kuptoni.

## Said by the operator: what comes next
phrases-desk-next = Çfarë ndodh më pas
phrase-desk-next-office = Duhet të shkoni në një zyrë tjetër. Po jua shkruaj adresën.
phrase-desk-next-back = Duhet të vini përsëri një ditë tjetër. Po ju shkruaj kur.
phrase-desk-next-bring = Herën tjetër sillni këto dokumente.
phrase-desk-next-wait = Tani duhet të prisni përgjigjen. Po ju shkruaj sa kohë.
phrase-desk-next-online = Kjo kërkesë bëhet në internet. A ju duhet ndihmë?
phrase-desk-next-keep = Ruajeni këtë fletë: është e rëndësishme.
phrase-desk-next-refused = Përgjigjja është jo. Po jua shkruaj arsyen.

## Said by the operator: money
phrases-desk-money = Për paratë
phrase-desk-money-free = Ky shërbim është falas.
phrase-desk-money-pay = Ky shërbim paguhet. Po ju shkruaj sa dhe ku.
phrase-desk-money-receipt = Ruani riçevutën e pagesës (ricevuta).
phrase-desk-money-nobody = Mos u paguani njerëzve të tjerë për këtë shërbim.

## Said by the operator: health
phrases-desk-health = Për shëndetin
phrase-desk-health-now = A jeni keq tani?
phrase-desk-health-where = Më tregoni ku ju dhemb.
phrase-desk-health-doctor = A keni tashmë një mjek familjeje (medico di famiglia)?
phrase-desk-health-ambulance = Po thërras një ambulancë.
phrase-desk-health-report = Nëse mjekoheni pa leje, nuk ju raportojnë në polici.

## Said by the operator: care
phrases-desk-care = Mbrojtja
phrase-desk-care-afraid = A keni frikë nga dikush?
phrase-desk-care-private = Mund të flasim në një vend ku nuk na dëgjojnë të tjerët.
phrase-desk-care-woman = A doni të flisni me një grua?
phrase-desk-care-silent = Nëse nuk doni të përgjigjeni, nuk ka gjë.
phrase-desk-care-call = A doni t’i telefononi dikujt që mund të ndihmojë?
phrase-desk-care-help = A jeni në rrezik tani? Po thërras ndihmë.
