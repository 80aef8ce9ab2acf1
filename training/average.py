"""The mean of weights of one shape: `average.py OUT.npz A.npz B.npz …`.

Networks that went on from the same weights err in unlike places; their mean is steadier than each.
"""

import argparse
from pathlib import Path

import numpy as np

from gahnegar.persian.syntax.network import save


def read(path: Path) -> dict[str, np.ndarray]:
    """The matrices of a file, as far as eight bits keep them."""
    with np.load(path) as kept:
        return {
            name: kept[name] * kept[f"{name}_scale8"] if f"{name}_scale8" in kept.files else kept[name]
            for name in kept.files
            if not name.endswith("_scale8")
        }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("target", type=Path)
    parser.add_argument("sources", type=Path, nargs="+")
    given = parser.parse_args()
    parts = [read(path) for path in given.sources]
    mean = {
        name: np.mean([part[name] for part in parts], 0, dtype=np.float32) if matrix.dtype == np.float32 else matrix
        for name, matrix in parts[0].items()
    }
    with given.target.open("wb") as file:
        save(file, mean)


if __name__ == "__main__":
    main()
