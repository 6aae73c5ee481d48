"""An officer's own process: opens the vault, says so, and at each line that it hears tries to act.

    at_the_desk.py HOME PERSON WORDS

Answers each line with what the act came to: `done`, or the code of what refused it.
"""

import sys
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "journeys"))

from offices import Ids, TickingClock

from postdesk.errors import PostDeskError
from postdesk.model.ids import PersonId
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.interviews import Interviews
from postdesk.store.vault import Vault, open_vault


def act(vault: Vault, what: str) -> str:
    """One act: `read` or `write`, each with its word about the trail."""
    try:
        if what == "read":
            Interviews(vault).listed()
            Audit(vault).head()
        else:
            Audit(vault).append(AuditKind.WRITTEN, "by the one who was removed")
    except PostDeskError as error:
        return error.code.value
    return "done"


def say(word: str) -> None:
    """A line to whoever started this."""
    sys.stdout.write(f"{word}\n")
    sys.stdout.flush()


def main() -> None:
    """Stay at the desk until nothing more is heard."""
    home, person, words = sys.argv[1:]
    try:
        vault = open_vault(Path(home), PersonId(person), words, TickingClock(), Ids(3 * 10**9))
    except PostDeskError as error:
        say(error.code.value)
        return
    say("in")
    for line in sys.stdin:
        say(act(vault, line.strip()))


main()
