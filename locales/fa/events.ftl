### Events and campaigns, in Persian.

events = جلسه‌ها و دوره‌ها
event-workshop = کارگاه
event-meeting = جلسه
event-course = دوره
event-when = کی
event-undecided = روز و ساعت هنوز معلوم نیست.
event-over = این برنامه گذشته است.
event-example = این یک نمونه است: قرار واقعی نیست.
event-languages = زبان‌های جلسه
event-ask = برای اطلاعات

campaigns = کارزارها
campaign-call = چه باید کرد
campaign-materials = مطالب
