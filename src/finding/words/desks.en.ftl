### Words of what is found while reading desks and journeys.

E0220 = the closure ends on { $until }, before it begins on { $from }
    .help = write the first closed day in `from`, the last one in `until`
W0930 = nobody knows what the language `{ $tag }` is called
    .help = add `language-{ $tag } = …` to locales/{ $language }/desks.ftl, or mend the code
