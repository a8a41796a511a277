### Words of documents and forms.

tick = نشان لگانے کا خانہ
tick-ticked = نشان لگا ہوا خانہ
blank = لکھنے کی جگہ
