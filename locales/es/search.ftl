### Palabras de la página de búsqueda, en español.

search = Buscar
search-label = ¿Qué busca?
search-hint = Escriba en su idioma o en italiano, también con errores. Lo que escribe se queda en este teléfono.
search-without-script = La búsqueda funciona solo con JavaScript activado. Use la lista de la A a la Z.
search-count = { $count ->
    [0] Ningún resultado
    [one] { $count } resultado
   *[other] { $count } resultados
}
search-many = Hay más resultados: añada una palabra.
search-failed = La búsqueda no se abre: quizás no hay conexión. Vuelva a intentarlo más tarde o use la lista de la A a la Z.
search-try = Pruebe con una sola palabra o con el nombre italiano.
search-a-z = Lista de la A a la Z
search-kind-guide = Guía
search-kind-desk = Ventanilla
search-kind-organization = Organismo
search-kind-term = Palabra
search-kind-page = Página
