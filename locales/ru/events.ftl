### Events and campaigns, in Russian.

events = Встречи и курсы
event-workshop = Мастерская
event-meeting = Встреча
event-course = Курс
event-when = Когда
event-undecided = День и час ещё не определены.
event-over = Эта встреча уже прошла.
event-example = Это пример: это не настоящая встреча.
event-languages = Языки встречи
event-ask = Где узнать больше

campaigns = Кампании
campaign-call = Что делать
campaign-materials = Материалы
