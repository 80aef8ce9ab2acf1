"""What happened: the events that the time expressions of a text date."""
