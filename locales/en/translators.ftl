### Words of the sheet for people who translate.

sheet-lead = Write the translation in the box after each Italian text.
sheet-marks = Leave the words between { "{" } { "}" } and between < > as they are: the site puts numbers, prices and links in their place. You may only move them within the sentence.
sheet-words = Use simple words. Keep the Italian names of offices and documents in Italian too.
sheet-back = At the end, save the sheet as an HTML page and send it back to the person who gave it to you.
