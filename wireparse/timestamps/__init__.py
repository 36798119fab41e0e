"""Timestamps: dates, clocks and zones as written, and the instants that follow from them."""
