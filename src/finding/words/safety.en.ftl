### Words on safety, feedback and the weight of pages: codes E0740–W0749

E0740 = a guide is for people in danger, but the site does not say where to leave to
    .help = add to site.toml an everyday page that tells nothing about who looks at it: `{ $mend }`
E0741 = `{ $url }` is no address to leave to
    .label = it must start with https://
    .help = write the whole address of an everyday page of another site
E0742 = `{ $value }` is no e-mail address
    .help = write the address alone, like name@example.org
E0743 = `{ $value }` is no number for WhatsApp
    .help = write country code and number in digits alone, like 390573123456, and only if it is known to be on WhatsApp
W0745 = the page { $url } weighs { $weight } KB: at most { $budget }
    .help = its largest part begins at #{ $heaviest }: shorten it, or make two pages of it
W0746 = the styles of pages weigh { $weight } KB: at most { $budget }
    .help = the heaviest file is { $heaviest }: take out of the theme's styles/ folder what no page uses
W0747 = the scripts of pages weigh { $weight } KB: at most { $budget }
    .help = the heaviest file is { $heaviest }: take out of the theme's scripts/ folder what is not needed at once
W0748 = the fonts of this language weigh { $weight } KB: at most { $budget }
    .help = take out a weight or choose a lighter font; WOFF2 is already compressed
E0749 = pages ask another site for { $url }
    .label = another site would know who reads
    .help = put the file into the theme's assets/ folder, or beside the text
