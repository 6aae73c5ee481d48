"""Write docs/roles.md from the table of roles and rights; `--check` says whether it is old."""

import sys
from collections.abc import Iterator
from pathlib import Path

from postdesk.model.roles import ROLES_AT, DeskKind, Guard, holders_at, rules_at
from postdesk.ui.right_names import right_name, scope_name
from postdesk.ui.role_names import role_name

PAGE = Path(__file__).resolve().parents[1] / "docs" / "roles.md"
_DESKS = {
    DeskKind.POST: "At a post",
    DeskKind.REGION: "At a regional office",
    DeskKind.AGENCY: "At an agency",
    DeskKind.CLASSROOM: "In a classroom",
}
_GUARDS = {
    Guard.ROLE: "the role is asked",
    Guard.KEY: "sealed to their keys",
    Guard.DESK: "everybody at the desk",
}
_HEAD = """\
# Who may do what

This page is written from the table in `src/postdesk/model/roles.py` by `scripts/write_roles.py`;
a test holds it to the table. The program shows everybody the same, for their own role, under
*Settings, Who may do what*.

- **one's own**: interviews in which one asked, handed over or corrected something. **never one's
  own**: the second pair of eyes, everything at the desk but those. An empty cell: not at all.
- **the role is asked**: the program refuses, or does not offer, it to other roles. **sealed to
  their keys**: nobody else has the key, whatever the program asks. **everybody at the desk**:
  whoever was let in there does it; no other desk has it.
- What an interview tells of the story, health, violence and security is sealed to whoever asked
  and to the supervisors, as photos are. Signs are everybody's. A second person's key and a reason
  open it for a colleague, for good; handing over gives it along.
- Roles are policy while the people of a vault share its key: what must stay apart is sealed
  apart. A case in which an official may be part of it is open to its author and the oversight
  recipient alone, to no role.
- An agency is a regional workspace in agency mode. Somebody let in to a regional office does all
  that it does there, whatever their role; only headquarters publishes kits. The first person of a
  regional office, a kit author, and the supervisors of an agency let others in, hold and erase what
  is kept, read complaints and the audit trail, and write the registers there.
- What is sealed to its author alone, as a case in which an official may be part of it, its author
  erases when its time is up: nobody in charge sees it.
- Every desk has a settings page: there those whose role has it let people in, give a new passphrase
  and end an access; where nobody's has, the recovery sheet mends a forgotten passphrase.
- A supervisor who is away names an officer who countersigns for at most seven days: never an
  interview of their own or one that they decided as its officer. It opens nothing that is sealed
  and shows nobody which answers would change a sign. It ends by time, by hand, or when either
  leaves, and does not count while the clock is behind.
- A class has invented people only. Whoever plays the officer sees there, too, which answers would
  change a sign.
"""


def text() -> str:
    """What must stand in the page."""
    return "\n".join([_HEAD, *(line for desk in DeskKind for line in _section(desk))])


def _section(desk: DeskKind) -> Iterator[str]:
    roles = ROLES_AT[desk]
    yield f"## {_DESKS[desk]}\n"
    yield _line("what", *(role_name(role) for role in roles), "held by")
    yield _line(*["---"] * (len(roles) + 2))
    for rule in rules_at(desk):
        held = dict(holders_at(desk, rule.right))
        said = [scope_name(rule.right, held[role], desk) if role in held else "" for role in roles]
        yield _line(right_name(rule.right), *said, _GUARDS[rule.guard])
    yield ""


def _line(*cells: str) -> str:
    return f"| {' | '.join(cells)} |"


def main(arguments: list[str]) -> int:
    """Write the page; with `--check` only say whether it is not current."""
    current = PAGE.is_file() and PAGE.read_text(encoding="utf-8") == text()
    if "--check" in arguments:
        if not current:
            print(f"{PAGE.name} is not current: run scripts/write_roles.py")
        return 0 if current else 1
    PAGE.write_text(text(), encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
