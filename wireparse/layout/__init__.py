"""The layout stage: which line of a story plays which part."""
