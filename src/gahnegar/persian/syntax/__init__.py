"""The learned analyser of Persian sentences: features of words, a small network, trees."""
