### Words of the search page, in Arabic.

search = بحث
search-label = عمّ تبحثون؟
search-hint = اكتبوا بلغتكم أو بالإيطالية، ولا بأس بالأخطاء. ما تكتبونه يبقى على هذا الهاتف.
search-without-script = يحتاج البحث إلى JavaScript. استعملوا القائمة من الألف إلى الياء.
search-count = { $count ->
    [0] لا توجد نتائج
    [zero] { $count } نتيجة
    [one] نتيجة واحدة
    [two] نتيجتان
    [few] { $count } نتائج
    [many] { $count } نتيجة
   *[other] { $count } نتيجة
}
search-many = هناك نتائج أخرى: أضيفوا كلمة.
search-failed = لا يمكن فتح البحث: ربما لا يوجد اتصال بالإنترنت. حاولوا لاحقًا أو استعملوا القائمة من الألف إلى الياء.
search-try = جرّبوا كلمة واحدة أو الاسم الإيطالي.
search-a-z = القائمة من الألف إلى الياء
search-kind-guide = دليل
search-kind-desk = مكتب
search-kind-organization = جهة
search-kind-term = كلمة
search-kind-page = صفحة
