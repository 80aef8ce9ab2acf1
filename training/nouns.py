"""Makes `src/gahnegar/persian/nouns.txt`: how likely a noun names a person, a body, a place, a happening or a thing.

Learned from how texts use nouns, as the analyser reads them: the preposition and the verb by which a noun hangs, what
an ezafe ties to it on either side, its attributes and numbers, and what it is joined to by «و». A linear model over
these frames and the endings of the noun is fitted on the words of the package's own tables and asked about every noun
that is common enough. A line holds a noun and, for each class, its chance in tenths; a line that begins with a hyphen
holds an ending and what the nouns with it are on the average. The table holds words and figures, no text.

    python training/nouns.py --raw RAW.jsonl … --treebank TREEBANK.conllu … > src/gahnegar/persian/nouns.txt

Needs NumPy, SciPy and scikit-learn; a few minutes. What the classes are worth on words held out is told on standard
error.
"""

import argparse
import json
import sys
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
from itertools import islice
from pathlib import Path

import numpy as np
from scipy.sparse import csr_matrix, hstack
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression
from sklearn.model_selection import StratifiedKFold
from sklearn.preprocessing import normalize

from gahnegar.events import lexicon
from gahnegar.persian import analyse_texts
from gahnegar.persian.nouns import NounClass, singulars
from gahnegar.persian.text import fold
from gahnegar.persian.tokens import Pos, Relation, Token
from gahnegar.persian.wordlists.bodies import BODY_HEADS, PLACE_HEADS
from gahnegar.persian.wordlists.things import THINGS

CLASSES = tuple(NounClass)
OFTEN = 4
"""How often a noun stands at least."""
FRAMES = 8
"""How many nouns stand in a frame at least."""
SHRINK = 0.5
"""Sightings that are added to those of a noun in a frame and to those expected of it."""
SUFFIXES, ALIKE = (3, 4, 5), 6
"""Letters of the endings that stand in the table, and how many nouns have one at least."""
SITES = frozenset(
    "کوچه تپه کشتارگاه استخر انبار اتاق تونل حیاط خانه خونه خوابگاه رستوران روستا ساختمان سالن سرزمین کتابخانه کلاس "
    "مدرسه مزار مسجد مساجد مغازه منزل منطقه مناطق موزه مکان میدان ناحیه هتل ورزشگاه پادگان پارک پایانه پایتخت پل جاده "
    "جنگل حرم خیابان دبیرستان رودخانه سرچشمه سینما شهر غرفه قلعه قله محله محدوده مرز معدن مقصد نقطه نقاط خطه خاک "
    "آستانه اردوگاه زمین دریا اماکن مجتمع فضا دروازه حاشیه حریم مسیر محیط کارگاه".split()
)
"""Places among the nouns of what is nobody."""
DOUBTFUL = frozenset("تعداد جمع صاحب فعال جمعه مشترک مخترع".split())
"""Words of the tables of people that mean something else as often."""
Frames = dict[str, Counter[str]]


def frames(tokens: list[Token]) -> Iterator[tuple[str, list[str]]]:
    """The common nouns of a text, each with the frames in which it stands."""
    children: dict[int, list[int]] = defaultdict(list)
    for index, token in enumerate(tokens):
        if token.head is not None:
            children[token.head].append(index)
    for index, token in enumerate(tokens):
        if token.pos is not Pos.NOUN or len(token.form) < 2 or not token.form.isprintable() or token.form[0].isascii():
            continue
        below = children[index]
        cases = [tokens[n].form for n in below if tokens[n].relation is Relation.CASE and tokens[n].form != "را"]
        governor = tokens[token.head] if token.head is not None else None
        relation = token.relation.value
        found = [relation, f"{relation}<{governor.pos.value}" if governor else "root"]
        if governor is not None:
            verb = governor.verb.stem if governor.verb else governor.form
            light = next(
                (
                    tokens[n].form
                    for n in children[token.head or 0]
                    if tokens[n].relation in (Relation.LVC, Relation.XCOMP)
                ),
                "",
            )
            act = f"{light} {verb}".strip() if governor.pos in (Pos.VERB, Pos.AUX) else governor.form
            case = cases[0] if cases else ""
            found += [f"{relation}:{case}", f"{relation}:{case}:{act}"]
            if light:
                found.append(f"{relation}:{case}:{light}")
            if governor.pos in (Pos.VERB, Pos.AUX) and governor.verb is not None and relation == "nsubj":
                found.append(f"subject:{governor.verb.plural}:{governor.verb.voice.value}")
        for n in below:
            child = tokens[n]
            link = child.relation.value
            if child.relation in (Relation.AMOD, Relation.NMOD, Relation.CONJ, Relation.DET, Relation.APPOS):
                found.append(f">{link}:{child.form}")
                if child.name:
                    found.append(f">{link}:={child.name.kind.value}")
            elif child.relation in (Relation.NUMMOD, Relation.ACL, Relation.FLAT, Relation.CASE):
                found.append(f">{link}" if link != "case" else f">case:{child.form}")
        if index:
            before = tokens[index - 1]
            found.append(f"-1:{before.form}" if before.pos is not Pos.NUM else "-1:#")
            if index > 1 and before.form in ("نفر", "تن", "تا"):
                found.append(f"-2:{before.form}")
        if index + 1 < len(tokens):
            after = tokens[index + 1]
            found.append(f"+1:{after.form}")
            found.append(f"+1:{after.pos.value}:{token.ezafe}")
            if after.name and token.ezafe:
                found.append(f"+1:={after.name.kind.value}")
        found.append("plural" if token.form.endswith(("ها", "های")) else "single")
        if token.name:
            found.append(f"={token.name.kind.value}:{token.name.first == index}")
        yield token.form, found


def counted(texts: Iterable[str]) -> tuple[Frames, Counter[str]]:
    """The frames of each noun in its singular, and how often it stands."""
    by_form: dict[str, Counter[str]] = defaultdict(Counter)
    times: Counter[str] = Counter()
    source = iter(texts)
    while batch := list(islice(source, 20)):
        for tokens in analyse_texts([fold(text).text for text in batch]):
            for form, found in frames(tokens):
                by_form[form].update(found)
                times[form] += 1
    nouns: Frames = defaultdict(Counter)
    seen: Counter[str] = Counter()
    for form, found in by_form.items():
        stem = max(singulars(form), key=lambda stem: (times[stem], -len(stem)))
        nouns[stem].update(found)
        seen[stem] += times[form]
    return nouns, seen


def seeds() -> dict[str, NounClass]:
    """Nouns of which the tables say what they name, with the class."""
    places = lexicon.PLACES | PLACE_HEADS | SITES
    bodies = (lexicon.BODIES | BODY_HEADS) - places
    happenings = lexicon.EVENT_NOUNS - places - bodies
    things = THINGS - places - bodies - happenings
    people = (lexicon.ROLES | lexicon.COUNTED) - bodies - places - DOUBTFUL
    tables = zip((people, bodies, places, happenings, things), CLASSES, strict=True)
    return {noun: kind for table, kind in tables for noun in sorted(table)}


def described(nouns: Frames, seen: Counter[str], words: list[str]) -> csr_matrix:
    """For each noun how much more often than others it stands in each frame, and its endings."""
    spread = Counter(frame for noun in words for frame in nouns[noun])
    number = {frame: n for n, frame in enumerate(sorted(f for f, count in spread.items() if count >= FRAMES))}
    cells = [(row, number[f], c) for row, noun in enumerate(words) for f, c in nouns[noun].items() if f in number]
    rows, columns, values = (np.array(part) for part in zip(*cells, strict=True))
    counts = csr_matrix((values.astype(float), (rows, columns)), shape=(len(words), len(number)))
    times = np.array([seen[noun] for noun in words], dtype=float)
    share = np.asarray(counts.sum(0)).ravel() / times.sum()
    expected = np.repeat(times, np.diff(counts.indptr)) * share[counts.indices]
    counts.data = np.log((counts.data + SHRINK) / (expected + SHRINK))
    ends = [{noun[-size:]: 1.0 for size in (1, 2, 3, 4, 5) if size < len(noun)} for noun in words]
    return hstack([3 * normalize(counts), 0.3 * DictVectorizer().fit_transform(ends)]).tocsr()


def fitted(rows: csr_matrix, kinds: np.ndarray) -> LogisticRegression:
    """The model of nouns that are known."""
    return LogisticRegression(C=5, max_iter=500, tol=1e-3).fit(rows, kinds)


def judge(rows: csr_matrix, kinds: np.ndarray) -> None:
    """Tell what the classes of known nouns are worth that were held out."""
    chances = np.zeros((len(kinds), len(CLASSES)))
    for learned, held in StratifiedKFold(6, shuffle=True, random_state=1).split(rows, kinds):
        chances[held] = fitted(rows[learned], kinds[learned]).predict_proba(rows[held])
    best = chances.argmax(1)
    sys.stderr.write(f"{len(kinds)} nouns, right {np.mean(best == kinds):.3f}\n")
    for number, kind in enumerate(CLASSES):
        parts = []
        for least in (0.3, 0.5, 0.7, 0.9):
            taken = chances[:, number] >= least
            right = (kinds[taken] == number).sum()
            found, all_of = right / taken.sum(), right / (kinds == number).sum()
            parts.append(f"at {least}: precision {found:.2f} recall {all_of:.2f}")
        sys.stderr.write(f"{kind.value}: {'; '.join(parts)}\n")


def by_ending(words: list[str], chances: np.ndarray) -> Iterator[tuple[str, np.ndarray]]:
    """Endings that enough nouns have, and what those are on the average."""
    homes: dict[str, list[int]] = defaultdict(list)
    for row, noun in enumerate(words):
        for size in SUFFIXES:
            if size < len(noun):
                homes[noun[-size:]].append(row)
    for ending, rows in sorted(homes.items()):
        if len(rows) >= ALIKE:
            yield ending, chances[rows].mean(0)


def table(nouns: Frames, seen: Counter[str]) -> Iterator[str]:
    """The lines of the table."""
    words = sorted(noun for noun in nouns if seen[noun] >= OFTEN)
    places = {noun: row for row, noun in enumerate(words)}
    known = {noun: kind for noun, kind in seeds().items() if noun in places}
    rows = described(nouns, seen, words)
    seeded = rows[[places[noun] for noun in known]]
    kinds = np.array([CLASSES.index(kind) for kind in known.values()])
    judge(seeded, kinds)
    chances = fitted(seeded, kinds).predict_proba(rows)
    for noun, chance in zip(words, chances, strict=True):
        yield f"{noun} {_tenths(chance)}"
    for ending, chance in by_ending(words, chances):
        yield f"-{ending} {_tenths(chance)}"


def _tenths(chance: np.ndarray) -> str:
    return "".join(str(min(int(part * 10), 9)) for part in chance)


def texts(raw: Iterable[Path], treebanks: Iterable[Path]) -> Iterator[str]:
    """The texts of JSON lines, and the sentences of treebanks, some dozens to a text."""
    for path in raw:
        with path.open(encoding="utf-8") as lines:
            for line in lines:
                yield json.loads(line)["text"]
    for path in treebanks:
        marks = (line[9:] for line in path.read_text(encoding="utf-8").split("\n") if line.startswith("# text = "))
        while some := list(islice(marks, 30)):
            yield "\n".join(some)


def main() -> None:
    """Print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--raw", type=Path, nargs="*", default=[], help="JSON lines with a `text` each")
    parser.add_argument("--treebank", type=Path, nargs="*", default=[], help="CoNLL-U files")
    arguments = parser.parse_args()
    print("\n".join(table(*counted(texts(arguments.raw, arguments.treebank)))))


if __name__ == "__main__":
    main()
