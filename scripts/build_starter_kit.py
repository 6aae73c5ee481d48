"""Build the starter kit's workbooks and compiled files from the CSV sheets of its source folder."""

import sys
from pathlib import Path

import starter_guides
import starter_pack
from postdesk.files import write_whole
from postdesk.packet.kit import read_kit, write_kit_json
from postdesk.resources import starter_kit
from starter_workbooks import contents

READABLE = 0o644


def main() -> int:
    """Write what differs; with `--check` write nothing, name what differs and exit 1."""
    checking = "--check" in sys.argv[1:]
    kit = starter_kit()
    stale = {name: data for name, data in built(kit).items() if differs(kit / name, data)}
    for name, data in stale.items():
        if checking:
            print(f"{name} differs from its source; run `make kit`, edit the CSV only")
        else:
            write(kit / name, data)
            print(f"built {name}")
    if not checking:
        write_kit_json(kit)
        (kit / "kit.json").chmod(READABLE)
    if not stale or not checking:
        read_kit(kit)
    return 1 if checking and stale else 0


def built(kit: Path) -> dict[str, bytes]:
    """Every built file of the kit by its name in the kit."""
    guides = starter_guides.built(kit / "source")
    return guides | starter_pack.built(kit, guides)


def differs(path: Path, data: bytes) -> bool:
    """Whether the committed file is missing or says something else."""
    if not path.is_file():
        return True
    there = path.read_bytes()
    if path.suffix == ".xlsx":
        return contents(there) != contents(data)
    return there != data


def write(path: Path, data: bytes) -> None:
    """Replace one file of the kit; everybody may read it."""
    path.parent.mkdir(parents=True, exist_ok=True)
    write_whole(path, data)
    path.chmod(READABLE)


if __name__ == "__main__":
    sys.exit(main())
