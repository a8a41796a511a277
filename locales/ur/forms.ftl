### Words of documents and forms.

tick = نشان لگانے کا خانہ
tick-ticked = نشان لگا ہوا خانہ
blank = لکھنے کی جگہ
documents = رہنما اصول اور فارم
search-kind-document = دستاویز
contents = فہرست
document-code = دستاویز کا کوڈ
audience-operators = سروسز میں کام کرنے والے
leaflet-form = چھاپنے اور بھرنے کا فارم
leaflet-book = A4 کتابچہ
