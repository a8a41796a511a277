### Words of the packs for desks.

ui-unknown-desk = No desk is called ‘{ $id }’.
ui-unknown-desk-near = No desk is called ‘{ $id }’. Perhaps ‘{ $near }’?
ui-pack-readme-name = 00-README.txt
ui-pack-throw-name = { $number }-SHEETS-TO-THROW-AWAY.txt
ui-pack-folder = { $code }  { $title } ({ $count ->
    [one] 1 sheet
   *[other] { $count } sheets
})
ui-pack-format = { $format ->
    [languages] Poster of the languages: those who come in point to theirs. Printed on A3; good on A4 too (71 %). To hang up.
    [door] Sign of the desk, on A4. Check hours and telephones, complete by hand what is missing, then hang it up.
    [selector] Numbers and codes: to find the right sheet at once. To keep at the desk.
    [a4] The guide in the person’s language, on A4, on both sides (flip on the long edge).
    [a4-bilingual] The guide in Italian and in the person’s language, row by row: to explain together. A4, both sides (long edge).
    [trifold] Folded sheet: A4, both sides (flip on the short edge), then folded in three at the marks.
    [booklet] Booklet: A4, both sides (flip on the short edge), then folded in half.
    [card] Cards to cut out, ten on a sheet of A4, one side.
    [poster] Poster, on A3.
   *[other] { "" }
}
ui-pack-readme =
    PACK FOR THE DESK
    { $desk }
    Made on { $day }

    TO HANG UP AND TO KEEP AT THE DESK
    { $hanging }
    { $throw }
    { "    " }Old editions: if you find them in drawers, throw them away.

    SHEETS TO HAND OUT
    A folder for each guide:
    { $guides }

    Names of files: CODE_NUMBER-language_format_edition.pdf
    The number of a language is that of the poster of the languages.
    The formats:
    { $formats }

    HOW TO PRINT
    - Choose ‘Actual size’ or ‘100 %’, never ‘Fit to page’.
    - Black and white is fine.
    - The sheets are free: nobody has to pay.
    - Print few: the QR code of each sheet says whether it still holds.
ui-pack-throw =
    SHEETS TO THROW AWAY
    { $desk }
    List of { $day }

    { $list }

    Only recorded editions are here. Of a sheet that is not in the list, scan the QR code: it says whether it still holds.
ui-pack-nothing-to-throw = No recorded edition is to be thrown away.
