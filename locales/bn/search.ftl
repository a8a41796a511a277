### Words of the search page, in Bengali.

search = খুঁজুন
search-label = আপনি কী খুঁজছেন?
search-hint = নিজের ভাষায় বা ইতালীয় ভাষায় লিখুন, ভুল হলেও চলবে। আপনি যা লেখেন তা এই ফোনেই থাকে।
search-without-script = খোঁজার জন্য JavaScript দরকার। A থেকে Z তালিকা ব্যবহার করুন।
search-count = { $count ->
    [0] কিছু পাওয়া যায়নি
    [one] { $count }টি ফলাফল
   *[other] { $count }টি ফলাফল
}
search-many = আরও ফলাফল আছে: আরেকটি শব্দ লিখুন।
search-failed = খোঁজার ব্যবস্থা খুলছে না: হয়তো ইন্টারনেট নেই। পরে আবার চেষ্টা করুন বা A থেকে Z তালিকা ব্যবহার করুন।
search-try = শুধু একটি শব্দ বা ইতালীয় নাম লিখে দেখুন।
search-a-z = A থেকে Z তালিকা
search-kind-guide = নির্দেশিকা
search-kind-desk = কাউন্টার
search-kind-organization = সংস্থা
search-kind-term = শব্দ
search-kind-page = পাতা
