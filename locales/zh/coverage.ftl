### 每种语言的进度

translations-title = 翻译情况
translations-link = 翻译进度
translations-lead = 本网站用意大利语撰写，并译成其他语言。这里如实说明每种语言的进度。
translations-said = { $language }可以读到 { $share }% 的内容。
translations-source = 本网站的原文是意大利语。
translations-unreviewed =
    { $count ->
        [0] 所有文字都经过人工核对。
       *[other] 有 { $count } 篇文字由机器翻译，尚无人核对。
    }
translations-stale =
    { $count ->
        [0] 没有比意大利语旧的文字。
       *[other] 有 { $count } 篇文字的部分内容比意大利语旧：页面上有标记。
    }
translations-missing = 缺少的文字：暂时显示另一种语言
translations-help = 如何帮忙
translations-help-text = 如果您熟悉这种语言，请写信给我们：您可以核对一篇文字，哪怕只有一篇。
translations-write = 写信至 { $address }
translations-all = 所有语言
translations-column-language = 语言
translations-column-words = 词语
translations-column-unreviewed = 未核对的文字
