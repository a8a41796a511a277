### Words of documents and forms.

tick = 勾选框
tick-ticked = 已勾选的框
blank = 填写处
documents = 工作指引和表格
search-kind-document = 文件
contents = 目录
document-code = 文件编号
audience-operators = 服务机构工作人员
leaflet-form = 可打印填写的表格
leaflet-book = A4 手册
