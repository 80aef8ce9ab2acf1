"""Tables of Persian names and the words that tell them. Tables only."""


def word_set(*lines: str) -> frozenset[str]:
    """The words of `lines`; `_` stands for a half-space.

    >>> sorted(word_set("آب نان", "علی_آباد"))[0]
    'آب'
    """
    return frozenset(word.replace("_", "\u200c") for line in lines for word in line.split())
