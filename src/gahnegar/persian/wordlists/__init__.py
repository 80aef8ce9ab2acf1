"""Tables of Persian names and the words that tell them. Tables only."""
