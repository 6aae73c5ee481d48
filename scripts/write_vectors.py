"""Make the open test vectors in tests/vectors: one packet a file, one failure each.

The seals are random, so a run replaces every file; run it only when a vector is added or the format
changes. `tests/unit/packet/test_vectors.py` checks that each file is what the index says.
"""

import json
import sys
from pathlib import Path

from vector_maker import Maker, Vector
from vectors_accepted import accepted
from vectors_refused import refused

FOLDER = Path(__file__).resolve().parents[1] / "tests" / "vectors"


def main() -> int:
    """Replace the folder's packets and index."""
    maker = Maker()
    vectors = [*accepted(maker), *refused(maker)]
    names = [vector.name for vector in vectors]
    if len(set(names)) != len(names):
        print("two vectors of one name")
        return 1
    FOLDER.mkdir(parents=True, exist_ok=True)
    for old in FOLDER.glob("*.pdk"):
        old.unlink()
    for vector in vectors:
        (FOLDER / f"{vector.name}.pdk").write_bytes(vector.data)
    text = json.dumps(_index(maker, vectors), indent=1, ensure_ascii=False) + "\n"
    (FOLDER / "index.json").write_text(text, encoding="utf-8")
    print(f"{len(vectors)} vectors")
    return 0


def _index(maker: Maker, vectors: list[Vector]) -> dict[str, object]:
    return {
        "format": 1,
        "realm": "live",
        "secrets": [maker.recipient.secret],
        "directory": maker.directory.model_dump(mode="json"),
        "vectors": [
            {
                "file": f"{vector.name}.pdk",
                "after": [f"{name}.pdk" for name in vector.after],
                "expect": vector.expect,
                "code": vector.code,
                "reason": vector.reason,
                "about": vector.about,
            }
            for vector in vectors
        ],
    }


if __name__ == "__main__":
    sys.exit(main())
