### Palabras de las páginas para personas en peligro, en español.

exit = Salga ya de esta página
exit-region = Salida de esta página
exit-keys = O pulse tres veces la tecla Esc.
exit-count-2 = Esc: dos veces más para salir.
exit-count-1 = Esc: una vez más para salir.
watched-title = Si alguien controla su teléfono
watched-hides = El botón “Salga ya de esta página” abre otra página. No borra el historial, las llamadas ni los mensajes.
watched-more = Cómo dejar menos rastros
watched-delete = Después, borre esta página del historial y la llamada de la lista de llamadas. Borre solo estas: un historial vacío puede despertar preguntas.
watched-private = La próxima vez abra esta página en una ventana privada (se dice también “de incógnito”).
watched-phone = En un teléfono controlado, tampoco esto basta. Lo más seguro es el teléfono de una persona de su confianza.
watched-call = Números para llamar, mejor desde otro teléfono:
