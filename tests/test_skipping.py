"""Nothing is skipped where `GAHNEGAR_TEST_ALL` asks for all tests, and only there does a skip count as a failure."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = {
    "test_browser.py": "import pytest\n@pytest.mark.skipif(True, reason='no browser')\ndef test_a(): pass\n",
    "test_package.py": "import pytest\ndef test_b(): pytest.importorskip('no_such_package')\ndef test_c(): pass\n",
    "test_file.py": "import pytest\npytest.importorskip('another_package')\ndef test_d(): pass\n",
}


@pytest.mark.parametrize(("told", "code"), [("", 0), ("1", 1)])
def test_a_skip_is_a_failure_where_all_tests_must_run(tmp_path: Path, told: str, code: int) -> None:
    shutil.copy(Path(__file__).parent / "conftest.py", tmp_path)
    for name, content in TESTS.items():
        (tmp_path / name).write_text(content, encoding="utf-8")
    command = [sys.executable, "-m", "pytest", "-p", "no:cacheprovider", "-rs", "--continue-on-collection-errors", "."]
    environment = {**os.environ, "GAHNEGAR_TEST_ALL": told}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == code, done.stdout
    for missing in ("no browser", "no_such_package", "another_package"):
        assert missing in done.stdout
    assert ("skipped although all tests must run" in done.stdout) is bool(told)
