"""Labels raw sentences by the teachers: `label.py ezafe` (the CRF) and `label.py heads` (the spaCy pipeline).

    python training/label.py ezafe --model postagger.model IN.jsonl OUT.jsonl
    python training/label.py heads --model persian_phonemizer/data IN.jsonl OUT.jsonl     # with spaCy 3.8

`ezafe` fills the ezafe, `heads` the parts of speech, heads and relations of sentences that have none; both keep their
labels of each word (`Sentence.taught`), by which `combine.py` knows what PerDT says where the teachers say so.
"""

import argparse
import pickle
from pathlib import Path
from typing import Any

import corpora

# The teacher's fine tags; it does not tell names from nouns ("N" may be either), nor copulas from verbs.
_TAGS = {
    "PREP": "ADP", "POSTP": "ADP", "N_IANM": "N", "N_ANM": "N", "IDEN": "PROPN", "PUNC": "PUNCT", "ADJ_AJP": "ADJ",
    "ADJ_AJCM": "ADJ", "ADJ_AJSUP": "ADJ", "PREM_DEMAJ": "DET", "PREM_AMBAJ": "DET", "PREM_QUAJ": "DET",
    "PREM_EXAJ": "DET", "CONJ": "CCONJ", "SUBR": "SCONJ", "V_ACT": "VERB", "V_PASS": "VERB", "V_MODL": "AUX",
    "AUX": "AUX", "AUX_PASS": "VERB", "PR_JOPER": "PRON", "PR_SEPER": "PRON", "PR_RECPR": "PRON", "PR_DEMON": "PRON",
    "PR_CREFX": "PRON", "PR_UCREFX": "PRON", "PR_INTG": "PRON", "PSUS": "INTJ", "ADR_PRADR": "INTJ",
    "ADR_POSADR": "INTJ", "ADV_SADV": "ADV", "PRENUM": "NUM", "PRENUM_IANM": "NUM", "POSNUM": "ADJ", "PART": "PART",
}  # fmt: skip
_PERSIAN = str.maketrans("0123456789", "۰۱۲۳۴۵۶۷۸۹")


def ezafe(model: Path, found: list[corpora.Sentence]) -> None:
    """Fill the ezafe of each word."""
    from wapiti import Crf

    crf = Crf(model)
    for sentence in found:
        labels = crf.tag([word.translate(_PERSIAN) for word in sentence.words])
        sentence.ezafe = [label.endswith("e") for label in labels]
        sentence.taught = [[label.removesuffix("e")] for label in labels]


def heads(model: Path, found: list[corpora.Sentence]) -> None:
    """Fill parts of speech, heads and relations where there are none."""
    import spacy

    config = pickle.loads((model / "cfg").read_bytes())
    language: Any = spacy.util.get_lang_class(config["nlp"]["lang"]).from_config(config)
    language.from_bytes(pickle.loads((model / "nlp_data").read_bytes()))
    docs = [spacy.tokens.Doc(language.vocab, words=sentence.words) for sentence in found]
    for sentence, doc in zip(found, language.pipe(docs, batch_size=64), strict=True):
        for labels, token in zip(sentence.taught, doc, strict=True):
            labels.append(token.tag_)
        if sentence.heads:
            continue
        sentence.pos = [_tag(token.tag_, token.dep_) for token in doc]
        sentence.heads = [-1 if token.head.i == token.i else token.head.i for token in doc]
        sentence.relations = ["root" if token.head.i == token.i else corpora.relation(token.dep_) for token in doc]
        corpora.unify(sentence)


def _tag(fine: str, relation: str) -> str:
    if fine == "AUX" and relation not in ("aux", "cop"):
        return "VERB"
    return _TAGS[fine]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("what", choices=("ezafe", "heads"))
    parser.add_argument("--model", type=Path, required=True)
    parser.add_argument("source", type=Path)
    parser.add_argument("target", type=Path)
    given = parser.parse_args()
    found = corpora.read(given.source)
    {"ezafe": ezafe, "heads": heads}[given.what](given.model, found)
    corpora.write(given.target, found)
    print(given.what, len(found), "sentences", sum(len(sentence.words) for sentence in found), "words")


if __name__ == "__main__":
    main()
