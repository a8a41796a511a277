### Frases de la ventanilla, dichas por quien lee y por quien atiende, en español.

## Said by the reader: to meet
phrases-meet = Para empezar
phrase-meet-help = Buenos días. ¿Me puede ayudar?
phrase-meet-office = ¿Es esta la oficina correcta?
phrase-meet-read = No leo bien. ¿Puede leer por mí?
phrase-meet-write = No escribo bien. ¿Puede escribir por mí?
phrase-meet-hear = No oigo bien. ¿Puede escribir lo que dice?

## Said by the reader: the language
phrases-language = Entenderse
phrase-language-little = Hablo poco italiano.
phrase-language-repeat = No entiendo. ¿Puede repetir, por favor?
phrase-language-point = ¿Puede señalar la respuesta en esta página?
phrase-language-interpreter = ¿Puedo llamar a un intérprete?
phrase-language-translate = ¿Puedo usar el teléfono para traducir?

## Said by the reader: documents
phrases-documents = Documentos
phrase-documents-enough = Tengo estos documentos. ¿Están bien?
phrase-documents-lost = No encuentro mis documentos. ¿Qué debo hacer?
phrase-documents-explain = ¿Me puede explicar esta hoja?
phrase-documents-original = Quisiera quedarme con el documento original.
phrase-documents-copy = Quisiera una copia de esta hoja.

## Said by the reader: appointments
phrases-appointment = Cita
phrase-appointment-ask = Quisiera una cita.
phrase-appointment-have = Tengo una cita. ¿Adónde debo ir?
phrase-appointment-date = ¿Me puede escribir la fecha?
phrase-appointment-change = Ese día no puedo venir. ¿Se puede cambiar?

## Said by the reader: money
phrases-money = Dinero
phrase-money-cost = ¿Cuánto cuesta? ¿Me lo puede escribir?
phrase-money-where = ¿Dónde se paga?
phrase-money-none = No tengo dinero para pagar. ¿Qué puedo hacer?

## Said by the reader: health
phrases-health = Salud
phrase-health-unwell = Me siento mal. Necesito atención médica.
phrase-health-pain = Me duele aquí.
phrase-health-medicines = Tomo estas medicinas.
phrase-health-pregnant = Estoy embarazada.
phrase-health-doctor = No tengo médico. ¿Cómo puedo tenerlo?

## Said by the reader: the family
phrases-family = Familia
phrase-family-child = Tengo un niño que está mal.
phrase-family-school = Quisiera inscribir a un niño en la escuela.
phrase-family-reunion = Quisiera traer a mi familia a Italia.
phrase-family-minor = Soy menor de edad. No tengo padres aquí.

## Said by the reader: when the answer is no
phrases-refusal = Si dicen que no
phrase-refusal-decide = ¿Puedo hablar con quien decide?
phrase-refusal-appeal = ¿Qué puedo hacer contra esta decisión?
phrase-refusal-deadline = ¿Hasta qué día tengo para responder?
phrase-refusal-sign = No firmo, porque no entiendo.

## Said by the reader: danger
phrases-danger = Peligro
phrase-danger-call = Estoy en peligro. Llame para pedir ayuda, por favor.
phrase-danger-afraid = Tengo miedo de una persona.
phrase-danger-private = Quisiera hablar en un lugar privado.
phrase-danger-woman = Quisiera hablar con una mujer.
phrase-danger-forced = Una persona me obliga a trabajar.

## Said by the operator: to welcome
phrases-desk-welcome = Recibir
phrase-desk-welcome-need = Buenos días. ¿Qué necesita?
phrase-desk-welcome-language = ¿Qué idioma habla? Señálelo aquí, por favor.
phrase-desk-welcome-point = Puede responder con el dedo: señale una frase.
phrase-desk-welcome-interpreter = Busco a una persona que hable su idioma.
phrase-desk-welcome-wait = Espere aquí, por favor.
phrase-desk-welcome-again = Si no entiende, dígamelo: lo repito.

## Said by the operator: documents
phrases-desk-documents = Pedir los documentos
phrase-desk-documents-have = ¿Tiene un documento?
phrase-desk-documents-none = ¿No tiene documentos? Podemos hablar igual.
phrase-desk-documents-missing = Falta este documento. Se lo escribo.
phrase-desk-documents-copy = Hago una copia y le devuelvo el original.
phrase-desk-documents-fill = Completamos juntos el formulario.
phrase-desk-documents-sign = Si ha entendido todo, firme aquí.
phrase-desk-documents-unsigned = No firme si no entiende.

## Said by the operator: what comes next
phrases-desk-next = Qué pasa después
phrase-desk-next-office = Tiene que ir a otra oficina. Le escribo la dirección.
phrase-desk-next-back = Tiene que volver otro día. Le escribo cuándo.
phrase-desk-next-bring = La próxima vez traiga estos documentos.
phrase-desk-next-wait = Ahora tiene que esperar la respuesta. Le escribo cuánto.
phrase-desk-next-online = Esta solicitud se hace por internet. ¿Necesita ayuda?
phrase-desk-next-keep = Guarde esta hoja: es importante.
phrase-desk-next-refused = La respuesta es no. Le escribo el motivo.

## Said by the operator: money
phrases-desk-money = Hablar de dinero
phrase-desk-money-free = Este servicio es gratis.
phrase-desk-money-pay = Este servicio se paga. Le escribo cuánto y dónde.
phrase-desk-money-receipt = Guarde el recibo del pago.
phrase-desk-money-nobody = No pague a otras personas por este servicio.

## Said by the operator: health
phrases-desk-health = Hablar de salud
phrase-desk-health-now = ¿Se siente mal ahora?
phrase-desk-health-where = Muéstreme dónde le duele.
phrase-desk-health-doctor = ¿Ya tiene médico de familia?
phrase-desk-health-ambulance = Llamo a una ambulancia.
phrase-desk-health-report = Si recibe atención médica sin permiso, no le denuncian a la policía.

## Said by the operator: care
phrases-desk-care = Proteger
phrase-desk-care-afraid = ¿Tiene miedo de alguien?
phrase-desk-care-private = Podemos hablar en un lugar privado.
phrase-desk-care-woman = ¿Quiere hablar con una mujer?
phrase-desk-care-silent = Si no quiere responder, no importa.
phrase-desk-care-call = ¿Quiere llamar a alguien que pueda ayudar?
phrase-desk-care-help = ¿Está en peligro ahora? Llamo para pedir ayuda.
