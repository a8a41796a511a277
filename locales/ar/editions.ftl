### Editions: whether a printed sheet still holds, in Arabic.

edition-kicker = الورقة التي في أيديكم
edition-valid = هذه الورقة ما زالت صالحة
edition-valid-text = ما هو مكتوب فيها ما زال صحيحًا.
edition-superseded = هذه الورقة لم تعد صالحة
edition-superseded-on = توجد ورقة جديدة منذ { $date }. لا تستعملوا الورقة القديمة بعد الآن.
edition-superseded-text = تغيّر شيء بعد طباعة هذه الورقة. لا تستعملوها بعد الآن، واقرؤوا دليل اليوم.
edition-withdrawn = سُحبت هذه الورقة
edition-withdrawn-text = لا تستعملوها بعد الآن. اسألوا أحد المكاتب عمّا هو صحيح اليوم.
edition-changed = ما الذي تغيّر
edition-new = خذوا الورقة الجديدة
edition-guide = اقرؤوا دليل اليوم
edition-languages = هذا الدليل بلغات أخرى
edition-part-title = العنوان والمقدمة
edition-part-glossary = الكلمات الإيطالية المشروحة في الورقة
edition-part-foot = أسفل الورقة: الجهة التي أعدّتها ورقم الطوارئ
