### Words of the search page, in Chinese.

search = 搜索
search-label = 您要找什么？
search-hint = 可以用您的语言或意大利语写，写错也没关系。您写的内容只留在这部手机上。
search-without-script = 搜索需要 JavaScript。请使用 A–Z 索引。
search-count = { $count ->
    [0] 没有结果
   *[other] { $count } 个结果
}
search-many = 还有更多结果：请再加一个词。
search-failed = 搜索打不开：可能没有网络。请稍后再试，或者使用 A–Z 索引。
search-try = 请只写一个词，或者写意大利语名称。
search-a-z = A–Z 索引
search-kind-guide = 指南
search-kind-desk = 窗口
search-kind-organization = 机构
search-kind-term = 词语
search-kind-page = 页面
