### Cuánto dice el sitio en cada idioma, en español.

translations-title = Las traducciones
translations-link = Cuánto está traducido
translations-lead = Este sitio está escrito en italiano y traducido a otros idiomas. Aquí decimos con sinceridad cómo va cada idioma.
translations-said = En { $language } se puede leer el { $share } % de las palabras.
translations-source = El italiano es el idioma en que está escrito el sitio.
translations-unreviewed =
    { $count ->
        [0] Una persona ha revisado todos los textos.
        [one] Un texto fue traducido por una máquina y nadie lo ha revisado todavía.
       *[other] { $count } textos fueron traducidos por una máquina y nadie los ha revisado todavía.
    }
translations-stale =
    { $count ->
        [0] Ningún texto es más antiguo que el italiano.
        [one] Un texto tiene partes más antiguas que el italiano: están marcadas en la página.
       *[other] { $count } textos tienen partes más antiguas que el italiano: están marcadas en la página.
    }
translations-missing = Textos que faltan: en su lugar se lee otro idioma
translations-help = Cómo ayudar
translations-help-text = Si conoce bien este idioma, escríbanos: puede revisar un texto, aunque sea uno solo.
translations-write = Escriba a { $address }
translations-all = Todos los idiomas
translations-column-language = Idioma
translations-column-words = Palabras
translations-column-unreviewed = Textos sin revisar
