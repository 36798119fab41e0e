"""What agencies and suppliers do with the envelopes, as data: literals only."""
