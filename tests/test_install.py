"""What docs/install.md says: NumPy alone is enough for texts, and every extra of the project is told."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
INSTALL = (ROOT / "docs" / "install.md").read_text(encoding="utf-8")
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]

ONLY = """
import importlib.metadata, sys

class Only:
    '''Finds no package but those allowed: what a fresh environment with these would do.'''

    def find_spec(self, name, path=None, target=None):
        top = name.partition(".")[0]
        if top not in {allowed} and top not in sys.stdlib_module_names and top != "__main__":
            raise ModuleNotFoundError(f"No module named {{name!r}}", name=name)

sys.meta_path.insert(0, Only())
import gahnegar
from gahnegar.formats import FORMATS, annotate
TEXT = "پل تازه ۹ مهر ساعت ۵ عصر در تهران گشایش یافت. جلسه هر دوشنبه برگزار می‌شود. او ۱۴ رجب ۱۳۹۵ قمری آمد."
timexes = gahnegar.tag(TEXT, published="۲ مهر ۱۳۹۲")
assert len(timexes) >= 3 and all(timex.explain(lang) for timex in timexes for lang in ("fa", "en"))
assert gahnegar.Timex.from_dict(timexes[0].to_dict()) == timexes[0]
assert str(gahnegar.resolve("فردا", published="2013-09-24").first) == "2013-09-25"
"""
WITH_NUMPY = """
assert gahnegar.extract(TEXT, published="1392-07-02")
for form in FORMATS.values():
    if not form.extra:
        form.render(annotate(TEXT, "1392-07-02"))
timeline = gahnegar.Timeline.from_documents([(TEXT, "1392-07-02")]).add(title="x", start="1392/7/9")
timeline = timeline.filter(since="1392").sorted("title")
assert timeline.resample() and timeline.groupby("status")
assert gahnegar.Timeline.from_dict(timeline.to_dict()) == timeline
timeline.to_csv(), timeline.to_json(), timeline.to_jsonl(), timeline.to_vis()
timeline.to_timelinejs(), timeline.to_jsonld()
"""


@pytest.mark.parametrize(
    ("allowed", "code"), [({"gahnegar"}, ONLY), ({"gahnegar", "numpy"}, ONLY + WITH_NUMPY)], ids=["nothing", "numpy"]
)
def test_texts_need_no_more_than_numpy(allowed: set[str], code: str) -> None:
    environment = {**os.environ, "PYTHONPATH": str(ROOT / "src"), "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        [sys.executable, "-c", code.replace("{allowed}", repr(allowed)).replace("{{", "{").replace("}}", "}")],
        env=environment, capture_output=True, text=True, encoding="utf-8", check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr


def test_every_extra_is_told() -> None:
    told = set(re.findall(r"`([a-z]+)`", "".join(re.findall(r"^\| ([^|]+) \|", INSTALL, re.MULTILINE))))
    assert set(PROJECT["optional-dependencies"]) - {"bench"} <= told


def test_the_recipe_names_the_constraints() -> None:
    assert "--no-deps . -c constraints-minimal.txt numpy" in INSTALL
    (line,) = [one for one in PROJECT["dependencies"] if one.startswith("numpy")]
    assert line in (ROOT / "constraints-minimal.txt").read_text(encoding="utf-8")
