### كلمات المكاتب: هل هي مفتوحة الآن، ومن يتكلم أي لغة.

## Open now
open-now = مفتوح الآن حتى الساعة { $time }.
open-now-until-day = مفتوح الآن حتى { $day } الساعة { $time }.
open-today = مغلق الآن. يفتح اليوم الساعة { $time }.
open-tomorrow = مغلق الآن. يفتح غدًا الساعة { $time }.
open-on-day = مغلق الآن. يفتح يوم { $day } الساعة { $time }.
open-closed = مغلق الآن.
open-holiday = اليوم عطلة رسمية: قد تتغيّر أوقات العمل.
desk-closure = مغلق: { $dates }
desk-who = لمن
desk-women-only = للنساء فقط
desk-children-ok = يمكنكم اصطحاب الأطفال
