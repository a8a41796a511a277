### Words of documents and forms.

tick = box to tick
tick-ticked = ticked box
blank = space to write
