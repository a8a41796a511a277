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
desk-children-ok = শিশুদের সঙ্গে আসতে পারেন
