### Parole di documenti e moduli.

tick = casella da segnare
tick-ticked = casella già segnata
blank = spazio per scrivere
