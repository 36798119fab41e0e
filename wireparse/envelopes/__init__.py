"""Transports: each envelope takes the story out of the bytes that carry it."""
