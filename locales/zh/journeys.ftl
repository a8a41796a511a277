### 办事流程的用语。

journeys = 一步一步办
journeys-question = 您现在的情况是？
journey-steps = { $count ->
   *[other] { $count }个步骤
}
journey-stage = 这是第{ $number }步，流程：
journey-decides = 由谁决定
search-kind-journey = 办事步骤
