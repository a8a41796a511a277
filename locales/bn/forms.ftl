### Words of documents and forms.

tick = টিক দেওয়ার ঘর
tick-ticked = টিক দেওয়া ঘর
blank = লেখার জায়গা
