### Names of the documents of the check-lists that are not glossary terms, in Georgian.
document-fototessere = საპასპორტო ფოტოები
document-bollettino-permesso = გადახდილი ბლანკის (bollettino) ქვითარი
document-documenti-motivo = საბუთები, რომლებიც ამტკიცებს ნებართვის მიზეზს
document-prova-alloggio = მისამართის დამადასტურებელი საბუთი: ხელშეკრულება, საკუთრება ან სტუმრად ცხოვრება (ospitalità)
document-permesso-o-ricevuta = ბინადრობის ნებართვა (permesso di soggiorno) ან ქვითარი (ricevuta)
document-autocertificazione-residenza = თქვენი მისამართის ხელმოწერილი განაცხადი

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = საბუთები, რომლებიც ამტკიცებს შემოსავალს
document-documenti-famiglia = ოჯახის საბუთები, თარგმნილი და ლეგალიზებული
document-atto-nascita-estero = თქვენი ქვეყნის დაბადების მოწმობა, თარგმნილი და ლეგალიზებული
document-certificato-penale-estero = თქვენი ქვეყნის ცნობა ნასამართლობის შესახებ (certificato penale), თარგმნილი და ლეგალიზებული
document-prova-italiano = იტალიურის ცოდნის დამადასტურებელი საბუთი
document-certificato-storico-residenza = ცნობა ძველი მისამართების შესახებ (certificato storico di residenza)
document-ricevuta-contributo-cittadinanza = გადახდილი მოსაკრებლის ქვითარი
document-carta-vecchia = ძველი პირადობის მოწმობა (carta d’identità), ან განცხადება პოლიციაში (denuncia), თუ დაკარგეთ
document-telefono = ტელეფონი თქვენი ნომრით
document-traduzione-patente = მართვის საერთაშორისო ნებართვა ან მართვის მოწმობის დამოწმებული თარგმანი (traduzione giurata)
document-documento-del-tuo-paese = თქვენი ქვეყნის საბუთი, თუ გაქვთ
document-documento-identita = პირადობის დამადასტურებელი საბუთი

## Protection
document-fogli-ricevuti = უწყებებიდან მიღებული ფურცლები და გადაწყვეტილებები

## Health, school and rights
document-documento-se-lo-hai = საბუთი თქვენი სახელით, თუ გაქვთ
document-codice-fiscale-se-lo-hai = საგადასახადო კოდი (codice fiscale), თუ გაქვთ
document-dichiarazione-senza-mezzi = ხელმოწერილი განაცხადი: არ გაქვთ ფული და არც სხვა დაზღვევა მკურნალობისთვის
document-certificato-gravidanza = ორსულობის ცნობა, მშობიარობის სავარაუდო თარიღით
document-documento-bambino = ბავშვის საბუთი, თუ გაქვთ
document-documento-adulto = იმ ზრდასრულის საბუთი, ვინც ბავშვს ახლავს
document-carte-vaccini = უკვე გაკეთებული აცრების საბუთები, თუ გაქვთ
document-titolo-originale = განათლების საბუთის დედანი
document-certificato-consolare = საკონსულოს (consolato) ცნობა იტალიის გარეთ შემოსავლის შესახებ, თუ შეგიძლიათ აიღოთ
document-ore-lavoro = ფურცელი სამუშაო დღეებითა და საათებით
document-registrazione-affitto = ხელშეკრულების რეგისტრაციის ქვითარი
document-beni-estero = საბუთები საზღვარგარეთ არსებული ქონების შესახებ, თუ მოითხოვენ
