### Palabras de la hoja para quien traduce, en español.

sheet-lead = Escriba la traducción en la casilla después de cada texto italiano.
sheet-marks = Deje como están las palabras entre { "{" } { "}" } y entre < >: en su lugar el sitio pone números, precios y enlaces. Solo puede moverlas en la frase.
sheet-words = Use palabras sencillas. Los nombres italianos de las oficinas y de los documentos se quedan también en italiano.
sheet-back = Al final, guarde la hoja como página HTML y envíela de vuelta a quien se la dio.
