"""Languages: which one a text is written in, and the words of each as data."""
