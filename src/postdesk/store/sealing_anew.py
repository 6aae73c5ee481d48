"""Seals what lies beside a vault under keys of its own to everybody who can open the vault now."""

from postdesk.store.intake import reseal_notes
from postdesk.store.own_key import reseal_key
from postdesk.store.pending import DATABASE
from postdesk.store.pending_key import note_key
from postdesk.store.session import Session, Unlocked
from postdesk.store.vault import Vault


def seal_beside_anew(vault: Vault) -> None:
    """Whoever just joined, or got another key, reads what waits: also if the power goes next.

    That is the key of `pending.db` and the emergency notes of the locked door, as far as we can
    open them, and the list of what was erased. Raises `DISK_FULL`.
    """
    recipients = vault.file.recipients()
    reseal_key(vault.folder / DATABASE, vault.identity, vault.file.keepers())
    note_key(vault, vault.folder / DATABASE)
    vault.keep_beside()
    reseal_notes(vault.folder, vault.identity, recipients)


def sessions_beside(vault: Vault) -> tuple[Session, ...]:
    """A session on each database beside the vault that is open now."""
    who = Unlocked(vault.person, vault.identity)
    return tuple(Session(one, who, vault.clock, vault.new_id) for one in vault.beside)
