### Mots de la feuille pour les personnes qui traduisent.

sheet-lead = Écrivez la traduction dans la case après chaque texte italien.
sheet-marks = Laissez tels quels les mots entre { "{" } { "}" } et entre < > : à leur place, le site met des numéros, des prix et des liens. Vous pouvez seulement les déplacer dans la phrase.
sheet-words = Utilisez des mots simples. Les noms italiens des bureaux et des documents restent aussi en italien.
sheet-back = À la fin, enregistrez la feuille comme page HTML et renvoyez-la à la personne qui vous l’a donnée.
