### Nombres de los documentos de las listas, en español.
document-fototessere = Fotos tipo pasaporte
document-bollettino-permesso = Recibo del bollettino (hoja de pago) ya pagado
document-documenti-motivo = Documentos que prueban el motivo del permiso
document-prova-alloggio = Prueba de la dirección: contrato, propiedad o alojamiento
document-permesso-o-ricevuta = Permiso de residencia o recibo
document-autocertificazione-residenza = Declaración firmada de su dirección

## Family reunification, citizenship, identity card, SPID, licence
document-documenti-reddito = Documentos que prueban los ingresos
document-documenti-famiglia = Documentos de familia traducidos y legalizados
document-atto-nascita-estero = Certificado de nacimiento de su país, traducido y legalizado
document-certificato-penale-estero = Certificado de antecedentes penales de su país, traducido y legalizado
document-prova-italiano = Prueba de que conoce el italiano
document-certificato-storico-residenza = Certificado histórico de residencia (certificato storico di residenza)
document-ricevuta-contributo-cittadinanza = Recibo de la tasa pagada
document-carta-vecchia = La carta de identidad anterior, o la denuncia si la perdió
document-telefono = Teléfono con su número
document-traduzione-patente = Permiso internacional de conducir o traducción jurada de la licencia
document-documento-del-tuo-paese = Documento de su país, si lo tiene
document-documento-identita = Documento de identidad

## Protection
document-fogli-ricevuti = Hojas y decisiones que le dieron las oficinas

## Health, school and rights
document-documento-se-lo-hai = Un documento con su nombre, si lo tiene
document-codice-fiscale-se-lo-hai = Código fiscal (codice fiscale), si lo tiene
document-dichiarazione-senza-mezzi = Declaración firmada: no tiene dinero ni otra cobertura para la atención médica
document-certificato-gravidanza = Certificado de embarazo con la fecha prevista del parto
document-documento-bambino = Documento del niño o de la niña, si lo tiene
document-documento-adulto = Documento de la persona adulta que acompaña al niño o a la niña
document-carte-vaccini = Papeles de las vacunas ya puestas, si los tiene
document-titolo-originale = Título de estudios original
document-certificato-consolare = Certificado del consulado sobre los ingresos fuera de Italia, si puede obtenerlo
document-ore-lavoro = Hoja con los días y las horas de trabajo
document-registrazione-affitto = Recibo del registro del contrato
document-beni-estero = Documentos sobre los bienes en el extranjero, si los piden
