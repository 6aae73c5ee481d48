"""Commands that open windows or look at the whole program: window, demo, selfcheck, gallery."""

import argparse
import json
import sys
from pathlib import Path
from typing import Any


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add demo, selfcheck and gallery."""
    demo = commands.add_parser("demo", help="play a whole day with the real windows")
    demo.add_argument("--out", type=Path, required=True, metavar="DIR")
    demo.add_argument("--show", action="store_true", help="pause so that a person can watch")
    demo.add_argument("--lang", choices=("fr", "ar", "en"), default="fr", help="of the windows")
    demo.set_defaults(run=_demo)
    check = commands.add_parser("selfcheck", help="open every part once and say what fails")
    check.set_defaults(run=_selfcheck)
    gallery = commands.add_parser("gallery", help="a picture of every screen and state")
    gallery.add_argument("--out", type=Path, required=True, metavar="DIR")
    gallery.add_argument("--lang", choices=("fr", "ar", "en"))
    gallery.add_argument("--scale", type=int, choices=(1, 2), default=None)
    gallery.add_argument("--theme", choices=("light", "dark", "high_contrast"), default=None)
    gallery.set_defaults(run=_gallery)


def open_window(chosen: argparse.Namespace) -> int:
    """Open the program's window and stay until it is closed."""
    del chosen
    from postdesk.app.program import open_program

    return open_program()


def _demo(chosen: argparse.Namespace) -> int:
    from postdesk.cli.demo import play

    summary = play(chosen.out, show=chosen.show, language=chosen.lang)
    sys.stdout.write(f"{len(summary.steps)} steps, {summary.failed} failed: {chosen.out}\n")
    return 1 if summary.failed else 0


def _selfcheck(chosen: argparse.Namespace) -> int:
    del chosen
    from postdesk.cli.selfcheck import look_at_every_part

    parts = look_at_every_part()
    for part in parts:
        sys.stdout.write(f"{'ok  ' if part.fine else 'FAIL'} {part.name}: {part.told}\n")
    return 0 if all(part.fine for part in parts) else 1


def _gallery(chosen: argparse.Namespace) -> int:
    from postdesk.cli.gallery import draw_all

    drawn = draw_all(
        chosen.out,
        languages=(chosen.lang,) if chosen.lang else ("fr", "ar", "en"),
        scales=(chosen.scale,) if chosen.scale else (1, 2),
        themes=(chosen.theme,) if chosen.theme else ("light",),
    )
    sys.stdout.write(json.dumps({"pictures": len(drawn), "folder": str(chosen.out)}) + "\n")
    return 0
