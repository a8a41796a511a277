### Words of the program's edges: loading, writing, serving, and what the commands say.

## Loading
E1001 = this is a symbolic link (to { $target }): it is not followed
    .help = put a copy of the file in its place
E1002 = this is no plain file, but a pipe, a socket or a device
    .help = take it out of the site's folder
E1003 = at line { $line }, column { $column } the byte { $byte } is not UTF-8
    .help = save the file again with the encoding UTF-8
E1004 = at line { $line }, column { $column } there is an invisible control character ({ $character })
    .help = delete it
E1005 = the file is too large: the limit is { $mebibytes } MiB
    .help = split it into several files
E1006 = the file or folder cannot be read: { $cause }
    .help = look at its permissions
E1007 = the name of this file is not UTF-8
    .help = give it a name of plain letters, digits and hyphens
W1008 = this is the copy that a conflict between two people left, and it is not read
    .help = compare it with the file beside it, keep the right text and delete the copy

## The parts of a message
ui-error = error
ui-warning = warning
ui-note = note
ui-help = help
ui-mend = write instead: { $mend }
ui-related = see also { $place }
ui-counts = { $errors ->
    [0] { $warnings ->
        [0] no problems
        [one] 1 warning
       *[other] { $warnings } warnings
    }
   *[other] { $errors ->
        [one] 1 error
       *[other] { $errors } errors
    }, { $warnings ->
        [one] 1 warning
       *[other] { $warnings } warnings
    }
}

## build
ui-loading = Reading { $root }
ui-loaded = { $files ->
    [one] 1 file read
   *[other] { $files } files read
}
ui-rendering = { $files ->
    [one] Making 1 file
   *[other] Making { $files } files
}
ui-rendering-bar = Making
ui-written = { $path }
ui-built = { $pages ->
    [one] 1 page
   *[other] { $pages } pages
}, { $leaflets ->
    [one] 1 leaflet
   *[other] { $leaflets } leaflets
}, { $languages ->
    [one] 1 language
   *[other] { $languages } languages
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}, { $seconds } s → { $where }
ui-mode-fresh = published in a new folder; files: { $files }
ui-mode-exchanged = published in one step; files: { $files }, of which the same as before: { $kept }
ui-mode-aside = published in two steps, as this disk cannot exchange folders; files: { $files }, of which the same as before: { $kept }
ui-mode-piecewise = published file by file, as the folder cannot be renamed; files: { $files }, of which the same as before: { $kept }
ui-not-built = Not published: { $counts }. The old site is as it was.

## check
ui-checked = Checked { $files ->
    [one] 1 page or leaflet
   *[other] { $files } pages and leaflets
} in { $languages ->
    [one] 1 language
   *[other] { $languages } languages
}: { $counts }
ui-external-not-yet = Links to other sites are not checked yet: this version looks inside the site only.

## print
ui-printed = { $leaflets ->
    [one] 1 leaflet
   *[other] { $leaflets } leaflets
}, { $warnings ->
    [one] 1 warning
   *[other] { $warnings } warnings
}, { $seconds } s → { $where }
ui-not-printed = Not everything was printed: { $counts }
ui-unknown-guide = No guide is called ‘{ $id }’.
ui-unknown-guide-near = No guide is called ‘{ $id }’. Did you mean ‘{ $near }’?
ui-unknown-language = The site does not have the language ‘{ $tag }’. Languages: { $known }
ui-unknown-format = The theme does not have the format ‘{ $format }’. Formats: { $known }
ui-no-leaflet = No leaflet matches. What is printed are confirmed guides with a code, in the languages that they are translated to.
ui-no-paper = This program was compiled without printing.

## serve
ui-serving = Preview: { $address } (Ctrl+C to end)
ui-open-to-network = Mind: the preview answers every computer of the network, not only this one.
ui-port-taken = Port { $port } is taken: is another preview open? Try -p { $next }
ui-cannot-listen = Cannot answer at { $address }: { $cause }
ui-refreshed = { $files ->
    [one] 1 file
   *[other] { $files } files
} in { $milliseconds } ms: { $counts }
ui-overlay-title = bussola: { $counts }
ui-overlay-stale = This page is the last one that could be read.
ui-cannot-watch = The system does not tell of changes ({ $cause }): looking once a second instead.
ui-never-read = The site cannot be read yet. Mend the errors: this page renews itself.

## init
ui-init-done = The site is ready in { $where }. Next: cd { $where } and bussola serve
ui-init-not-empty = The folder { $where } is not empty. With --force the files of the starter site are added, and replace those of the same name.
ui-init-source = The source language ‘{ $tag }’ is not among the languages { $known }.
ui-init-no-bundle = There are no interface words in ‘{ $tag }’ yet: the file is empty and waits for its translation.
ui-init-source-text = The starter texts are in Italian: translate them into ‘{ $tag }’ before you publish.

## new
ui-new-kind = bussola knows no kind ‘{ $kind }’. The kinds are: { $known }
ui-new-id = ‘{ $id }’ cannot be an id: small letters without accents, digits and hyphens, such as permesso-rinnovo.
ui-new-exists = { $path } is there already: it is not touched.
ui-new-no-source = There is no { $path } to translate: begin with the text in the source language.
ui-new-language-known = The language ‘{ $tag }’ is in site.toml already.
ui-new-language = ‘{ $tag }’ runs { $direction ->
    [rtl] from right to left
   *[ltr] from left to right
}; its plurals have the forms: { $plurals }. Next: translate locales/{ $tag }/, and look at the name, number and chain in site.toml.
ui-new-language-font = The fonts of the theme lack letters of ‘{ $tag }’: for paper, put a font and its licence into themes/{ $theme }/fonts/ and name it under [families] in theme.toml.

## The world
ui-usage = error: { $message }
ui-cannot-load = { $path } cannot be read: { $cause }
ui-no-site = There is no site here: { $path } has no site.toml. Go to the site's folder, or use -r FOLDER or bussola init
ui-cannot-write = { $path } cannot be written: { $cause }. What was there before is as it was.
ui-busy = Another bussola is writing to { $path }. Wait until it is done and try again.
ui-bad-name = ‘{ $path }’ cannot be the name of a file: not every system takes it.
ui-refused-root = { $path } is the root of the disk: it is not replaced.
ui-refused-home = { $path } is the home directory or holds it: it is not replaced.
ui-refused-site = { $path } is the site or holds it: it is not replaced.
ui-refused-content = { $path } is part of what the site is made from: it is not replaced.
ui-refused-file = { $path } is a file, not a folder: it is not replaced.
ui-refused-symlink = { $path } is a symbolic link: name the folder itself.
ui-refused-foreign = { $path } is not empty and was not made by bussola: it is not replaced. Choose another folder with -o, or use --force if it may go.
ui-bad-epoch = SOURCE_DATE_EPOCH is ‘{ $value }’, which is no number of seconds.
ui-bad-tag = ‘{ $tag }’ is no language tag (BCP 47), such as it, ar, pt-BR.
ui-internal = Internal error of bussola: { $message }. The old site is as it was. Please report it with the command that you gave.
ui-cause-full = the disk is full
ui-cause-quota = the space that was granted is used up
ui-cause-denied = permission is missing
ui-cause-read-only = the disk is read-only
ui-cause-missing = it does not exist
ui-cause-too-large = the file is too large
ui-cause-too-many = too many open files
ui-unknown-verb = bussola has no verb ‘{ $verb }’.
