"""The data of one language; see `wireparse.languages.spec` for what each module holds."""
