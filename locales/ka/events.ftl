### Events and campaigns, in Georgian.

events = შეხვედრები და კურსები
event-workshop = სახელოსნო
event-meeting = შეხვედრა
event-course = კურსი
event-when = როდის
event-undecided = დღე და საათი ჯერ არ არის გადაწყვეტილი.
event-over = ეს შეხვედრა უკვე გაიმართა.
event-example = ეს მაგალითია: ნამდვილი შეხვედრა არ არის.
event-languages = შეხვედრის ენები
event-ask = ინფორმაციისთვის

campaigns = კამპანიები
campaign-call = რა უნდა გააკეთოთ
campaign-materials = მასალები
