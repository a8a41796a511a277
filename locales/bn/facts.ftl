### Names of the facts, in Bengali.

## Phones and helplines
fact-numero-112 = জরুরি অবস্থা
fact-numero-116117 = রাতের ও ছুটির দিনের ডাক্তার, জরুরি নয় এমন চিকিৎসা
fact-lingue-116117 = রাতের ডাক্তারের দোভাষীদের ভাষা
fact-numero-1522 = সহিংসতা ও পিছু নেওয়ার বিরুদ্ধে নম্বর
fact-numero-antitratta = মানব পাচারের বিরুদ্ধে নম্বর
fact-numero-anticaporalato = কাজে শোষণের বিরুদ্ধে নম্বর
fact-whatsapp-anticaporalato = কাজে শোষণের বিরুদ্ধে WhatsApp
fact-numero-arci = আশ্রয়প্রার্থী ও শরণার্থীদের জন্য ARCI-র নম্বর
fact-numero-arci-mobile = মোবাইল থেকে ARCI-র নম্বর
fact-numero-aiutodonna = Aiutodonna সহিংসতাবিরোধী কেন্দ্র
fact-numero-unar = বৈষম্যের বিরুদ্ধে নম্বর (UNAR)
fact-numero-progetto = প্রকল্পের ফোন
fact-numero-comune-pistoia = পিস্তোইয়ার Comune (পৌরসভা)-র বিনামূল্যের নম্বর

## Residence permit
fact-contributo-permesso-1-anno = এক বছর পর্যন্ত পেরমেসসোর ফি, কার্ডসহ
fact-contributo-permesso-2-anni = দুই বছর পর্যন্ত পেরমেসসোর ফি, কার্ডসহ
fact-contributo-permesso-lungo-periodo = দীর্ঘমেয়াদি পেরমেসসোর ফি, কার্ডসহ
fact-contributo-permesso-ridotto = শুধু কার্ড, অপ্রাপ্তবয়স্ক ও চিকিৎসার জন্য
fact-bollo = রেভিনিউ স্ট্যাম্প (marca da bollo)
fact-spese-poste = পোস্ট অফিসের সেবা
fact-numero-fototessere = পাসপোর্ট সাইজের ছবির সংখ্যা
fact-soggiorno-breve = অল্প সময় থাকা, পেরমেসসো ছাড়া
fact-termine-primo-permesso = প্রথম পেরমেসসো চাওয়ার সময়
fact-attesa-permesso = পেরমেসসো পাওয়ার সরকারি সময়
fact-termine-rinnovo = নবায়ন চাওয়ার জন্য মেয়াদ শেষের আগের সময়
fact-ritardo-rinnovo = নবায়ন চাইতে সর্বোচ্চ দেরি
fact-anni-permesso-lungo-periodo = দীর্ঘমেয়াদি পেরমেসসো চাইতে যত বছর পেরমেসসো থাকতে হয়

## Codice fiscale
fact-caratteri-codice-fiscale = কদিচে ফিসকালের অক্ষর ও সংখ্যা
fact-lingue-guida-codice-fiscale = কদিচে ফিসকালে নির্দেশিকার ভাষা

## Residence and hospitality notice
fact-termine-residenza = residenza (নিবন্ধিত ঠিকানা) চাওয়ার সময়
fact-controllo-residenza = Comune (পৌরসভা)-র যাচাই করার সময়
fact-termine-dichiarazione-dimora = dimora abituale (সাধারণত থাকার বাসা) নবায়নের সময়
fact-termine-cancellazione-anagrafe = পেরমেসসোর মেয়াদ শেষ থেকে নোটিশ পর্যন্ত সময়
fact-preavviso-cancellazione-anagrafe = Anagrafe-র নোটিশের উত্তর দেওয়ার সময়
fact-termine-comunicazione-ospitalita = বাসায় কাউকে রাখার কথা জানানোর সময়
fact-multa-ospitalita-minima = বাসায় কাউকে রেখে না জানালে সর্বনিম্ন জরিমানা
fact-multa-ospitalita-massima = বাসায় কাউকে রেখে না জানালে সর্বোচ্চ জরিমানা

## Health
fact-durata-stp = STP কার্ডের মেয়াদ
fact-durata-eni = ENI কোডের মেয়াদ
fact-ssn-volontario = স্বাস্থ্যসেবায় স্বেচ্ছায় নাম লেখানো, এক বছরের জন্য
fact-ssn-studenti = শিক্ষার্থীদের স্বেচ্ছায় নাম লেখানো, এক বছরের জন্য
fact-ssn-au-pair = au pair হিসেবে থাকা ব্যক্তিদের স্বেচ্ছায় নাম লেখানো, এক বছরের জন্য

## School
fact-eta-inizio-scuola = বাধ্যতামূলক শিক্ষা শুরুর বয়স
fact-eta-fine-scuola = বাধ্যতামূলক শিক্ষা শেষের বয়স
fact-eta-cpia = CPIA-তে পড়ার সর্বনিম্ন বয়স
