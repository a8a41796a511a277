### Parole del foglio per chi traduce.

sheet-lead = Scrivi la traduzione nella casella dopo ogni testo italiano.
sheet-marks = Lascia come sono le parole tra { "{" } { "}" } e tra < >: al loro posto il sito mette numeri, prezzi e collegamenti. Puoi solo spostarle nella frase.
sheet-words = Usa parole semplici. I nomi italiani degli uffici e dei documenti restano anche in italiano.
sheet-back = Alla fine salva il foglio come pagina HTML e rimandalo a chi te lo ha dato.
