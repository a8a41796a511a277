### Words of what goes to translators and comes back.

E1201 = ‘{ $unit }’ lacks the placeholder { $mark }
    .help = put it back where it belongs, as it is in the original, and import again
E1202 = in ‘{ $unit }’ the placeholder { $mark } is not the original’s, comes twice or does not end
    .help = leave placeholders as they are in the original: they may only move
E1203 = ‘{ $unit }’ lacks the number { $number }
    .help = write the number in digits, of whatever script
E1204 = ‘{ $unit }’ translates a text that has changed in { $path } meanwhile; it now says: { $now }
    .help = export again and translate what it says now
E1205 = the site does not have ‘{ $unit }’
    .help = the text was taken away, or the file is of another site
E1206 = the file cannot be read: { $cause }
    .help = save it again in the format that it was exported in
E1207 = the title of this text is not translated (‘{ $unit }’), and there is no page without a title
    .help = translate the title too
E1208 = the file is for the language ‘{ $tag }’, which is none of those to translate to: { $known }
    .help = correct the language in the file
E1209 = this part of the translation does not have the shape of the original { $path }, and has no place in it
    .help = give it the shape of the original, or import the whole section
E1210 = ‘{ $unit }’ cannot be written in Markdown like this: it would be read ‘{ $read }’
    .help = put a space before and after what is emphasised

E1212 = ‘{ $unit }’ lacks the form for all other cases, and cannot be said without it
    .help = translate the form [other]
E1213 = the file no longer tells which of several equal texts of ‘{ $unit }’ it translates
    .help = ask for the file with its ids, or translate these texts in another format
W1214 = ‘{ $unit }’ has no place yet: the row or the item that it stands in is not all translated
    .help = translate the rest of the row or the item too, and import again
W1211 = ‘{ $forbidden }’ must not be used for this word of the glossary
    .help = write ‘{ $rendering }’

## translate export
ui-exported = { $language }: { $units ->
    [one] 1 text
   *[other] { $units } texts
} → { $where }
ui-nothing-to-export = { $language }: there is nothing to translate

ui-glossary = { $terms ->
    [one] 1 word
   *[other] { $terms } words
} → { $where }

## translate import
ui-imported = { ui-import-counts } → { $files ->
    [one] 1 file written
   *[other] { $files } files written
}
ui-would-import = { ui-import-counts } → { $files ->
    [one] 1 file would be written
   *[other] { $files } files would be written
}
ui-import-counts = new { $taken }, as before { $same }, not finished { $unfinished }, refused { $refused }
