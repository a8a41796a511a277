### Names of the facts, in Chinese.

## Phones and helplines
fact-numero-112 = 紧急电话
fact-numero-116117 = 夜间和周末医生（guardia medica），不紧急的治疗
fact-lingue-116117 = 夜间和周末医生电话的口译语言
fact-numero-1522 = 反暴力、反跟踪骚扰电话
fact-numero-antitratta = 反人口贩卖电话
fact-numero-anticaporalato = 反劳动剥削电话
fact-whatsapp-anticaporalato = 反劳动剥削 WhatsApp
fact-numero-arci = ARCI 给庇护申请人和难民的电话
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

## Family reunification
fact-durata-permesso-ricongiungimento = 申请家庭团聚时，居留证的最短有效期
fact-anni-soggiorno-ricongiungimento = 申请家庭团聚以前，合法居留的时间
fact-eta-genitori-ricongiungimento = 其他子女不能照顾父母时，申请父母团聚的父母年龄
fact-quota-reddito-familiare = 每多一位家人，收入要加上社会补助金（assegno sociale）的这一部分
fact-attesa-nulla-osta = 官方规定的家庭团聚批准书（nulla osta）办理时间
fact-diritti-idoneita-montale = Montale 的住房合格证明费用，不包括印花税票
fact-attesa-idoneita-montale = Montale 的住房合格证明办理时间

## Citizenship
fact-anni-cittadinanza-non-ue = 申请国籍需要的户籍登记年数，非欧盟公民
fact-anni-cittadinanza-ue = 申请国籍需要的户籍登记年数，欧盟公民
fact-anni-cittadinanza-rifugiati = 申请国籍需要的户籍登记年数，难民和无国籍的人
fact-anni-cittadinanza-nati-in-italia = 申请国籍需要的户籍登记年数，在意大利出生的人
fact-anni-cittadinanza-matrimonio = 因结婚申请国籍，婚后需要的户籍登记时间
fact-anni-cittadinanza-matrimonio-figli = 因结婚申请国籍，有孩子时，婚后需要的户籍登记时间
fact-anni-cittadinanza-matrimonio-estero = 因结婚申请国籍，住在国外的人，婚后需要的时间
fact-livello-italiano-cittadinanza = 申请国籍需要的意大利语水平
fact-anni-reddito-cittadinanza = 申请国籍要证明几年的收入
fact-reddito-cittadinanza-solo = 申请国籍的最低收入，一个人
fact-reddito-cittadinanza-coniuge = 申请国籍的最低收入，要供养丈夫或妻子
fact-reddito-cittadinanza-figlio = 申请国籍，每个孩子要增加的收入
fact-contributo-cittadinanza = 国籍申请费

## Identity card
fact-fine-carta-cartacea = 从这一天起，纸质身份证不再有效
fact-numero-fototessere-carta = 办身份证要几张证件照
fact-attesa-carta-identita = 收到身份证要等的时间
fact-validita-carta-adulti = 成年人身份证的有效期
fact-validita-carta-minori = 未成年人身份证的有效期
fact-validita-carta-bambini = 小孩子身份证的有效期
fact-eta-carta-bambini = 小于这个年龄，身份证的有效期更短
fact-costo-carta-minimo = 身份证的最低价格
fact-costo-carta-massimo = 身份证的最高价格

## SPID
fact-spid-poste-anno = 邮局的 SPID，第一年以后每年的价格
fact-spid-altri-minimo = 其他公司的 SPID，每年的最低价格
fact-spid-altri-massimo = 其他公司的 SPID，每年的最高价格
fact-spid-eta-gratis = 从这个年龄起，邮局的 SPID 免费

## Driving licence
fact-tempo-guida-patente-estera = 从户籍登记算起，可以用非欧盟驾照开车的最长时间
fact-anni-conversione-patente = 从户籍登记算起，不用考试换驾照的最长时间
fact-fine-accordo-patenti-albania = 和阿尔巴尼亚的驾照协议的结束日期
fact-fine-accordo-patenti-svizzera = 和瑞士的驾照协议的结束日期
fact-fine-accordo-patenti-regno-unito = 和英国的驾照协议的结束日期

## Desks
fact-fine-stazione-di-posta = Stazione di posta（无家可归者日间中心）预计的结束日期

## Protection
fact-data-riforma-asilo = 庇护规定改革的日期
fact-attesa-lavoro-asilo = 改革以前，申请庇护后多久可以工作
fact-data-conversione-speciale = 特殊保护换成工作居留证的日期界限
fact-data-guerra-ucraina = 乌克兰战争开始的日期
fact-scadenza-protezione-ucraina = 乌克兰临时保护的结束日期
fact-maggiore-eta = 法律上成年的年龄
fact-pocket-money = 每天的零用钱（pocket money）
fact-scheda-telefonica-cas = CAS（特别接待中心）的电话卡
fact-ritorno-contanti = 自愿回国：现金
fact-ritorno-beni = 自愿回国：物品或服务
fact-ritorno-beni-familiare = 自愿回国：每位受供养家人的物品或服务
fact-divieto-rientro-ritorno = 自愿回国：不能再回意大利的时间

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = 治病居留证的表格编号
fact-durata-permesso-dopo-parto = 孩子出生后，治病居留证的有效期
fact-numero-vaccini-obbligatori = 必须打的疫苗的数量
fact-eta-fine-vaccini = 到这个年龄为止必须打疫苗
fact-anno-varicella = 从这一年出生的孩子开始，必须打水痘疫苗

## Italian courses, integration agreement and qualifications
fact-eta-accordo = 超过这个年龄要签融入协议
fact-permesso-accordo = 签融入协议的居留证最短有效期
fact-crediti-firma = 签融入协议时得到的学分
fact-crediti-accordo = 融入协议结束时要有的学分
fact-durata-accordo = 融入协议的期限
fact-proroga-accordo = 融入协议可以延长的时间
fact-ore-sessione-minime = 意大利规定说明会的最短时间
fact-ore-sessione-massime = 意大利规定说明会的最长时间
fact-termine-sessione-civica = 参加意大利规定说明会的期限
fact-crediti-sessione-mancata = 不参加说明会扣掉的学分
fact-tempo-cimea = CIMEA 出证明需要的时间

## Free legal aid
fact-limite-patrocinio = 国家付费律师的收入上限

## Domestic work
fact-contributi-colf-ora = 家政工作每小时的社保费（2026）
fact-soglia-paga-colf = 适用这个社保费的家政工作每小时工资（2026）

## Bank account
fact-isee-conto-gratis = 免费基本账户的 ISEE 上限

## Assegno unico
fact-assegno-unico-eta = 领子女统一补助（assegno unico）的子女年龄
fact-assegno-unico-permesso = 领子女统一补助（assegno unico）的工作居留证有效期
fact-assegno-unico-residenza = 领子女统一补助（assegno unico）的户籍登记或工作时间
fact-assegno-unico-contratto = 领子女统一补助（assegno unico）的合同期限
fact-assegno-unico-massimo = 子女统一补助（assegno unico）的最高金额，大约（2026）
fact-assegno-unico-minimo = 子女统一补助（assegno unico）的最低金额，大约（2026）
fact-assegno-unico-isee-basso = 领最高子女统一补助的 ISEE（2026）
fact-assegno-unico-isee-alto = 领最低子女统一补助的 ISEE，大约（2026）

## Renting and public housing
fact-affitto-durata = 租期超过这个时间，合同要注册
fact-affitto-registrazione = 注册租房合同的期限
fact-casa-popolare-isee = Pistoia 公共廉租房（casa popolare）的 ISEE 上限
fact-casa-popolare-intervallo = 两次公共廉租房申请公告之间的最长时间
fact-casa-popolare-ultimo-bando = Pistoia 上一次公共廉租房申请公告的截止日期
