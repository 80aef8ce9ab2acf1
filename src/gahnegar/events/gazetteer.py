"""Names of countries, Iranian provinces and towns, and cities of the world, in Persian. Tables only.
"""
TOWNS: frozenset[str] = frozenset()
COUNTRIES: frozenset[str] = frozenset()
