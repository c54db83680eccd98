/** The one entry: each import switches on one behaviour. */
