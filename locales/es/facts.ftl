### Nombres de los datos, en español.

## Phones and helplines
fact-numero-112 = Emergencia
fact-numero-116117 = Guardia medica (médico de noche y fin de semana) y atención no urgente
fact-lingue-116117 = Idiomas de los intérpretes de la guardia medica
fact-numero-1522 = Número contra la violencia y el acoso (stalking)
fact-numero-antitratta = Número contra la trata de personas
fact-numero-anticaporalato = Número contra la explotación en el trabajo
fact-whatsapp-anticaporalato = WhatsApp contra la explotación en el trabajo
fact-numero-arci = Número ARCI para solicitantes de asilo y refugiados
fact-numero-arci-mobile = Número ARCI desde el celular (móvil)
fact-numero-aiutodonna = Centro contra la violencia Aiutodonna
fact-numero-unar = Número contra las discriminaciones (UNAR)
fact-numero-progetto = Teléfono del proyecto
fact-numero-comune-pistoia = Número gratuito del Ayuntamiento (Comune) de Pistoia

## Residence permit
fact-contributo-permesso-1-anno = Tasa por un permiso de hasta un año, tarjeta incluida
fact-contributo-permesso-2-anni = Tasa por un permiso de hasta dos años, tarjeta incluida
fact-contributo-permesso-lungo-periodo = Tasa por el permiso de larga duración, tarjeta incluida
fact-contributo-permesso-ridotto = Solo la tarjeta, para menores y atención médica
fact-bollo = Timbre fiscal (marca da bollo)
fact-spese-poste = Servicio del correo
fact-numero-fototessere = Número de fotos tipo pasaporte
fact-soggiorno-breve = Estancia corta, sin permiso
fact-termine-primo-permesso = Plazo para pedir el primer permiso
fact-attesa-permesso = Tiempo oficial para recibir el permiso
fact-termine-rinnovo = Tiempo antes de la caducidad para pedir la renovación
fact-ritardo-rinnovo = Retraso máximo para pedir la renovación
fact-anni-permesso-lungo-periodo = Años con el permiso para pedir el de larga duración

## Codice fiscale
fact-caratteri-codice-fiscale = Caracteres del código fiscal (codice fiscale)
fact-lingue-guida-codice-fiscale = Idiomas de la guía del código fiscal (codice fiscale)

## Residence and hospitality notice
fact-termine-residenza = Plazo para pedir la residencia
fact-controllo-residenza = Tiempo del Ayuntamiento (Comune) para controlar
fact-termine-dichiarazione-dimora = Plazo para renovar la vivienda habitual (dimora abituale)
fact-termine-cancellazione-anagrafe = Tiempo desde la caducidad del permiso hasta el aviso
fact-preavviso-cancellazione-anagrafe = Plazo para responder al aviso de la Anagrafe
fact-termine-comunicazione-ospitalita = Plazo para comunicar el alojamiento
fact-multa-ospitalita-minima = Multa mínima por no comunicar el alojamiento
fact-multa-ospitalita-massima = Multa máxima por no comunicar el alojamiento

## Health
fact-durata-stp = Duración de la tarjeta STP
fact-durata-eni = Duración del código ENI
fact-ssn-volontario = Inscripción voluntaria en el servicio de salud, por un año
fact-ssn-studenti = Inscripción voluntaria de estudiantes, por un año
fact-ssn-au-pair = Inscripción voluntaria de personas au pair, por un año

## School
fact-eta-inizio-scuola = Edad en que empieza la escuela obligatoria
fact-eta-fine-scuola = Edad en que termina la escuela obligatoria
fact-eta-cpia = Edad mínima para el CPIA

## Family reunification
fact-durata-permesso-ricongiungimento = Duración mínima del permiso para pedir la reagrupación familiar
fact-anni-soggiorno-ricongiungimento = Tiempo de estancia regular antes de pedir la reagrupación familiar
fact-eta-genitori-ricongiungimento = Edad de los padres para la reagrupación familiar, si los otros hijos no pueden ayudarles
fact-quota-reddito-familiare = Parte del assegno sociale que se suma por cada familiar
fact-attesa-nulla-osta = Tiempo oficial para la autorización (nulla osta) de reagrupación familiar
fact-diritti-idoneita-montale = Certificado de vivienda adecuada (idoneità alloggiativa) en Montale, sin timbre fiscal
fact-attesa-idoneita-montale = Tiempo para el certificado de vivienda adecuada (idoneità alloggiativa) en Montale

## Citizenship
fact-anni-cittadinanza-non-ue = Años de residencia para la ciudadanía, ciudadanos de fuera de la UE
fact-anni-cittadinanza-ue = Años de residencia para la ciudadanía, ciudadanos de la UE
fact-anni-cittadinanza-rifugiati = Años de residencia para la ciudadanía, refugiados y apátridas
fact-anni-cittadinanza-nati-in-italia = Años de residencia para la ciudadanía, personas nacidas en Italia
fact-anni-cittadinanza-matrimonio = Tiempo de residencia después del matrimonio para la ciudadanía
fact-anni-cittadinanza-matrimonio-figli = Tiempo de residencia después del matrimonio para la ciudadanía, con hijos
fact-anni-cittadinanza-matrimonio-estero = Tiempo después del matrimonio para la ciudadanía, para quien vive en el extranjero
fact-livello-italiano-cittadinanza = Nivel de italiano para la ciudadanía
fact-anni-reddito-cittadinanza = Años de ingresos que hay que probar para la ciudadanía
fact-reddito-cittadinanza-solo = Ingresos mínimos para la ciudadanía, persona sola
fact-reddito-cittadinanza-coniuge = Ingresos mínimos para la ciudadanía, con marido o esposa a cargo
fact-reddito-cittadinanza-figlio = Ingresos que se suman por cada hijo, para la ciudadanía
fact-contributo-cittadinanza = Tasa por la solicitud de ciudadanía

## Identity card
fact-fine-carta-cartacea = Las cartas de identidad de papel ya no valen desde este día
fact-numero-fototessere-carta = Número de fotos para la carta de identidad
fact-attesa-carta-identita = Tiempo para recibir la carta de identidad
fact-validita-carta-adulti = Duración de la carta de identidad de los adultos
fact-validita-carta-minori = Duración de la carta de identidad de los menores
fact-validita-carta-bambini = Duración de la carta de identidad de los niños pequeños
fact-eta-carta-bambini = Edad por debajo de la cual la carta de identidad dura menos
fact-costo-carta-minimo = Precio de la carta de identidad, el más bajo
fact-costo-carta-massimo = Precio de la carta de identidad, el más alto

## SPID
fact-spid-poste-anno = SPID del correo (Poste), precio de un año después del primero
fact-spid-altri-minimo = SPID de otras empresas, precio anual más bajo
fact-spid-altri-massimo = SPID de otras empresas, precio anual más alto
fact-spid-eta-gratis = Edad desde la que el SPID del correo (Poste) es gratis

## Driving licence
fact-tempo-guida-patente-estera = Tiempo máximo para conducir con una licencia de fuera de la UE, desde la residencia
fact-anni-conversione-patente = Tiempo máximo desde la residencia para cambiar la licencia sin exámenes
fact-fine-accordo-patenti-albania = Fin del acuerdo sobre las licencias con Albania
fact-fine-accordo-patenti-svizzera = Fin del acuerdo sobre las licencias con Suiza
fact-fine-accordo-patenti-regno-unito = Fin del acuerdo sobre las licencias con el Reino Unido

## Desks
fact-fine-stazione-di-posta = Fin previsto de la Stazione di posta

## Protection
fact-data-riforma-asilo = Fecha de la reforma del asilo
fact-attesa-lavoro-asilo = Tiempo desde la solicitud de asilo para poder trabajar, antes de la reforma
fact-data-conversione-speciale = Fecha para cambiar la protección especial por un permiso de trabajo
fact-data-guerra-ucraina = Fecha en que empezó la guerra en Ucrania
fact-scadenza-protezione-ucraina = Fin de la protección temporal para Ucrania
fact-maggiore-eta = Edad en que una persona es adulta según la ley
fact-pocket-money = Pocket money (dinero de bolsillo), por día
fact-scheda-telefonica-cas = Tarjeta de teléfono en un CAS
fact-ritorno-contanti = Retorno voluntario: dinero en efectivo
fact-ritorno-beni = Retorno voluntario: bienes o servicios
fact-ritorno-beni-familiare = Retorno voluntario: bienes o servicios por cada familiar a cargo
fact-divieto-rientro-ritorno = Retorno voluntario: tiempo en que no se puede volver a entrar en Italia

## Pregnancy and vaccinations
fact-modulo-permesso-gravidanza = Número del formulario para el permiso por atención médica
fact-durata-permesso-dopo-parto = Duración del permiso por atención médica después del nacimiento
fact-numero-vaccini-obbligatori = Número de vacunas obligatorias
fact-eta-fine-vaccini = Edad hasta la que las vacunas son obligatorias
fact-anno-varicella = Año de nacimiento desde el que es obligatoria la vacuna contra la varicela

## Italian courses, integration agreement and qualifications
fact-eta-accordo = Edad que hay que superar para firmar el acuerdo de integración
fact-permesso-accordo = Duración mínima del permiso para el acuerdo de integración
fact-crediti-firma = Créditos al firmar el acuerdo de integración
fact-crediti-accordo = Créditos que hay que tener al final del acuerdo de integración
fact-durata-accordo = Duración del acuerdo de integración
fact-proroga-accordo = Tiempo extra para el acuerdo de integración
fact-ore-sessione-minime = Duración mínima del encuentro sobre las reglas de Italia
fact-ore-sessione-massime = Duración máxima del encuentro sobre las reglas de Italia
fact-termine-sessione-civica = Plazo para hacer el encuentro sobre las reglas de Italia
fact-crediti-sessione-mancata = Créditos que se pierden si falta al encuentro
fact-tempo-cimea = Tiempo del CIMEA para el certificado

## Free legal aid
fact-limite-patrocinio = Límite de ingresos para el abogado pagado por el Estado

## Domestic work
fact-contributi-colf-ora = Contribuciones por cada hora de trabajo doméstico (2026)
fact-soglia-paga-colf = Pago por una hora de trabajo doméstico, para estas contribuciones (2026)

## Bank account
fact-isee-conto-gratis = Límite del ISEE para la cuenta básica gratis

## Assegno unico
fact-assegno-unico-eta = Edad de los hijos para el assegno unico
fact-assegno-unico-permesso = Duración del permiso de trabajo para el assegno unico
fact-assegno-unico-residenza = Tiempo de residencia o trabajo para el assegno unico
fact-assegno-unico-contratto = Duración del contrato para el assegno unico
fact-assegno-unico-massimo = El assegno unico más alto, aproximadamente (2026)
fact-assegno-unico-minimo = El assegno unico más bajo, aproximadamente (2026)
fact-assegno-unico-isee-basso = ISEE para el assegno unico más alto (2026)
fact-assegno-unico-isee-alto = ISEE para el assegno unico más bajo, aproximadamente (2026)

## Renting and public housing
fact-affitto-durata = Duración del alquiler: si es más larga, el contrato se registra
fact-affitto-registrazione = Plazo para registrar el contrato de alquiler
fact-casa-popolare-isee = Límite del ISEE para la vivienda pública (casa popolare) en Pistoia
fact-casa-popolare-intervallo = Tiempo máximo entre dos convocatorias de viviendas públicas
fact-casa-popolare-ultimo-bando = Fin de la última convocatoria de viviendas públicas en Pistoia
