"""Reads everything that a kit holds once, guides and rules too, before it is given to others."""

from postdesk.forms.definition import load_guide
from postdesk.packet.kit import Kit
from postdesk.progress import Progress, silent
from postdesk.rules.pack import load_pack


def prove(kit: Kit, progress: Progress = silent) -> None:
    """Open the guides and the pack of a kit that was read, as a post would.

    Raises `KIT_REFUSED` for a part that changed since, and what guides and packs raise.
    """
    guides = kit.guides
    for done, guide in enumerate(guides):
        progress(done, len(guides) + 1)
        load_guide(kit.guide_bytes(guide))
    progress(len(guides), len(guides) + 1)
    load_pack(kit.pack_bytes)
    progress(len(guides) + 1, len(guides) + 1)
