## Pages of the site: codes E0701–E0719

E0701 = the page template does not work: { $message }
    .label = here
    .help = mend the template in the theme; other pages are not affected
E0702 = the template asks for the message “{ $id }”, which no language has
    .label = no message has this name
    .help = add “{ $id } = …” in locales/, in the source language
E0703 = the template asks for the pictogram “{ $name }”, which the theme does not have
    .label = no pictogram has this name
    .help = put { $name }.svg into the theme's icons/ folder, or mend the name
E0704 = the theme lacks the template “{ $name }”
    .help = add the file { $name } to the theme's templates/ folder

## Fonts and what is kept on the phone: codes E0730–E0739

E0730 = the theme has no font “{ $file }”
    .label = no file of fonts/ has this name
    .help = put { $file } into the theme's fonts/ folder, or mend the name
E0731 = the font “{ $file }” cannot be cut for the screen
    .label = this file
    .help = use a TrueType font (.ttf) with outlines of its own kind (table glyf)
