"""The vocabulary in which the data of a language is written: words, dates, speech and press."""
