"""The site builds without a warning in both languages, and the package says who it is."""

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import gahnegar

ROOT = Path(__file__).parents[1]
PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]


def _built(config: str, folder: Path) -> str:
    """The first page of a site that is built without a warning."""
    pytest.importorskip("material", reason="mkdocs-material is not installed")
    pytest.importorskip("mkdocstrings", reason="mkdocstrings is not installed")
    command = [sys.executable, "-m", "mkdocs", "build", "--strict", "-q", "-f", str(ROOT / config), "-d", str(folder)]
    environment = {
        **os.environ,
        "PYTHONPATH": str(ROOT / "src"),
        "NO_MKDOCS_2_WARNING": "1",
        "DISABLE_MKDOCS_2_WARNING": "true",
    }
    done = subprocess.run(command, env=environment, capture_output=True, text=True, encoding="utf-8", check=False)
    assert done.returncode == 0, done.stderr[-3000:]
    return (folder / "index.html").read_text(encoding="utf-8")


def test_the_english_site(tmp_path: Path) -> None:
    page = _built("mkdocs.yml", tmp_path / "site")
    assert 'lang="en"' in page
    reference = (tmp_path / "site" / "reference" / "index.html").read_text(encoding="utf-8")
    for name in ("gahnegar.Timeline", "gahnegar.resolve", "gahnegar.Timex"):
        assert f'id="{name}"' in reference
    assert 'href="../timeline/"' in reference


def test_the_persian_site(tmp_path: Path) -> None:
    page = _built("mkdocs.fa.yml", tmp_path / "site")
    assert 'lang="fa"' in page
    assert 'dir="rtl"' in page


def test_every_page_of_the_persian_guide_is_in_its_site() -> None:
    told = set(re.findall(r": ([a-z]+\.md)$", (ROOT / "mkdocs.fa.yml").read_text(encoding="utf-8"), re.MULTILINE))
    assert {page.name for page in (ROOT / "docs" / "fa").glob("*.md")} == told


def test_the_citation_is_of_this_version() -> None:
    citation = (ROOT / "CITATION.cff").read_text(encoding="utf-8")
    assert f"version: {gahnegar.__version__}\n" in citation
    assert PROJECT["authors"][0]["name"] in citation
    assert "license: MIT" in citation
