### Words of the pages and leaflets, in Chinese.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = 用您的语言，了解各种服务
skip-to-content = 跳到正文
menu = 菜单
home = 首页
languages = 语言
choose-language = 选择语言
language-switcher = 本页的其他语言版本
guides = 指南
desks = 窗口和常用号码
organizations = 合作网络的机构
glossary = 常用词语
a-z = A–Z 索引
about = 关于项目
all-topics = 您需要什么？
guides-count = { $count ->
   *[other] { $count } 份指南
}
footer-not-legal-advice = 这不是法律咨询。
footer-licence = 文字可以按照 CC BY 4.0 许可重新使用。
last-confirmed = 本页核实日期：{ $date }
not-found-title = 找不到页面
redirect-text = 这个页面在这里：
emergency-danger = 遇到危险？
emergency-who = 谁接听，说哪些语言
emergency-call = 有危险吗？请立即拨打 { $number }。

## Topics
topic-documents = 证件和居留证
topic-health = 健康
topic-home = 住房和户籍登记
topic-school = 学校
topic-work = 工作
topic-money = 钱和补助
topic-protection = 庇护和保护
topic-rights = 权利和国籍
topic-safety = 紧急情况和保护

## Audiences
audience-everyone = 所有人
audience-non-eu = 非欧盟公民
audience-eu = 欧盟公民
audience-asylum = 申请庇护的人
audience-undocumented = 没有居留证的人
audience-family = 家庭
audience-minor = 未成年人
audience-women = 妇女

## Sections of a guide (Italian service card)
section-who = 适合谁
section-how = 怎么办理
section-needs = 需要什么
section-outcome = 您会得到什么
section-time = 时间和期限
section-cost = 费用
section-access = 使用服务
section-conditions = 服务条件
section-contacts = 联系方式
section-special = 特殊情况
section-rights = 如果被拒绝

## Guide
guide-code = 指南编号
guide-authority = 负责机构
guide-requires = 需要先办
guide-related = 也请看
guide-legal = 法律依据
guide-sources = 资料来源
checklist-title = 要带的文件
checklist-copies = { $count ->
   *[other] 和 { $count } 份复印件
}
costs-title = 费用
costs-item = 项目
costs-amount = 金额
costs-total = 合计
download-leaflets = 下载和打印
leaflet-a4 = A4 单页
leaflet-a4-bilingual = 双语 A4 单页
leaflet-trifold = 三折页
leaflet-booklet = A5 小册子
leaflet-card = 在窗口出示的卡片
leaflet-poster = 海报
leaflet-poster-languages = 多语言海报
leaflet-social = 聊天用方形图片
leaflet-social-tall = 聊天用竖版图片

## Desk
desk-where = 地点
desk-hours = 时间
desk-closed = 关门
desk-always-open = 每天，任何时间
desk-access = 怎样进入
access-walk-in = 不用预约
access-ticket = 要取号
access-appointment = 要预约
access-referral-only = 只接待其他服务机构介绍来的人
desk-phone = 电话
desk-email = 电子邮件
desk-pec = PEC（认证电子邮件）
desk-booking = 预约
desk-transport = 怎样到达
desk-accessibility = 无障碍设施
desk-website = 网站
desk-languages = 可以说的语言
desk-languages-ask = 请先询问：可以说的语言还没有确认。
desk-services = 这个窗口的服务
desk-organization = 机构
language-how-staff = 窗口工作人员
language-how-mediator = 文化调解员
language-how-phone = 电话
language-how-on-request = 应要求提供

## Alerts
alert-note = 说明
alert-tip = 建议
alert-important = 重要
alert-warning = 注意
alert-caution = 危险

## Honest marks
not-confirmed = 还没有确认：去之前请先打电话。
not-confirmed-short = 待确认
fallback-notice = 本页还没有翻译成{ $wanted }。您现在看到的是{ $shown }。
fallback-badge = { $language }版
machine-notice = 机器翻译，还没有经过人工检查。如有疑问，以意大利语文本为准。
expired-notice = 本页的有效期到 { $date }为止。请向窗口确认。

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
   *[other] { $count } 天
}
duration-working-day = { $count ->
   *[other] { $count } 个工作日
}
duration-week = { $count ->
   *[other] { $count } 周
}
duration-month = { $count ->
   *[other] { $count } 个月
}
duration-year = { $count ->
   *[other] { $count } 年
}
duration-hour = { $count ->
   *[other] { $count } 小时
}

## Glossary
glossary-in-italian = 意大利语叫
glossary-used-in = 用在

## Leaflets
leaflet-check = 请检查这张单页是否仍然有效
leaflet-edition = 版本：{ $date }
leaflet-free = 这张单页是免费的：请不要付钱给任何人。
leaflet-machine = 机器翻译，没有经过人工检查
leaflet-name = 姓名
leaflet-date = 日期
leaflet-time = 时间
leaflet-place = 地点
leaflet-appointment = 您的预约
leaflet-emergency = 有危险请拨打 { $number }，任何时候都免费。
leaflet-glossary = 这张单页上的意大利语词语
leaflet-owner = 编写单位
leaflet-fold = 双面打印，沿短边翻转，然后按标记折叠。
leaflet-funding = 为 Pistoia 的 Prefettura（省督府）的 Pistoia all’O.P.E.R.A. 项目印制
