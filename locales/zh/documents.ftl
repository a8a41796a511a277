### Names of the documents of the check-lists that are not glossary terms.
document-fototessere = 证件照
document-bollettino-permesso = 居留缴费单（bollettino）的付款收据
document-documenti-motivo = 证明居留原因的文件
document-prova-alloggio = 住址证明：租房合同、房产证明或留宿证明
document-permesso-o-ricevuta = 居留证或居留申请收据
document-autocertificazione-residenza = 您签名的住址声明
