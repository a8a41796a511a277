### Words of what is found looking at the site as a whole.

W0215 = the summary has { $length } characters: at most { $longest }
    .help = say only what the page is for
E0304 = there is nothing called `{ $kind }:{ $id }`
    .help = { $kind ->
        [guide] names are those of the folders in content/guides/
        [desk] names are those of the folders in content/desks/
        [organization] names are those of the folders in content/organizations/
        [term] names are those of the folders in content/glossary/
        [journey] names are those of the folders in content/journeys/
       *[other] names are those of the folders in content/pages/
    }
E0305 = that page has no place `#{ $anchor }`
    .help = { $count ->
        [0] it has no places at all: link to the page alone
       *[other] its places are: { $known }
    }
E0306 = `{ $id }` is neither a glossary entry nor a known document
    .help = write the entry in content/glossary/, or add `document-{ $id } = …` to the words
E0307 = there is no term `-{ $id }`
    .help = add `-{ $id } = …` to locales/{ $language }/terms.ftl
E0312 = no fact has this name
    .help = mend the name, or add the fact to content/facts.toml
E0314 = there is no picture `{ $path }`
    .help = put the file beside the text, or mend its name
E0315 = the section `{ $section }` is written twice
    .help = make one section of the two
W0316 = the section `{ $section }` belongs before `{ $before }`
    .help = the order is that of the service card, the same in all guides
W0317 = the section `{ $section }` is missing
    .help = add the heading ## { "{" }#{ $section }{ "}" } and what belongs below it
E0320 = `{ $section }` is not a section of the card
    .help = the sections are: { $known }
N0321 = a heading typed by hand counts on this page only
    .help = without words the heading is the same in all guides and languages
E0404 = the program needs the message `{ $id }`, which { $path } does not have
    .help = add a line `{ $id } = …` to a file of { $path }
E0502 = the code { $code } belongs to another guide already
    .help = codes are printed: each belongs to one guide, for ever
E0901 = the fact `{ $id }` held until { $date }
    .help = write the new value in content/facts.toml, with the day from which it holds
W0902 = nobody knows who states this fact, or when it was last checked
    .help = add `source = "…"` and `checked_on = "…"`
W0904 = confirmed on { $date }: more than { $days } days ago
    .help = ask its owner whether all is still right, then write today's date
E0905 = the fact `{ $id }` holds only from { $date }
    .help = add the value in force today
E0906 = this page held until { $date }
    .help = bring it up to date, or make it a draft with `status: draft`
W0907 = the text is hard to read: Gulpease index { $index }, the least is { $least }
    .help = shorten sentences and use common words
W0908 = confirmed on { $date }: that day is yet to come
    .help = write the day on which you asked for confirmation
