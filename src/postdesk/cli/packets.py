"""`postdesk packet verify`: open a packet with a key of one's own and say what it is."""

import argparse
from pathlib import Path
from typing import Any

_KEY_LINE = "AGE-SECRET-KEY-"


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add `packet verify`."""
    packet = commands.add_parser("packet", help="look at packets")
    inside = packet.add_subparsers(metavar="WHAT", required=True)
    verify = inside.add_parser("verify", help="open a packet with an age identity of one's own")
    verify.add_argument("file", type=Path, metavar="FILE")
    verify.add_argument("--identity", type=Path, required=True, metavar="KEYFILE")
    verify.set_defaults(run=_verify)
