"""The `postdesk` command line: 0 done, 1 findings, 2 wrong use, one sentence on stderr."""

import os
import sys
from collections.abc import Sequence

from postdesk.cli.wording import exit_code, sentence
from postdesk.cli.workers import run_worker
from postdesk.errors import PostDeskError
from postdesk.progress import Cancelled


def main(arguments: Sequence[str]) -> int:
    """Run one command and return its exit code; without a command the window opens."""
    worked = run_worker(arguments)
    if worked is not None:
        return worked
    from postdesk.cli.parser import build_parser

    chosen = build_parser().parse_args(arguments)
    try:
        code = int(chosen.run(chosen))
        sys.stdout.flush()
    except PostDeskError as error:
        sys.stderr.write(sentence(error) + "\n")
        return exit_code(error)
    except BrokenPipeError:  # whoever read the output has seen enough, as with `| head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except OSError as error:  # a folder that cannot be made or written to
        sys.stderr.write(f"postdesk: {error.strerror or type(error).__name__}: {error.filename}.\n")
        return 2
    except (Cancelled, KeyboardInterrupt):
        sys.stderr.write("Stopped at your request; nothing was left half done.\n")
        return 1
    return code


def command_names() -> frozenset[str]:
    """Every command as typed: `demo`, `guide check`, ..."""
    from postdesk.cli import parser

    return parser.command_names()
