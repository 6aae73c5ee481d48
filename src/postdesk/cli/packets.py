"""`postdesk packet verify`: open a packet with a key of one's own and say what it is."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any

from postdesk.cli.equipment import read_file
from postdesk.errors import Code, PostDeskError
from postdesk.packet.inspection import identities_in, inspect_packet, short_fingerprint


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add `packet verify`."""
    packet = commands.add_parser("packet", help="look at packets")
    inside = packet.add_subparsers(metavar="WHAT", required=True)
    verify = inside.add_parser("verify", help="open a packet with an age identity of one's own")
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.add_argument("--identity", type=Path, required=True, metavar="KEYFILE")
    verify.set_defaults(run=_verify)


def _verify(chosen: argparse.Namespace) -> int:
    secrets = identities_in(read_file(chosen.identity).decode("utf-8", errors="replace"))
    if not secrets:
        raise PostDeskError(Code.WRONG_USE, why="no_identity", file=str(chosen.identity))
    found = inspect_packet(read_file(chosen.file), secrets)
    told = {
        "manifest": found.manifest.model_dump(mode="json"),
        "signed_by": found.signer,
        "fingerprint": short_fingerprint(found.signer),
    }
    sys.stdout.write(json.dumps(told, ensure_ascii=False, indent=2) + "\n")
    return 0
