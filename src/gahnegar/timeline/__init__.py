"""Events in order: tables, files, charts and the page."""
