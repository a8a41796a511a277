### Words of the pages for people in danger, in English.

exit = Leave this page now
exit-region = Leaving this page
exit-keys = Or press the Esc key three times.
exit-count-2 = Esc: press twice more to leave.
exit-count-1 = Esc: press once more to leave.
watched-title = If someone checks your phone
watched-hides = The button “Leave this page now” opens another page. It does not delete your history, your calls or your messages.
watched-more = How to leave fewer traces
watched-delete = Afterwards, delete this page from your history and the call from your list of calls. Delete only these: an empty history can raise questions.
watched-private = Next time, open this page in a private window (also called incognito).
watched-phone = On a phone that is being watched, even this is not enough. The safest way is the phone of someone you trust.
watched-call = Numbers to call, better from another phone:
