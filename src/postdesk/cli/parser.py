"""Which commands there are, with their arguments."""

import argparse
from collections.abc import Iterator

from postdesk import __version__
from postdesk.cli.assess import add_commands as add_assess
from postdesk.cli.guides import add_commands as add_guides
from postdesk.cli.kits import add_commands as add_kits
from postdesk.cli.packets import add_commands as add_packets
from postdesk.cli.packs import add_commands as add_packs
from postdesk.cli.programs import add_commands as add_programs
from postdesk.cli.programs import open_window

GROUPS = (add_programs, add_guides, add_assess, add_packs, add_packets, add_kits)


def build_parser() -> argparse.ArgumentParser:
    """The parser; each group of commands adds its own and sets `run`."""
    parser = argparse.ArgumentParser(
        prog="postdesk", description="An offline, encrypted desk for border posts."
    )
    parser.add_argument("--version", action="version", version=f"PostDesk {__version__}")
    parser.set_defaults(run=open_window)
    commands = parser.add_subparsers(metavar="COMMAND")
    for add_commands in GROUPS:
        add_commands(commands)
    return parser


def command_names() -> frozenset[str]:
    """Every command as typed: `demo`, `guide check`, ..."""
    return frozenset(_names(build_parser(), ""))


def _names(parser: argparse.ArgumentParser, prefix: str) -> Iterator[str]:
    for action in parser._actions:
        if isinstance(action, argparse._SubParsersAction):
            for name, child in action.choices.items():
                yield f"{prefix}{name}"
                yield from _names(child, f"{prefix}{name} ")
