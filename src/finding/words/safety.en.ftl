### Words on safety, feedback and the weight of pages: codes E0740–W0749

E0740 = a guide is for people in danger, but the site does not say where to leave to
    .help = add to site.toml an everyday page that tells nothing about who looks at it: `{ $mend }`
E0741 = `{ $url }` is no address to leave to
    .label = it must start with https://
    .help = write the whole address of an everyday page of another site
