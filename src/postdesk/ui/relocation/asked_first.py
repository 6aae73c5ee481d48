"""Whom to ask before a post leaves this laptop: what is sealed to one person stands in no list."""

from postdesk.desk.relocating import to_ask_first
from postdesk.store.vault import Vault
from postdesk.ui.language import Words, isolate

AskedFirst = Words("AskedFirst")


def whom_to_ask(vault: Vault) -> str:
    """The names of all the others who have access here; empty if nobody else has.

    Always everybody: whom it leaves out would be known to have nothing that is sealed.
    """
    names = " · ".join(isolate(one.name) for one in to_ask_first(vault))
    return AskedFirst.tr("Ask each of them first: {names}.").format(names=names) if names else ""
