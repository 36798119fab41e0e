"""Calendar names, zone abbreviations and places as tables of literals; `lookup` loads what is asked for."""
