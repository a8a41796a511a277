### Palabras de las páginas y de las hojas, en español.

## Site
site-title = Pistoia all’O.P.E.R.A.
site-tagline = Orientarse entre los servicios, en su idioma
skip-to-content = Ir al contenido
menu = Menú
home = Inicio
languages = Idiomas
choose-language = Elija el idioma
language-switcher = Esta página en otros idiomas
guides = Guías
desks = Ventanillas y números útiles
organizations = Organismos de la red
glossary = Palabras que hay que conocer
a-z = De la A a la Z
about = El proyecto
all-topics = ¿Qué necesita?
guides-count = { $count ->
    [one] { $count } guía
   *[other] { $count } guías
}
footer-not-legal-advice = Esto no es asesoramiento jurídico.
footer-licence = Estos textos se pueden reutilizar con la licencia CC BY 4.0.
last-confirmed = Página verificada el { $date }
not-found-title = Página no encontrada
redirect-text = Esta página está aquí:
emergency-danger = ¿En peligro?
emergency-who = Quién responde y en qué idiomas
emergency-call = ¿En peligro? Llame enseguida al { $number }.

## Topics
topic-documents = Documentos y permisos
topic-health = Salud
topic-home = Casa y residencia
topic-school = Escuela
topic-work = Trabajo
topic-money = Dinero y ayudas
topic-protection = Asilo y protección
topic-rights = Derechos y ciudadanía
topic-safety = Emergencia y protección

## Audiences
audience-everyone = Para todas las personas
audience-non-eu = Ciudadanos de fuera de la UE
audience-eu = Ciudadanos de la UE
audience-asylum = Personas que piden asilo
audience-undocumented = Personas sin permiso
audience-family = Familias
audience-minor = Menores
audience-women = Mujeres

## Sections of a guide (Italian service card)
section-who = Para quién es
section-how = Qué hacer
section-needs = Qué hace falta
section-outcome = Qué se obtiene
section-time = Tiempos y plazos
section-cost = Cuánto cuesta
section-access = Acceder al servicio
section-conditions = Condiciones del servicio
section-contacts = Contactos
section-special = Casos especiales
section-rights = Si dicen que no

## Guide
guide-code = Código de la guía
guide-authority = Organismo responsable
guide-requires = Antes necesita
guide-related = Vea también
guide-legal = Leyes
guide-sources = Fuentes
checklist-title = Documentos que hay que llevar
checklist-copies = { $count ->
    [one] y { $count } fotocopia
   *[other] y { $count } fotocopias
}
costs-title = Costos
costs-item = Concepto
costs-amount = Importe
costs-total = Total
download-leaflets = Descargar e imprimir
leaflet-a4 = Hoja A4
leaflet-a4-bilingual = Hoja A4 en dos idiomas
leaflet-trifold = Folleto en tres partes
leaflet-booklet = Cuadernillo A5
leaflet-card = Tarjetas para mostrar en la ventanilla
leaflet-poster = Cartel
leaflet-poster-languages = Cartel en todos los idiomas
leaflet-social = Imagen cuadrada para mensajes
leaflet-social-tall = Imagen vertical para mensajes
leaflet-fold = Imprima a doble cara por el lado corto y doble por las marcas.

## Desk
desk-where = Dónde
desk-hours = Horarios
desk-closed = cerrado
desk-always-open = Todos los días, a todas horas
desk-access = Cómo se entra
access-walk-in = Sin cita
access-ticket = Con número de turno
access-appointment = Con cita
access-referral-only = Solo si le envía otro servicio
desk-phone = Teléfono
desk-email = Correo electrónico
desk-pec = PEC (correo certificado)
desk-booking = Cita previa
desk-transport = Cómo llegar
desk-accessibility = Accesibilidad
desk-website = Sitio web
desk-languages = Idiomas que se hablan
desk-languages-ask = Pregunte antes: los idiomas que se hablan no están confirmados.
desk-services = Servicios de esta ventanilla
desk-organization = Organismo
language-how-staff = personal de la ventanilla
language-how-mediator = mediador
language-how-phone = por teléfono
language-how-on-request = si lo pide

## Alerts
alert-note = Nota
alert-tip = Consejo
alert-important = Importante
alert-warning = Atención
alert-caution = Peligro

## Honest marks
not-confirmed = Todavía no confirmado: llame antes de ir.
not-confirmed-short = por confirmar
fallback-notice = Esta página todavía no está traducida. Idioma que pidió: { $wanted }. Idioma en que la lee: { $shown }.
fallback-badge = en { $language }
machine-notice = Traducción automática, todavía no revisada por una persona. En caso de duda, vale el texto italiano.
expired-notice = Esta página era válida hasta el { $date }. Pida confirmación en la ventanilla.

## Facts
amount-money = { $currency } { $amount }
duration-day = { $count ->
    [one] { $count } día
   *[other] { $count } días
}
duration-working-day = { $count ->
    [one] { $count } día laborable
   *[other] { $count } días laborables
}
duration-week = { $count ->
    [one] { $count } semana
   *[other] { $count } semanas
}
duration-month = { $count ->
    [one] { $count } mes
   *[other] { $count } meses
}
duration-year = { $count ->
    [one] { $count } año
   *[other] { $count } años
}
duration-hour = { $count ->
    [one] { $count } hora
   *[other] { $count } horas
}

## Glossary
glossary-in-italian = En italiano se dice
glossary-used-in = Se usa en

## Leaflets
leaflet-check = Compruebe si esta hoja todavía es válida
leaflet-edition = ed. { $date }
leaflet-free = Esta hoja es gratis: no pague a nadie.
leaflet-machine = Traducción automática no revisada
leaflet-name = Nombre
leaflet-date = Fecha
leaflet-time = Hora
leaflet-place = Lugar
leaflet-appointment = Su cita
leaflet-emergency = En peligro, llame al { $number }, siempre gratis.
leaflet-glossary = Palabras italianas en esta hoja
leaflet-owner = A cargo de
leaflet-funding = Impreso para el proyecto Pistoia all’O.P.E.R.A., Prefettura de Pistoia
