### Ediciones: si una hoja impresa todavía vale, en español.

edition-kicker = La hoja que tiene en la mano
edition-valid = Esta hoja todavía es válida
edition-valid-text = Lo que está escrito todavía vale.
edition-superseded = Esta hoja ya no es válida
edition-superseded-on = Desde el { $date } hay una hoja nueva. No use más la anterior.
edition-superseded-text = Desde que se imprimió, algo ha cambiado. No la use más: lea la guía de hoy.
edition-withdrawn = Esta hoja fue retirada
edition-withdrawn-text = No la use más. Pregunte en una ventanilla qué vale hoy.
edition-changed = Qué ha cambiado
edition-new = Descargue la hoja nueva
edition-guide = Lea la guía de hoy
edition-languages = Esta guía en otros idiomas
edition-part-title = Título e introducción
edition-part-glossary = Palabras italianas explicadas en la hoja
edition-part-foot = Al final de la hoja: quién la hizo y el número para emergencias
