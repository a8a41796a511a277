### Words of the pages for people in danger, in Chinese.

exit = 立即离开本页
exit-region = 离开本页
exit-keys = 也可以连按三次 Esc 键。
exit-count-2 = Esc：再按两次即可离开。
exit-count-1 = Esc：再按一次即可离开。
watched-title = 如果有人查看您的手机
watched-hides = “立即离开本页”按钮会打开另一个网页，但不会删除浏览记录、通话记录和短信。
watched-more = 怎样少留痕迹
watched-delete = 离开之后，请从浏览记录中删除本页，从通话记录中删除这次通话。只删除这些：记录全部清空可能会引起怀疑。
watched-private = 下次请用隐私窗口（也叫无痕模式）打开本页。
watched-phone = 如果手机被人监控，这样做也不够。最安全的办法是用您信任的人的电话。
watched-call = 可以拨打的号码，最好用别的电话：
