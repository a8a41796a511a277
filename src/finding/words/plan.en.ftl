### Words of what is found while planning addresses.

E0501 = the address { $address } is taken already
    .help = change the `slug` or the name of one of the two
