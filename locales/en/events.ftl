### Events and campaigns, in English.

events = Meetings and courses
event-workshop = Workshop
event-meeting = Meeting
event-course = Course
event-when = When
event-undecided = The day and time are not decided yet.
event-over = This event is over.
event-example = This is an example: it is not a real event.
event-languages = Languages of the meeting
event-ask = For information

campaigns = Campaigns
campaign-call = What to do
campaign-materials = Materials
