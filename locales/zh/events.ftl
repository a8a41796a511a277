### Events and campaigns, in Chinese.

events = 活动和课程
event-workshop = 工作坊
event-meeting = 见面会
event-course = 课程
event-when = 时间
event-undecided = 日期和时间还没有定。
event-over = 这次活动已经结束。
event-example = 这是一个例子：不是真的活动。
event-languages = 活动使用的语言
event-ask = 咨询

campaigns = 宣传活动
campaign-call = 怎么做
campaign-materials = 材料
