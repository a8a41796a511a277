### Words of how translations stand to their source text.

W1101 = what the source said cannot be read here: the translation counts as one of which nobody can tell
    .label = changed by hand, or by two people at once
    .help = compare the translation with the source text; when it says the same, `bussola translate accept` writes this anew
W1102 = the source text is newer than this translation. Paragraphs that changed: { $changed }, new: { $missing }, gone: { $deleted }{ $where ->
        [none] {""}
       *[other] {"  "}({ $where })
    }
    .label = what the source said when this was translated
    .help = mend the translation, then `bussola translate accept { $id } --lang { $language }` or, in source_rev:{ $lines }
N1103 = { $count ->
        [one] 1 translation does not say
       *[other] { $count } translations do not say
    } what the source said when it was made: nobody can tell whether readers get something old
    .label = the first of them
    .help = compare each with its source, then `bussola translate accept`. Here the lines are:{ $lines }

## Parity
W1110 = in the section { $section } the translation has { $translation } paragraphs, list items and rows where its source has { $source }, or they are not of the same kind
    .label = the section begins here
    .help = give both the same paragraphs, list items, tables and alerts, in the same order
E1111 = the source says { $names } here, the translation does not
    .label = who reads this does not get it
    .help = write { $names } where it belongs
E1112 = the source has { $figures } here, the translation has not
    .label = who reads this does not get it
    .help = write the same number, in the digits of either language; what can change belongs in content/facts.toml
W1113 = the source has { $figures } here as a number, the translation has not
    .help = if it is written as a word, write the number: it is found faster
W1114 = the translation has { $figures } here, its source has not
    .help = look whether the number is right: nobody keeps it right here
W1115 = the translation has { $names } here, its source has not
    .help = look whether it belongs to another paragraph
W1116 = the source has { $names } here, the translation has not: { $kind ->
        [term] a word that is explained
        [picture] a picture
       *[link] a link
    }
    .help = add it where it belongs

## translate accept
ui-accepted = { $count ->
    [0] Nothing to write: nothing changed.
    [one] 1 translation says what its source says.
   *[other] { $count } translations say what their sources say.
}
ui-not-alike = { $path } is not accepted: in { $section } the source has { $source } paragraphs, list items and rows, the translation { $translation }, or they are not of the same kind. Give both the same, in the same order.
ui-minor = Without a change of meaning: { $place }
ui-nothing-minor = { $path }: no paragraph changed in the same way for all its translations. Accept each by itself, with --lang.
ui-cannot-stamp = { $path } is not accepted: its front matter cannot be written to. Put each key on a line of its own between --- and ---.
ui-unknown-entry = There is nothing called ‘{ $id }’.{ $near ->
    [none] {""}
   *[other] {" "}Did you mean ‘{ $near }’?
}
