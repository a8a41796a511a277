### Sentences of the front desk, said by the reader and by the operator, in Chinese.

## Said by the reader: to meet
phrases-meet = 开始
phrase-meet-help = 您好。您能帮我吗？
phrase-meet-office = 我来对办公室了吗？
phrase-meet-read = 我不太识字。您能读给我听吗？
phrase-meet-write = 我不太会写。您能帮我写吗？
phrase-meet-hear = 我听不清楚。您能把您说的话写下来吗？

## Said by the reader: the language
phrases-language = 互相听懂
phrase-language-little = 我只会说一点意大利语。
phrase-language-repeat = 我没听懂。请再说一遍，好吗？
phrase-language-point = 请在这一页上指出您的回答，好吗？
phrase-language-interpreter = 我可以打电话找翻译吗？
phrase-language-translate = 我可以用手机翻译吗？

## Said by the reader: documents
phrases-documents = 证件和文件
phrase-documents-enough = 我有这些文件。可以吗？
phrase-documents-lost = 我的证件找不到了。我该怎么办？
phrase-documents-explain = 您能给我解释这张纸吗？
phrase-documents-original = 我想留着文件原件。
phrase-documents-copy = 我想要这张纸的复印件。

## Said by the reader: appointments
phrases-appointment = 预约
phrase-appointment-ask = 我想预约。
phrase-appointment-have = 我有预约。我该去哪里？
phrase-appointment-date = 您能把日期写给我吗？
phrase-appointment-change = 那一天我来不了。可以改吗？

## Said by the reader: money
phrases-money = 钱
phrase-money-cost = 要多少钱？您能写给我吗？
phrase-money-where = 在哪里付钱？
phrase-money-none = 我没有钱付。我该怎么办？

## Said by the reader: health
phrases-health = 健康
phrase-health-unwell = 我不舒服。我需要看病。
phrase-health-pain = 我这里疼。
phrase-health-medicines = 我吃这些药。
phrase-health-pregnant = 我怀孕了。
phrase-health-doctor = 我没有医生。怎样才能有医生？

## Said by the reader: the family
phrases-family = 家庭
phrase-family-child = 我有一个孩子，身体不舒服。
phrase-family-school = 我想给孩子报名上学。
phrase-family-reunion = 我想接家人来意大利。
phrase-family-minor = 我是未成年人。我的父母不在这里。

## Said by the reader: when the answer is no
phrases-refusal = 如果被拒绝
phrase-refusal-decide = 我可以和作决定的人谈吗？
phrase-refusal-appeal = 不同意这个决定，我可以怎么办？
phrase-refusal-deadline = 我最晚哪一天要答复？
phrase-refusal-sign = 我不签名，因为我看不懂。

## Said by the reader: danger
phrases-danger = 危险
phrase-danger-call = 我有危险。请叫人来帮忙。
phrase-danger-afraid = 我害怕一个人。
phrase-danger-private = 我想在没有别人的地方谈。
phrase-danger-woman = 我想和一位女性谈。
phrase-danger-forced = 有人强迫我工作。

## Said by the operator: to welcome
phrases-desk-welcome = 接待
phrase-desk-welcome-need = 您好。您需要什么？
phrase-desk-welcome-language = 您说什么语言？请在这里指出来。
phrase-desk-welcome-point = 您可以用手指回答：请指出一句话。
phrase-desk-welcome-interpreter = 我去找会说您的语言的人。
phrase-desk-welcome-wait = 请在这里等。
phrase-desk-welcome-again = 如果您没听懂，请告诉我：我再说一遍。

## Said by the operator: documents
phrases-desk-documents = 要求看文件
phrase-desk-documents-have = 您有证件吗？
phrase-desk-documents-none = 您没有证件吗？我们还是可以谈。
phrase-desk-documents-missing = 缺少这份文件。我写给您。
phrase-desk-documents-copy = 我复印一份，原件还给您。
phrase-desk-documents-fill = 我们一起填表。
phrase-desk-documents-sign = 如果您全都明白了，请在这里签名。
phrase-desk-documents-unsigned = 如果您不明白，请不要签名。

## Said by the operator: what comes next
phrases-desk-next = 接下来怎么办
phrase-desk-next-office = 您要去另一个办公室。我把地址写给您。
phrase-desk-next-back = 您要改天再来。我把时间写给您。
phrase-desk-next-bring = 下次请带这些文件。
phrase-desk-next-wait = 现在您要等答复。要等多久，我写给您。
phrase-desk-next-online = 这个申请要在网上办。您需要帮忙吗？
phrase-desk-next-keep = 请保管好这张纸：它很重要。
phrase-desk-next-refused = 答复是不行。我把原因写给您。

## Said by the operator: money
phrases-desk-money = 谈钱
phrase-desk-money-free = 这项服务是免费的。
phrase-desk-money-pay = 这项服务要付钱。付多少、在哪里付，我写给您。
phrase-desk-money-receipt = 请保管好付款收据。
phrase-desk-money-nobody = 办这项服务，请不要付钱给别人。

## Said by the operator: health
phrases-desk-health = 谈健康
phrase-desk-health-now = 您现在不舒服吗？
phrase-desk-health-where = 请指给我看，哪里疼。
phrase-desk-health-doctor = 您已经有家庭医生（medico di famiglia）了吗？
phrase-desk-health-ambulance = 我叫救护车。
phrase-desk-health-report = 您没有居留证来看病，不会有人向警察举报您。

## Said by the operator: care
phrases-desk-care = 保护
phrase-desk-care-afraid = 您害怕某个人吗？
phrase-desk-care-private = 我们可以在没有别人的地方谈。
phrase-desk-care-woman = 您想和一位女性谈吗？
phrase-desk-care-silent = 如果您不想回答，没关系。
phrase-desk-care-call = 您想打电话给能帮助您的人吗？
phrase-desk-care-help = 您现在有危险吗？我叫人来帮忙。
