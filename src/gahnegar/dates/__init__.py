"""Which words are time, and when that is."""
