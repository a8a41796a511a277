### Words of what is found while reading desks and journeys.

E0220 = the closure ends on { $until }, before it begins on { $from }
    .help = write the first closed day in `from`, the last one in `until`
W0930 = nobody knows what the language `{ $tag }` is called
    .help = add `language-{ $tag } = …` to locales/{ $language }/desks.ftl, or mend the code
E0221 = { $count ->
        [0] this step does not say what to do
       *[other] this step says { $count } things at once
    }
    .help = a step is one thing: `guide`, `desk`, `wait` (a fact that is a duration) or `text` (a heading of the text)
E0222 = the step `{ $id }` is written twice
    .help = each step is a place on the page: leave only one
E0223 = the journey has no steps
    .help = write for example `steps: [{ "{" }guide: permesso-rinnovo{ "}" }]`
E0224 = the journey begins with waiting
    .help = one waits after a step: write first what to do
E0323 = the step `{ $id }` has no words
    .help = write a heading in the text, like `## What to do { "{" }#{ $id }{ "}" }`
E0324 = the journey has no step `{ $id }`
    .help = the steps are: { $known }
E0325 = the fact `{ $id }` is no duration
    .help = a waiting time is a fact with `kind = "duration"`
