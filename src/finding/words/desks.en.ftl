### Words of what is found while reading desks and journeys.

E0220 = the closure ends on { $until }, before it begins on { $from }
    .help = write the first closed day in `from`, the last one in `until`
