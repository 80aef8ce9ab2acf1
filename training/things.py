"""Prints candidates for `src/gahnegar/persian/wordlists/things.py`: common nouns of what is nobody, one a line.

Counts in raw texts (JSON Lines with `text`), as the analyser reads them, how often a noun is the subject of a verb and
how often of one that tells what only people and bodies do. What is printed was gone through by hand: nouns of
people and bodies, clubs and words that stand for a number of people were taken out.

    python training/things.py RAW.jsonl … > candidates.txt
"""

import argparse
import json
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

from gahnegar.events.words import BODY, COUNTED, COUNTRY, NAME, ROLE, TITLE, TOWN, word
from gahnegar.persian import analyse_texts
from gahnegar.persian.text import fold
from gahnegar.persian.tokens import Pos, Relation, Token

STEMS = frozenset("گفت افزود خواست فرمود نوشت پذیرفت پرسید".split())
NOUNS = frozenset(
    "اظهار تصریح خاطرنشان بیان عنوان اضافه یادآور اذعان ابراز توضیح تشریح تاکید پاسخ مدعی معتقد اعلام خواستار ابلاغ "
    "دستور استعفا سفر ازدواج دیدار ملاقات امضا تصمیم شرکت حضور دعوت قول وعده مخالفت موافقت تشکر قدردانی تقدیر درخواست "
    "سخنرانی انتقاد بازدید دستگیر بازداشت کشته زخمی منصوب شهید مجروح اعتراض تجمع شکایت فرار اعتراف تلاش سعی متهم "
    "محکوم".split()
)
"""What only people and bodies do: past stems, and nouns of light verbs."""
SOMEBODY = TITLE | ROLE | BODY | NAME | COUNTED | COUNTRY | TOWN
OFTEN, TEXTS = 12, 6
"""How often, and in how many texts, a noun stands at least."""
ACTING, GOVERNING = 0.06, 0.4
"""The share of its clauses in which a thing may be told to act, and of its mentions in which it is a subject."""
ENDINGS = ("\u200cهای", "\u200cها", "های", "ها", "\u200cای", "\u200cی")


def singular(form: str) -> str:
    """A noun without the ending of the plural or of «یک»."""
    for ending in ENDINGS:
        if form.endswith(ending) and len(form) - len(ending) > 1:
            return form[: -len(ending)]
    return form


def subjects(tokens: list[Token]) -> Iterator[tuple[str, bool]]:
    """The nouns that are subjects, and whether their verb tells what only people do."""
    beside: dict[int, set[str]] = defaultdict(set)
    for token in tokens:
        if token.head is not None and token.relation in (Relation.LVC, Relation.XCOMP, Relation.COP):
            beside[token.head].add(token.form)
    for token in tokens:
        if token.relation is Relation.NSUBJ and token.head is not None and token.pos is Pos.NOUN and not token.name:
            verb = tokens[token.head]
            stem = verb.verb.stem if verb.verb else None
            yield singular(token.form), stem in STEMS or not NOUNS.isdisjoint(beside[token.head] | {verb.form})


def things(texts: Iterable[str]) -> list[str]:
    """The nouns of things of the texts, in the order of the alphabet."""
    seen, governs, acts = Counter[str](), Counter[str](), Counter[str]()
    where: dict[str, set[int]] = defaultdict(set)
    number = 0
    source = iter(texts)
    while batch := list(islice(source, 20)):
        for tokens in analyse_texts([fold(text).text for text in batch]):
            number += 1
            nouns = [singular(token.form) for token in tokens if token.pos is Pos.NOUN and not token.name]
            seen.update(nouns)
            for noun in nouns:
                where[noun].add(number)
            for noun, acting in subjects(tokens):
                governs[noun] += 1
                acts[noun] += acting
    return sorted(
        noun
        for noun, count in seen.items()
        if count >= OFTEN
        and len(where[noun]) >= TEXTS
        and 0 < governs[noun] <= GOVERNING * count
        and acts[noun] <= ACTING * governs[noun]
        and not word(noun).flags & SOMEBODY
    )


def main() -> None:
    """Print the candidates."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("texts", type=Path, nargs="+")
    lines = (line for path in parser.parse_args().texts for line in path.open(encoding="utf-8"))
    print("\n".join(things(json.loads(line)["text"] for line in lines)))


if __name__ == "__main__":
    main()
