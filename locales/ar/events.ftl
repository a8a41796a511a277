### Events and campaigns, in Arabic.

events = لقاءات ودورات
event-workshop = ورشة عمل
event-meeting = لقاء
event-course = دورة
event-when = متى
event-undecided = لم يُحدَّد اليوم والساعة بعد.
event-over = انتهى هذا الموعد.
event-example = هذا مثال: ليس موعدًا حقيقيًا.
event-languages = لغات اللقاء
event-ask = للاستفسار

campaigns = حملات
campaign-call = ماذا تفعلون
campaign-materials = المواد
