### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = 证件照
document-bollettino-permesso = 居留缴费单（bollettino）的付款收据
document-documenti-motivo = 证明居留原因的文件
document-prova-alloggio = 住址证明：租房合同、房产证明或留宿证明
document-permesso-o-ricevuta = 居留证或居留申请收据
document-autocertificazione-residenza = 您签名的住址声明

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = 收入证明文件
document-documenti-famiglia = 翻译并认证过的亲属关系文件
document-atto-nascita-estero = 您的国家的出生证明，要翻译并认证
document-certificato-penale-estero = 您的国家的无犯罪记录证明，要翻译并认证
document-prova-italiano = 懂意大利语的证明
document-certificato-storico-residenza = 户籍登记历史证明（certificato storico di residenza）
document-ricevuta-contributo-cittadinanza = 申请费的付款收据
document-carta-vecchia = 旧身份证；如果丢了，带报失证明（denuncia）
document-telefono = 有您自己号码的手机
document-traduzione-patente = 国际驾驶许可证，或驾照的宣誓翻译件
document-documento-del-tuo-paese = 您的国家的证件，如果有
document-documento-identita = 身份证件

## Protection
document-fogli-ricevuti = 您从各机关收到的文件和决定

## Health, school and rights
document-documento-se-lo-hai = 有您名字的证件，如果有
document-codice-fiscale-se-lo-hai = 税号（codice fiscale），如果有
document-dichiarazione-senza-mezzi = 您签名的声明：您没有钱，也没有其他医疗保障
document-certificato-gravidanza = 写有预产期的怀孕证明
document-documento-bambino = 孩子的证件，如果有
document-documento-adulto = 陪孩子来的成年人的证件
document-carte-vaccini = 已经打过的疫苗的证明，如果有
document-titolo-originale = 学历证书原件
document-certificato-consolare = 领事馆开的意大利以外收入的证明，如果您能拿到
document-ore-lavoro = 写有工作日期和工时的纸
document-registrazione-affitto = 合同注册的收据
document-beni-estero = 国外财产的文件，如果要求
