### Words of desks: whether they are open now, who speaks which language, in Georgian.

## Open now
open-now = ახლა ღიაა { $time }-მდე.
open-now-until-day = ახლა ღიაა. დაიკეტება: { $day }, { $time }.
open-today = ახლა დაკეტილია. გაიხსნება დღეს, { $time }.
open-tomorrow = ახლა დაკეტილია. გაიხსნება ხვალ, { $time }.
open-on-day = ახლა დაკეტილია. გაიხსნება: { $day }, { $time }.
open-closed = ახლა დაკეტილია.
open-holiday = დღეს უქმე დღეა: საათები შეიძლება შეიცვალოს.
desk-closure = დაკეტილია: { $dates }
desk-who = ვისთვის არის
desk-women-only = მხოლოდ ქალებისთვის
desk-children-ok = შეგიძლიათ მოხვიდეთ ბავშვებთან ერთად

## Who speaks my language
desk-yours = აქ თქვენს ენაზე ლაპარაკობენ
desk-yours-ask = შეიძლება აქ თქვენს ენაზე ლაპარაკობდნენ: ჯერ იკითხეთ
who-speaks = ვინ ლაპარაკობს ამ ენაზე: { $language }?
who-speaks-lead = ოფისები და ტელეფონის ნომრები, სადაც შეგიძლიათ თქვენს ენაზე ილაპარაკოთ.
who-speaks-menu = ვინ ლაპარაკობს ჩემს ენაზე
who-speaks-mine = სად ლაპარაკობენ ამ ენაზე: { $language }
who-speaks-nobody = ჯერ არ ვიცით ოფისი, სადაც ამ ენაზე ლაპარაკობენ: { $language }.
who-speaks-helplines = ეს ნომრები ბევრ ენაზე პასუხობს: იკითხეთ, არის თუ არა თარჯიმანი.
who-speaks-danger = თუ საფრთხეში ხართ, დარეკეთ: { $number }.
who-speaks-others = სხვა ენები
who-speaks-ask = ჯერ იკითხეთ
who-speaks-elsewhere = სხვა ოფისებში ჯერ იკითხეთ, არის თუ არა მედიატორი (mediatore) ან თარჯიმანი.

## Languages that CLDR does not name
language-fuf = პულარი
language-mnk = მანდინკა
language-skr = სარაიკი
