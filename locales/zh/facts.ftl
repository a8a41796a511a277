### Names of the facts, in Chinese.

## Phones and helplines
fact-numero-112 = 紧急电话
fact-numero-116117 = 夜间和周末医生（guardia medica），不紧急的治疗
fact-lingue-116117 = 夜间和周末医生电话的口译语言
fact-numero-1522 = 反暴力和反跟踪电话
fact-numero-antitratta = 反人口贩卖电话
fact-numero-anticaporalato = 反劳动剥削电话
fact-whatsapp-anticaporalato = 反劳动剥削 WhatsApp
fact-numero-arci = ARCI 为寻求庇护者和难民开的电话
fact-numero-arci-mobile = 用手机拨打的 ARCI 电话
fact-numero-aiutodonna = Aiutodonna 反暴力中心
fact-numero-unar = 反歧视电话（UNAR）
fact-numero-progetto = 项目电话
fact-numero-comune-pistoia = Pistoia 市政厅（Comune）的免费电话

## Residence permit
fact-contributo-permesso-1-anno = 有效期不超过一年的居留证的居留费，包括制卡费
fact-contributo-permesso-2-anni = 有效期不超过两年的居留证的居留费，包括制卡费
fact-contributo-permesso-lungo-periodo = 长期居留证的居留费，包括制卡费
fact-contributo-permesso-ridotto = 只付制卡费，用于未成年人和治病
fact-bollo = 印花税票（marca da bollo）
fact-spese-poste = 邮局服务费
fact-numero-fototessere = 证件照的张数
fact-soggiorno-breve = 短期停留，不用居留证
fact-termine-primo-permesso = 第一次申请居留证的期限
fact-attesa-permesso = 官方规定的居留证办理时间
fact-termine-rinnovo = 到期前申请续签的时间
fact-ritardo-rinnovo = 过期后最晚申请续签的时间
fact-anni-permesso-lungo-periodo = 申请长期居留证前，持有居留证的年数

## Codice fiscale
fact-caratteri-codice-fiscale = 税号（codice fiscale）的字符数
fact-lingue-guida-codice-fiscale = 税号指南的语言数

## Residence and hospitality notice
fact-termine-residenza = 申请户籍登记的期限
fact-controllo-residenza = 市政厅（Comune）检查的期限
fact-termine-dichiarazione-dimora = 续报经常居住地的期限
fact-termine-cancellazione-anagrafe = 居留证到期后到收到通知的时间
fact-preavviso-cancellazione-anagrafe = 答复户口登记处（Anagrafe）通知的期限
fact-termine-comunicazione-ospitalita = 申报留宿的期限
fact-multa-ospitalita-minima = 不申报留宿的最低罚款
fact-multa-ospitalita-massima = 不申报留宿的最高罚款

## Health
fact-durata-stp = STP 医疗证的有效期
fact-durata-eni = ENI 医疗代码的有效期
fact-ssn-volontario = 自愿登记参加公共医疗，一年的费用
fact-ssn-studenti = 学生自愿登记，一年的费用
fact-ssn-au-pair = 互惠生（au pair）自愿登记，一年的费用

## School
fact-eta-inizio-scuola = 义务教育开始的年龄
fact-eta-fine-scuola = 义务教育结束的年龄
fact-eta-cpia = 上 CPIA 的最低年龄
