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
