### Los dos lados de la ventanilla: qué mostrar, dos idiomas fila por fila, en español.

guide-where = Adónde ir
term-more = Leer más
close = Cerrar
facing-link = Con el italiano al lado
facing-help = Las filas tienen el mismo número en los dos idiomas: señale el número con el dedo.
show-link = Mostrar en la ventanilla
show-title = Para mostrar en la ventanilla
show-help = Muestre esta página a quien trabaja en la ventanilla. Las frases grandes están en italiano.
show-sentences = Frases
show-documents = Documentos: marque los que faltan

## Sentences, said by the reader
phrase-service = Buenos días. Necesito ayuda para este servicio.
phrase-language = Hablo { $language }. ¿Hay una persona que hable mi idioma, o un intérprete?
phrase-slowly = Por favor, hable despacio y con palabras sencillas.
phrase-missing = Por favor, marque aquí abajo los documentos que faltan.
phrase-write = Por favor, escriba en una hoja el día, la hora y la dirección.
phrase-receipt = Por favor, deme un recibo.
phrase-reason = Si la respuesta es no, por favor escríbame el motivo.

## The phrasebook
phrasebook-title = Frases para la ventanilla
phrasebook-lead = Señale una frase con el dedo: está en italiano y en su idioma.
phrasebook-yours = Dice usted
phrasebook-theirs = Dice quien trabaja en la ventanilla
