### Both sides of the desk: what to show, two languages row by row.

guide-where = 去哪里
term-more = 了解更多
close = 关闭
facing-link = 与意大利语对照
facing-help = 两种语言的行号相同：用手指指出行号。
show-link = 在窗口出示
show-title = 在窗口出示
show-help = 请把这一页给窗口的工作人员看。大字的句子是意大利语。
show-sentences = 句子
show-documents = 材料：请勾出缺少的

## Sentences, said by the reader
phrase-service = 您好。我需要办理这项服务，请帮助我。
phrase-language = 我说{ $language }。有会说我的语言的人或翻译吗？
phrase-slowly = 请说慢一点，用简单的词。
phrase-missing = 请在下面勾出我缺少的材料。
phrase-write = 请把日期、时间和地址写在纸上。
phrase-receipt = 请给我一张收据。
phrase-reason = 如果答复是不行，请给我写下原因。

## The phrasebook
phrasebook-title = 窗口用语
phrasebook-lead = 用手指指出一句话：有意大利语，也有您的语言。
phrasebook-yours = 您说
phrasebook-theirs = 窗口工作人员说
