"""What a dispatch is turned into for others: a terminal view, JSON lines, HTML."""
