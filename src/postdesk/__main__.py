"""`python -m postdesk`: hand the arguments to the command line."""

import sys

from postdesk.cli import main as run


def main() -> int:
    """Entry point of the installed `postdesk` command; returns the exit code."""
    return run(sys.argv[1:])


if __name__ == "__main__":
    sys.exit(main())
