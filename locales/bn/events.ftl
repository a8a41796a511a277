### Events and campaigns, in Bengali.

events = সভা ও কোর্স
event-workshop = কর্মশালা
event-meeting = সভা
event-course = কোর্স
event-when = কখন
event-undecided = দিন ও সময় এখনো ঠিক হয়নি।
event-over = এই সভা হয়ে গেছে।
event-example = এটি একটি উদাহরণ: সত্যিকারের সভা নয়।
event-languages = সভার ভাষা
event-ask = তথ্যের জন্য

campaigns = প্রচার অভিযান
campaign-call = কী করবেন
campaign-materials = উপকরণ
