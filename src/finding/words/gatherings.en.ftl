### Words of what is found reading events and campaigns.

E1501 = the event ends before it begins
    .help = write `ends` after `starts`
E1502 = the campaign has no message
    .help = write it under a heading `## { "{" }#message{ "}" }`
E1503 = a campaign has no part `{ $id }`
    .help = its parts are: { $known }
