### Palabras para compartir una página o señalar sus errores, en español.

share-title = Compartir
share-address = Dirección de esta página
share-copy = Copiar la dirección
share-send = Enviar
share-copied = Dirección copiada.
feedback-title = ¿Hay un error?
feedback-mail = Escribir un correo electrónico
feedback-whatsapp = Escribir por WhatsApp
feedback-question = ¿Qué está mal o falta en esta página? Escriba aquí abajo, en su idioma. No hacen falta su nombre ni sus datos.
feedback-subject = Error en una página del sitio
feedback-place = Para quien lee: { $address } · idioma: { $language } · página del { $day }
