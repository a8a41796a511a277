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

## Who speaks my language
desk-yours = هنا يتكلمون لغتكم
desk-yours-ask = ربما يتكلمون لغتكم هنا: اسألوا أولًا
who-speaks = من يتكلم { $language }؟
who-speaks-lead = مكاتب وأرقام هاتف يمكنكم أن تتكلموا فيها بلغتكم.
who-speaks-menu = من يتكلم لغتي
who-speaks-mine = أين يتكلمون { $language }
who-speaks-nobody = لا نعرف بعد أي مكتب يتكلم { $language }.
who-speaks-helplines = هذه الأرقام تجيب بلغات كثيرة: اسألوا هل يوجد مترجم.
who-speaks-danger = إذا كنتم في خطر فاتصلوا بالرقم { $number }.
who-speaks-others = لغات أخرى
who-speaks-ask = اسألوا أولًا
who-speaks-elsewhere = في المكاتب الأخرى اسألوا أولًا هل يوجد وسيط ثقافي أو مترجم.

## Languages that CLDR does not name
language-fuf = البولار
language-mnk = الماندينكا
language-skr = السرائيكية
