### Editions: whether a printed sheet still holds, in Chinese.

edition-kicker = 您手中的单页
edition-valid = 这张单页仍然有效
edition-valid-text = 上面写的内容现在仍然正确。
edition-superseded = 这张单页已经失效
edition-superseded-on = 从{ $date }起有新的单页。请不要再使用旧的。
edition-superseded-text = 这张单页印好以后，内容有变化。请不要再使用，请看今天的指南。
edition-withdrawn = 这张单页已经收回
edition-withdrawn-text = 请不要再使用。请向窗口询问现在的规定。
edition-changed = 哪些内容变了
edition-new = 领取新的单页
edition-guide = 查看今天的指南
edition-languages = 这份指南的其他语言版本
edition-part-title = 标题和介绍
edition-part-glossary = 单页上解释的意大利语词语
edition-part-foot = 单页底部：编写单位和紧急电话
