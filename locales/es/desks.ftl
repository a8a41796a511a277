### Palabras de las ventanillas: si están abiertas ahora, quién habla qué idioma, en español.

## Open now
open-now = Abierto ahora, hasta las { $time }.
open-now-until-day = Abierto ahora, hasta: { $day }, { $time }.
open-today = Ahora está cerrado. Abre hoy a las { $time }.
open-tomorrow = Ahora está cerrado. Abre mañana a las { $time }.
open-on-day = Ahora está cerrado. Abre: { $day }, { $time }.
open-closed = Ahora está cerrado.
open-holiday = Hoy es día festivo: los horarios pueden cambiar.
desk-closure = Cerrado: { $dates }
desk-who = Para quién es
desk-women-only = Solo para mujeres
desk-children-ok = Puede venir con niños

## Who speaks my language
desk-yours = Aquí hablan su idioma
desk-yours-ask = Quizás aquí hablan su idioma: pregunte antes
who-speaks = ¿Quién habla { $language }?
who-speaks-lead = Ventanillas y números de teléfono donde puede hablar su idioma.
who-speaks-menu = Quién habla mi idioma
who-speaks-mine = Dónde se habla { $language }
who-speaks-nobody = Todavía no sabemos de ninguna ventanilla que hable { $language }.
who-speaks-helplines = Estos números responden en muchos idiomas: pregunte si hay un intérprete.
who-speaks-danger = Si está en peligro, llame al { $number }.
who-speaks-others = Otros idiomas
who-speaks-ask = pregunte antes
who-speaks-elsewhere = En las otras ventanillas, pregunte antes si hay un mediador o un intérprete.

## Languages that CLDR does not name
language-fuf = pular
language-mnk = mandinka
language-skr = saraiki
