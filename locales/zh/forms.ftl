### Words of documents and forms.

tick = 勾选框
tick-ticked = 已勾选的框
blank = 填写处
