"""A name in up to three writings, kept as one text: as on a paper, in Arabic, as it was heard."""

import re
from dataclasses import dataclass

_HEARD = "~ "
"""How the line begins that holds a name as it was heard."""
_ARABIC = re.compile("[\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufefc]")


@dataclass(frozen=True)
class Names:
    """The writings of one name; any one is enough, the others are blank."""

    paper: str = ""
    arabic: str = ""
    heard: str = ""

    @property
    def variants(self) -> tuple[str, ...]:
        """The writings that there are."""
        return tuple(filter(None, (self.paper, self.arabic, self.heard)))


def write_names(names: Names) -> str:
    """The one text: a line a writing, the heard one begun by `~ `; `read_names` reads it again."""
    lines = [" ".join(text.split()) for text in (names.paper, names.arabic)]
    heard = " ".join(names.heard.split())
    return "\n".join(filter(None, (*lines, _HEARD + heard if heard else "")))


def read_names(text: str) -> Names:
    """The writings in a text; a name told as plain text is one of them.

    Written again, what was read is the same text, save for blanks and lines that say nothing. A
    single line is Arabic if it has Arabic letters. A text of more lines than there are writings
    keeps them all, the surplus in the second.
    """
    lines = [line for line in (" ".join(one.split()) for one in text.splitlines()) if line]
    heard = ""
    if lines and lines[-1].startswith(_HEARD):
        heard = lines.pop().removeprefix(_HEARD)
    if len(lines) == 1 and _ARABIC.search(lines[0]):
        return Names(arabic=lines[0], heard=heard)
    return Names(paper=lines[0] if lines else "", arabic=" ".join(lines[1:]), heard=heard)
