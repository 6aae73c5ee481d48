"""`postdesk kit build|check|install`: a kit's folder made whole, looked through, taken over."""

import argparse
import sys
from pathlib import Path
from typing import Any

from postdesk.cli.equipment import kit_folder, kit_in
from postdesk.files import write_whole
from postdesk.packet.kit import build_kit, write_kit_json
from postdesk.packet.kit_proof import prove


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add `kit` and what stands under it."""
    kit = commands.add_parser("kit", help="kits that equip posts")
    inside = kit.add_subparsers(metavar="WHAT", required=True)
    build = inside.add_parser("build", help="bring kit.json up to date; write the archive")
    build.add_argument("folder", type=Path, metavar="DIR")
    build.add_argument("--out", type=Path, metavar="FILE")
    build.set_defaults(run=_build)
    check = inside.add_parser("check", help="read every part of a kit once")
    check.add_argument("folder", type=Path, metavar="DIR")
    check.set_defaults(run=_check)
    _add_install(inside.add_parser("install", help="take a kit into this laptop's workspace"))


def _add_install(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "place",
        type=Path,
        metavar="PATH",
        help="a sealed kit or the stick it lies on; at headquarters an author's kit",
    )
    parser.add_argument("--person", default="", metavar="NAME", help="who unlocks")
    parser.add_argument("--workspace", choices=("post", "regional"), help="where there are two")
    parser.add_argument("--words", choices=("fr", "ar", "en"), default="fr", help="their language")
    parser.add_argument(
        "--validated", action="store_true", help="national bodies have validated the content"
    )
    parser.set_defaults(run=_install)


def _build(chosen: argparse.Namespace) -> int:
    head = write_kit_json(kit_folder(chosen.folder))
    archive = build_kit(chosen.folder)
    if chosen.out is not None:
        write_whole(chosen.out, archive)
    sys.stdout.write(f"{head.id} {head.version}: {len(head.parts)} parts, {len(archive)} bytes\n")
    return 0


def _check(chosen: argparse.Namespace) -> int:
    kit = kit_in(chosen.folder)
    prove(kit)
    sys.stdout.write(f"{kit.head.id} {kit.head.version}: {len(kit.names)} parts are whole\n")
    return 0


def _install(chosen: argparse.Namespace) -> int:
    from postdesk.cli.kit_install import install  # no other command needs an office's use cases

    return install(chosen)
