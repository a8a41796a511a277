### Words of leaflets.

E0601 = no font of the theme has “{ $text }” ({ $letter }), in the language { $language }
    .label = { $font } lacks this sign
    .help = use another sign, or add a font that has it to themes/ and name it in theme.toml, [families]
E0602 = the leaflet fills { $pages } pages, its format allows { $max }: in section “{ $section }” the text passes the end by about { $millimetres } mm ({ $lines } lines)
    .label = this section passes the limit
    .help = shorten the text, or choose the sections to print in print.sections: type is never made smaller
E0603 = the leaflet's template has an error: { $message }
    .help = correct the template in themes/<theme>/leaflets/
E0604 = in section “{ $section }” the Italian has { $source } rows and the translation { $translation }, or they are not of the same kind: they cannot stand side by side
    .label = the section begins here
    .help = give the translation the same paragraphs, list items and tables in the same order
N0605 = { $id } is not printed in “{ $language }”: nobody has checked this machine translation
    .help = have it checked and write “origin: machine-reviewed”, or set unreviewed = "mark" in site.toml
E0607 = the theme has no template for the format “{ $format }”
    .help = add leaflets/{ $format }.typ to the theme, or take the format out of theme.toml
W0608 = the leaflet's template has a warning: { $message }
E0609 = { $id } is not printed in “{ $language }” ({ $name }): no font of the theme has its letters
    .label = a text that the theme cannot print
    .help = add a font with these letters to themes/{ $theme }/fonts/ and name it in theme.toml, [families]: { $language } = ["Noto Sans", "…"]
W0620 = no font of the theme has the letters of the language { $language }: sheets for all languages show only its Italian name, “{ $name }”
    .help = add a font that has them to themes/ and name it in theme.toml, [families]
