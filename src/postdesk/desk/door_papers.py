"""Puts the cards and numbers of the post's kit where the locked door shows them."""

from postdesk.desk.post import Post
from postdesk.store.kits import Kits
from postdesk.store.losses import Losses, Lost
from postdesk.store.open_papers import OpenPapers, keep_open_papers


def keep_at_door(post: Post) -> None:
    """Those of the kit in use; with the kit that ships the door has its own.

    What another hand changed since is told as a loss, but not after a backup took the vault's
    place: the file is the newer one then. Raises `DISK_FULL`.
    """
    papers = None
    if Kits(post.vault).current() is not None:
        papers = OpenPapers(cards=post.kit.cards, leaflet=post.kit.leaflet)
    losses = Losses(post.vault)
    if keep_open_papers(post.vault, post.vault.folder, papers) and not losses.find(Lost.PUT_BACK):
        losses.note(Lost.OPEN_PAPERS)
