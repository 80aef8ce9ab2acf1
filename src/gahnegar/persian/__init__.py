"""The Persian language under the times: text, letters, verbs, sentences. Knows no time and no event."""
