### Words of documents and forms.

tick = مربع للتأشير
tick-ticked = مربع مؤشَّر عليه
blank = مكان للكتابة
