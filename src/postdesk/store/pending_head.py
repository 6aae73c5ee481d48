"""Keeps in the vault where the chain of `pending.db` stood, so that an older file is found out."""

from postdesk.store.audit import Anchor, Audit
from postdesk.store.session import Session
from postdesk.store.state import VaultState


def note_head(vault: Session, apart: Session | None) -> None:
    """The vault keeps where the chain stands now; None: nothing lies apart any more."""
    head = Audit(apart).head() if apart is not None else None
    text, state = f"{head.number}:{head.hash}" if head else "", VaultState(vault)
    if state.find(VaultState.APART_HEAD) != text:
        state.put(VaultState.APART_HEAD, text)


def holds_head(vault: Session, apart: Session) -> bool:
    """Whether the chain goes on from where it stood."""
    number, _, digest = VaultState(vault).find(VaultState.APART_HEAD).partition(":")
    noted = Anchor(number=int(number), hash=digest) if number.isdecimal() else None
    return noted is None or Audit(apart).holds(noted)
