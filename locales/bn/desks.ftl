### কাউন্টারের শব্দ: এখন খোলা কি না, কে কোন ভাষা বলেন।

## Open now
open-now = এখন খোলা, { $time } পর্যন্ত।
open-now-until-day = এখন খোলা, { $day } { $time } পর্যন্ত।
open-today = এখন বন্ধ। আজ { $time }-এ খুলবে।
open-tomorrow = এখন বন্ধ। আগামীকাল { $time }-এ খুলবে।
open-on-day = এখন বন্ধ। { $day } { $time }-এ খুলবে।
open-closed = এখন বন্ধ।
open-holiday = আজ সরকারি ছুটির দিন: সময় বদলাতে পারে।
desk-closure = বন্ধ: { $dates }
desk-who = কাদের জন্য
desk-women-only = শুধু নারীদের জন্য
desk-children-ok = শিশুদের সঙ্গে নিয়ে আসতে পারেন

## Who speaks my language
desk-yours = এখানে আপনার ভাষায় কথা বলা যায়
desk-yours-ask = এখানে হয়তো আপনার ভাষায় কথা বলা যায়: আগে জিজ্ঞেস করুন
who-speaks = কে { $language } বলেন?
who-speaks-lead = যেসব কাউন্টার ও ফোন নম্বরে আপনি নিজের ভাষায় কথা বলতে পারেন।
who-speaks-menu = কে আমার ভাষা বলেন
who-speaks-mine = কোথায় { $language } বলা যায়
who-speaks-nobody = কোন কাউন্টারে { $language } বলা যায়, আমরা এখনো জানি না।
who-speaks-helplines = এই নম্বরগুলোতে অনেক ভাষায় উত্তর দেওয়া হয়: দোভাষী আছেন কি না জিজ্ঞেস করুন।
who-speaks-danger = বিপদে পড়লে { $number } নম্বরে ফোন করুন।
who-speaks-others = অন্যান্য ভাষা
who-speaks-ask = আগে জিজ্ঞেস করুন
who-speaks-elsewhere = অন্য কাউন্টারে আগে জিজ্ঞেস করুন মধ্যস্থতাকারী বা দোভাষী আছেন কি না।

## Languages that CLDR does not name
language-fuf = পুলার
language-mnk = মান্ডিঙ্কা
language-skr = সারাইকি
