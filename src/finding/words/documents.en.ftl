### Words of what is found reading documents and forms.

E1401 = these lines to write on are taken for marks of emphasis
    .help = leave a space before and after each line to write on
E1402 = this heading has no words
    .help = write them after the number signs: in documents headings are written out
E1403 = { $level ->
        [1] this heading is as high as the document's title
       *[other] this heading skips a level
    }
    .help = the document's title is the first level; chapters begin with `##`, their parts with `###`
E1404 = the document has two files in the same language
    .help = a document is one file: its parts are headings `##` of that file
W1405 = the document `{ $id }` chooses how it is printed but has no code: it is not printed
    .help = add `code`, for example `code: MOD-01`
