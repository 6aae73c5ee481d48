"""The report of a stick on paper: who printed it is in the trail before there is a page."""

from pathlib import Path

from postdesk.model.roles import Right, require
from postdesk.packet.media import write_named
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.vault import Vault

_RECORD = "arrivals"


def note_report_printed(vault: Vault) -> None:
    """Note that a report goes to a printer, before its first page does."""
    require(vault.person.role, Right.EXCHANGE)
    Audit(vault).append(AuditKind.PRINTED, _RECORD, "printer report of a stick")


def save_report(vault: Vault, folder: Path, pages: bytes) -> Path:
    """Write a report's pages into `folder`; where they lie.

    Raises `PostDeskError` with a stick's code where the folder cannot be written.
    """
    require(vault.person.role, Right.EXCHANGE)
    Audit(vault).append(AuditKind.PRINTED, _RECORD, "report of a stick")
    return write_named(folder, "postdesk-arrivals", ".pdf", pages)
