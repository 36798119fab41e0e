"""The quotations of a story: marks, reporting words, speakers, and which rule attributed which."""
