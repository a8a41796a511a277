### Words of the search page, in Persian.

search = جستجو
search-label = دنبال چه می‌گردید؟
search-hint = به زبان خودتان یا به ایتالیایی بنویسید، حتی با غلط. آنچه می‌نویسید در همین تلفن می‌ماند.
search-without-script = جستجو فقط با JavaScript روشن کار می‌کند. از فهرست A تا Z استفاده کنید.
search-count = { $count ->
    [0] نتیجه‌ای نیست
    [one] { $count } نتیجه
   *[other] { $count } نتیجه
}
search-many = نتیجه‌های دیگری هم هست: یک کلمه اضافه کنید.
search-failed = جستجو باز نمی‌شود: شاید اینترنت نیست. بعداً دوباره امتحان کنید یا از فهرست A تا Z استفاده کنید.
search-try = فقط یک کلمه یا نام ایتالیایی را امتحان کنید.
search-a-z = فهرست A تا Z
search-kind-guide = راهنما
search-kind-desk = دفتر
search-kind-organization = نهاد
search-kind-term = کلمه
search-kind-page = صفحه
