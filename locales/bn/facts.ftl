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

## Family reunification
fact-durata-permesso-ricongiungimento = পারিবারিক পুনর্মিলন চাইতে পেরমেসসোর সর্বনিম্ন মেয়াদ
fact-anni-soggiorno-ricongiungimento = পারিবারিক পুনর্মিলন চাওয়ার আগে বৈধভাবে থাকার সময়
fact-eta-genitori-ricongiungimento = পারিবারিক পুনর্মিলনের জন্য মা-বাবার বয়স, অন্য সন্তানেরা সাহায্য করতে না পারলে
fact-quota-reddito-familiare = পরিবারের প্রতি সদস্যের জন্য সামাজিক ভাতার (assegno sociale) যে অংশ যোগ করতে হয়
fact-attesa-nulla-osta = পারিবারিক পুনর্মিলনের অনাপত্তিপত্র (nulla osta) পাওয়ার সরকারি সময়
fact-diritti-idoneita-montale = Montale-তে বাসার উপযুক্ততার সনদ, রেভিনিউ স্ট্যাম্প ছাড়া
fact-attesa-idoneita-montale = Montale-তে বাসার উপযুক্ততার সনদ পাওয়ার সময়

## Citizenship
fact-anni-cittadinanza-non-ue = নাগরিকত্বের জন্য residenza-র বছর, ইউরোপীয় ইউনিয়নের বাইরের নাগরিক
fact-anni-cittadinanza-ue = নাগরিকত্বের জন্য residenza-র বছর, ইউরোপীয় ইউনিয়নের নাগরিক
fact-anni-cittadinanza-rifugiati = নাগরিকত্বের জন্য residenza-র বছর, শরণার্থী ও রাষ্ট্রহীন ব্যক্তি
fact-anni-cittadinanza-nati-in-italia = নাগরিকত্বের জন্য residenza-র বছর, ইতালিতে জন্মানো ব্যক্তি
fact-anni-cittadinanza-matrimonio = নাগরিকত্বের জন্য বিয়ের পর residenza-র সময়
fact-anni-cittadinanza-matrimonio-figli = নাগরিকত্বের জন্য বিয়ের পর residenza-র সময়, সন্তান থাকলে
fact-anni-cittadinanza-matrimonio-estero = নাগরিকত্বের জন্য বিয়ের পরের সময়, বিদেশে থাকলে
fact-livello-italiano-cittadinanza = নাগরিকত্বের জন্য ইতালীয় ভাষার স্তর
fact-anni-reddito-cittadinanza = নাগরিকত্বের জন্য যত বছরের আয় দেখাতে হয়
fact-reddito-cittadinanza-solo = নাগরিকত্বের জন্য সর্বনিম্ন আয়, একা ব্যক্তি
fact-reddito-cittadinanza-coniuge = নাগরিকত্বের জন্য সর্বনিম্ন আয়, স্বামী বা স্ত্রীর ভরণপোষণ করলে
fact-reddito-cittadinanza-figlio = নাগরিকত্বের জন্য প্রতি সন্তানে যে আয় যোগ করতে হয়
fact-contributo-cittadinanza = নাগরিকত্বের আবেদনের ফি

## Identity card
fact-fine-carta-cartacea = এই দিন থেকে কাগজের পরিচয়পত্র আর চলে না
fact-numero-fototessere-carta = পরিচয়পত্রের জন্য পাসপোর্ট সাইজের ছবির সংখ্যা
fact-attesa-carta-identita = পরিচয়পত্র পাওয়ার সময়
fact-validita-carta-adulti = বড়দের পরিচয়পত্রের মেয়াদ
fact-validita-carta-minori = অপ্রাপ্তবয়স্কদের পরিচয়পত্রের মেয়াদ
fact-validita-carta-bambini = ছোট শিশুদের পরিচয়পত্রের মেয়াদ
fact-eta-carta-bambini = যে বয়সের নিচে পরিচয়পত্রের মেয়াদ কম
fact-costo-carta-minimo = পরিচয়পত্রের সবচেয়ে কম দাম
fact-costo-carta-massimo = পরিচয়পত্রের সবচেয়ে বেশি দাম

## SPID
fact-spid-poste-anno = পোস্ট অফিসের SPID, প্রথম বছরের পর এক বছরের দাম
fact-spid-altri-minimo = অন্য কোম্পানির SPID, বছরে সবচেয়ে কম দাম
fact-spid-altri-massimo = অন্য কোম্পানির SPID, বছরে সবচেয়ে বেশি দাম
fact-spid-eta-gratis = যে বয়স থেকে পোস্ট অফিসের SPID বিনামূল্যে

## Driving licence
fact-tempo-guida-patente-estera = ইউরোপীয় ইউনিয়নের বাইরের লাইসেন্স দিয়ে গাড়ি চালানোর সর্বোচ্চ সময়, residenza থেকে
fact-anni-conversione-patente = পরীক্ষা ছাড়া লাইসেন্স বদলানোর সর্বোচ্চ সময়, residenza থেকে
fact-fine-accordo-patenti-albania = আলবেনিয়ার সঙ্গে লাইসেন্স চুক্তির শেষ
fact-fine-accordo-patenti-svizzera = সুইজারল্যান্ডের সঙ্গে লাইসেন্স চুক্তির শেষ
fact-fine-accordo-patenti-regno-unito = যুক্তরাজ্যের সঙ্গে লাইসেন্স চুক্তির শেষ

## Desks
fact-fine-stazione-di-posta = Stazione di posta শেষ হওয়ার নির্ধারিত তারিখ

## Protection
fact-data-riforma-asilo = আশ্রয়ের আইন বদলের তারিখ
fact-attesa-lavoro-asilo = আশ্রয়ের আবেদন থেকে কাজ করতে পারা পর্যন্ত সময়, আইন বদলের আগে
fact-data-conversione-speciale = বিশেষ সুরক্ষাকে কাজের পেরমেসসোতে বদলানোর তারিখ
fact-data-guerra-ucraina = ইউক্রেনে যুদ্ধ শুরুর তারিখ
fact-scadenza-protezione-ucraina = ইউক্রেনের জন্য সাময়িক সুরক্ষার শেষ
fact-maggiore-eta = আইন অনুযায়ী প্রাপ্তবয়স্ক হওয়ার বয়স
fact-pocket-money = pocket money, প্রতিদিন
fact-scheda-telefonica-cas = CAS-এ ফোনের কার্ড
fact-ritorno-contanti = স্বেচ্ছায় দেশে ফেরা: নগদ টাকা
fact-ritorno-beni = স্বেচ্ছায় দেশে ফেরা: জিনিসপত্র বা সেবা
fact-ritorno-beni-familiare = স্বেচ্ছায় দেশে ফেরা: ভরণপোষণের প্রতি সদস্যের জন্য জিনিসপত্র বা সেবা
fact-divieto-rientro-ritorno = স্বেচ্ছায় দেশে ফেরা: যত দিন ইতালিতে আবার ঢোকা যায় না

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = চিকিৎসার পেরমেসসোর ফরমের নম্বর
fact-durata-permesso-dopo-parto = সন্তান জন্মের পর চিকিৎসার পেরমেসসোর মেয়াদ
fact-numero-vaccini-obbligatori = বাধ্যতামূলক টিকার সংখ্যা
fact-eta-fine-vaccini = যে বয়স পর্যন্ত টিকা বাধ্যতামূলক
fact-anno-varicella = যে জন্মসাল থেকে জলবসন্তের টিকা বাধ্যতামূলক

## Italian courses, integration agreement and qualifications
fact-eta-accordo = যে বয়সের বেশি হলে অন্তর্ভুক্তির চুক্তিতে (accordo di integrazione) সই করতে হয়
fact-permesso-accordo = অন্তর্ভুক্তির চুক্তির জন্য পেরমেসসোর সর্বনিম্ন মেয়াদ
fact-crediti-firma = অন্তর্ভুক্তির চুক্তিতে সই করার সময়ের ক্রেডিট
fact-crediti-accordo = অন্তর্ভুক্তির চুক্তির শেষে যত ক্রেডিট থাকতে হয়
fact-durata-accordo = অন্তর্ভুক্তির চুক্তির মেয়াদ
fact-proroga-accordo = অন্তর্ভুক্তির চুক্তির জন্য বাড়তি সময়
fact-ore-sessione-minime = ইতালির নিয়ম নিয়ে সভার সর্বনিম্ন সময়
fact-ore-sessione-massime = ইতালির নিয়ম নিয়ে সভার সর্বোচ্চ সময়
fact-termine-sessione-civica = ইতালির নিয়ম নিয়ে সভা করার সময়সীমা
fact-crediti-sessione-mancata = সভায় না গেলে যত ক্রেডিট কাটা যায়
fact-tempo-cimea = CIMEA-র সনদ পাওয়ার সময়

## Free legal aid
fact-limite-patrocinio = রাষ্ট্রের খরচে আইনজীবীর জন্য আয়ের সীমা

## Domestic work
fact-contributi-colf-ora = বাসার কাজের প্রতি ঘণ্টার contributi (পেনশনের জমা) (2026)
fact-soglia-paga-colf = এই contributi-র জন্য বাসার কাজের এক ঘণ্টার বেতন (2026)

## Bank account
fact-isee-conto-gratis = বিনামূল্যে সাধারণ অ্যাকাউন্টের (conto di base) জন্য ISEE-র সীমা

## Assegno unico
fact-assegno-unico-eta = assegno unico-র জন্য সন্তানের বয়স
fact-assegno-unico-permesso = assegno unico-র জন্য কাজের পেরমেসসোর মেয়াদ
fact-assegno-unico-residenza = assegno unico-র জন্য residenza বা কাজের সময়
fact-assegno-unico-contratto = assegno unico-র জন্য চুক্তির মেয়াদ
fact-assegno-unico-massimo = সবচেয়ে বেশি assegno unico, প্রায় (2026)
fact-assegno-unico-minimo = সবচেয়ে কম assegno unico, প্রায় (2026)
fact-assegno-unico-isee-basso = সবচেয়ে বেশি assegno unico-র জন্য ISEE (2026)
fact-assegno-unico-isee-alto = সবচেয়ে কম assegno unico-র জন্য ISEE, প্রায় (2026)

## Renting and public housing
fact-affitto-durata = ভাড়ার যে মেয়াদের বেশি হলে চুক্তি নিবন্ধন করতে হয়
fact-affitto-registrazione = বাসা ভাড়ার চুক্তি নিবন্ধনের সময়
fact-casa-popolare-isee = পিস্তোইয়ায় কম ভাড়ার সরকারি বাসার জন্য ISEE-র সীমা
fact-casa-popolare-intervallo = কম ভাড়ার সরকারি বাসার দুটি bando-র মধ্যে সর্বোচ্চ সময়
fact-casa-popolare-ultimo-bando = পিস্তোইয়ায় কম ভাড়ার সরকারি বাসার শেষ bando-র শেষ দিন
