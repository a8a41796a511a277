### 窗口的用语：现在是否开放，谁会说哪种语言。

## Open now
open-now = 现在开放，到{ $time }。
open-now-until-day = 现在开放，到{ $day }{ $time }。
open-today = 现在关门。今天{ $time }开门。
open-tomorrow = 现在关门。明天{ $time }开门。
open-on-day = 现在关门。{ $day }{ $time }开门。
open-closed = 现在关门。
open-holiday = 今天是公共假日：时间可能有变化。
desk-closure = 关门：{ $dates }
desk-who = 适用对象
desk-women-only = 仅限女性
desk-children-ok = 可以带孩子来

## Who speaks my language
desk-yours = 这里会说您的语言
desk-yours-ask = 这里可能会说您的语言：请先询问
who-speaks = 谁会说{ $language }？
who-speaks-lead = 可以说您的语言的窗口和电话号码。
who-speaks-menu = 谁会说我的语言
who-speaks-mine = 哪里会说{ $language }
who-speaks-nobody = 我们还不知道哪个窗口会说{ $language }。
who-speaks-helplines = 这些号码用多种语言接听：请问有没有口译。
who-speaks-danger = 如果有危险，请拨打{ $number }。
who-speaks-others = 其他语言
who-speaks-ask = 请先询问
who-speaks-elsewhere = 在其他窗口，请先问有没有文化调解员或口译。

## Languages that CLDR does not name
language-fuf = 普拉尔语
language-mnk = 曼丁卡语
language-skr = 色莱基语
