### Words with which readers hand on a page or tell of its mistakes, in Chinese.

share-title = 分享
share-address = 本页的网址
share-copy = 复制网址
share-send = 发送
share-copied = 网址已复制。
feedback-title = 有错误吗？
feedback-mail = 发电子邮件
feedback-whatsapp = 用 WhatsApp 留言
feedback-question = 本页有什么错误，或者缺少什么？请在下面用您的语言写。不需要写您的姓名和个人资料。
feedback-subject = 网站页面有错误
feedback-place = 供工作人员查看：{ $address } · 语言：{ $language } · 页面日期 { $day }
