### Words of what is found reading documents and forms.

E1401 = these lines to write on are taken for marks of emphasis
    .help = leave a space before and after each line to write on
