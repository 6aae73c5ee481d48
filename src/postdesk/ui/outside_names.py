"""Names of sticks, folders and files as the screen says them: whoever chose them is not trusted."""

from pathlib import Path

from postdesk.model.plain_names import plain_name
from postdesk.ui.language import isolate, isolate_code

_MOST_OF_A_FILE = 32
_MOST_OF_A_SENTENCE = 300


def outside_name(name: str) -> str:
    """A name from elsewhere in a sentence of ours: plain, short, shut off from our words."""
    return isolate(plain_name(name))


def outside_sentence(text: str) -> str:
    """What somebody else says, in one line of ours: plain, bounded, shut off from our words."""
    return isolate(plain_name(text, _MOST_OF_A_SENTENCE))


def file_name(name: str) -> str:
    """A file's name, which reads left to right: its end too has room beside a title."""
    return isolate_code(plain_name(name, _MOST_OF_A_FILE))


def folder_name(folder: Path) -> str:
    """What people call a stick or folder; a drive of Windows has no name but its letter."""
    return outside_name(folder.name or str(folder))
