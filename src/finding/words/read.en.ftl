### Words of what is found while reading files.

## site.toml and theme.toml
E0101 = there is no file site.toml
    .help = run the command in the folder of the site, or make one with `bussola init`
E0102 = this is not valid TOML ({ $message })
    .help = put values in quotes; look at brackets and the sign =
E0104 = the key `{ $key }` is missing
    .help = add a line `{ $key } = …`
E0106 = `{ $tag }` is not a language code (BCP 47)
    .help = codes are, for example, it, ar, zh, pt-BR
E0107 = `{ $tag }` is not a language of the site
    .help = name a language that has its own table, or take this one out
E0108 = number { $number } belongs to another language already
    .help = the number is printed on leaflets: each language has its own, for ever
E0109 = the source language `{ $tag }` is not among the languages of the site
    .help = add a table `[languages.{ $tag }]`
W0110 = nobody knows which way `{ $tag }` is written
    .help = add `direction = "rtl"` or `direction = "ltr"`
E0111 = the theme `{ $theme }` has no file themes/{ $theme }/theme.toml
    .help = write the name of a folder of themes/ that has this file
E0112 = `{ $url }` is no whole address
    .help = begin with https:// and the name of the site: it is in every printed code

## Front matter
E0201 = the front matter is not closed
    .help = write the line that opens it once more where it ends
E0202 = the front matter cannot be read from here on ({ $message })
    .help = close brackets and quotation marks; put values with colons or special signs in quotes
W0203 = the value has a colon in it: it was read as you meant it
    .help = put it in quotes
E0204 = there is no key `{ $key }` here
    .help = the keys are: { $known }
E0205 = there is no title
    .help = write `title:` in the front matter, or start the text with a heading
E0206 = { $wanted ->
    [map] a group of keys and values
    [text] a text
    [date] a date like 2026-03-14
    [moment] a day and a time like 2026-03-14 15:30
    [number] a whole number
    [days] a number of days, like 180d
    [truth] true or false
    [degrees] lat and lon in degrees
    [dates] a day like 2026-08-15, or the two days `from` and `until`
   *[other] a value of another kind
} is wanted here
E0207 = `{ $value }` is not one of the words for this
    .help = one of: { $known }
E0208 = `{ $key }` has another value than in the source file
    .help = delete the line: the value is written once, in the source file
W0209 = `{ $key }` is in the source file already
    .help = delete the line: the value is written once
E0210 = `{ $id }` cannot be an id
    .help = use small letters without accents, digits and hyphens, such as permesso-rinnovo
W0211 = `{ $tag }` is not a language of the site: the file is not read
    .help = add the language to site.toml, or rename the file
E0212 = `{ $id }` has no text in the source language
    .help = write the file that ends in `.{ $language }.md` first
E0213 = two files say the same thing in the same language
    .help = keep one of them
W0214 = the folder `{ $folder }` is not a kind of content: the file is not read
    .help = the kinds are: { $known }
E0216 = { $message ->
    [comment] a comment in place of hours would mean "always open"
   *[other] these opening hours are not understood
}
    .help = { $message ->
        [comment] write the hours, and what the comment says in `booking`
       *[other] days are Mo Tu We Th Fr Sa Su, times have four digits: `Mo-Fr 09:00-13:00; Th 15:00-17:00`
    }
E0218 = the code `{ $code }` cannot be part of an address
    .help = use letters, digits and hyphens, such as PS-03
E0219 = `{ $slug }` cannot be part of an address
    .help = use letters, digits and hyphens

## Text
E0301 = this is HTML: paper cannot show it
    .help = write it in Markdown; for a box use `> [!WARNING]`
E0302 = the picture has no words for those who cannot see it
    .help = say between the square brackets what it shows
E0303 = a link cannot lead to `{ $scheme }`
    .help = write the whole address with https://, or start it with one of: { $known }
E0308 = there is no function `{ $name }`
    .help = the functions are NUMBER and DATETIME
E0309 = the reference `{ $reference }` is not defined
    .help = write the address in round brackets: [text](address)
W0310 = these asterisks stay in the text
    .help = leave no space inside the asterisks, and put punctuation outside of them
W0311 = this footnote is not defined
    .help = add a line such as `[^1]: …`, or take the mark out
E0313 = there is an invisible character here ({ $character })
    .help = delete it: it can change the order of the words around it
E0318 = this placeable is not understood
    .help = write, for example, { "{ $bollo }" }; a brace to be shown is written { "\\{" }
E0322 = lists and quotations are nested deeper than { $deepest }
    .help = write the text on fewer levels
W0319 = an HTML comment is not published
    .help = delete it, or write it as a note `> [!OPERATOR]`

## Words (Fluent)
E0401 = this is not valid Fluent ({ $message })
    .help = look at braces and at the sign =; a text that goes on in the next line starts with a space there
E0402 = braces are nested deeper than { $deepest }: the file is not read
    .help = delete the braces that are too many
W0403 = the message `{ $id }` is written twice: the first counts
    .help = keep one of them
E0405 = `{ $id }` uses { "{ $" }{ $variable }{ " }" }, which the source message does not have
    .help = the program gives only what the source message asks for
W0406 = the source language has no message `{ $id }`
    .help = delete it, or mend its name
E0407 = there is no function `{ $name }`
    .help = the functions are NUMBER and DATETIME
W0408 = messages that { $path } lacks: { $count } ({ $ids })
    .help = translate them; until then they are shown in the fallback language
E0409 = `{ $reference }` is neither a message nor a term
    .help = mend the name, or add `{ $reference } = …` to the words
W0411 = `{ $id }` lacks the form `{ $category }`, which this language counts with
    .help = the forms of { $language } are: { $known }
W0412 = this language never uses the form `{ $category }`
    .help = the forms of { $language } are: { $known }
E0413 = the message `{ $id }` leads back to itself
    .help = nobody could say it: write the text instead of the reference
W0414 = { $path } has no words yet
    .help = all of them are shown in the fallback language until you translate them

## Facts
E0903 = `{ $value }` is not a value of kind { $kind }
    .help = amounts are written 70.46, dates 2026-03-14, telephones with digits and spaces
