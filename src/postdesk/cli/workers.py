"""The two commands that the program gives itself: its child processes, once it is bundled."""

from collections.abc import Sequence


def run_worker(arguments: Sequence[str]) -> int | None:
    """Be the child process that is asked for; None if none is.

    Looked at before anything else is imported, because an interview waits for the engine.
    """
    match list(arguments):
        case ["engine-worker"]:
            from postdesk.rules import worker

            return worker.main()
        case ["workbook-reader", path]:
            from postdesk.authoring import workbook_reader

            return workbook_reader.main(path)
        case _:
            return None
