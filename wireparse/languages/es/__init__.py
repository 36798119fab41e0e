"""Spanish, as data; see `wireparse.languages.spec` for what each module holds."""
