"""What an office holds of one code, to be told to its person or handed over on paper."""

from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from postdesk.model.base import Texts
from postdesk.model.ids import CaseCode
from postdesk.model.kits import Periods
from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import Line, Outcome
from postdesk.model.roles import Right, require
from postdesk.packet.media import write_named
from postdesk.regional.naming import Names
from postdesk.regional.retention import kept_items
from postdesk.regional.rights import find
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.vault import Vault


@dataclass(frozen=True)
class CopiedCase:
    """One case: who sent it to whom and when, what it says, what became of it."""

    post: Texts
    recipient: Texts
    received_at: datetime
    lines: tuple[Line, ...]
    state: ReceiptState
    outcome: Outcome | None


@dataclass(frozen=True)
class CaseCopy:
    """All that is held of a code; `language` is the person's, empty where no case tells it.

    `signs` counts the indicators, which stand on no paper: who finds it would know what was told.
    """

    code: CaseCode
    language: str
    cases: tuple[CopiedCase, ...]
    kept_until: datetime | None
    signs: int


def own_copy(vault: Vault, code: CaseCode, periods: Periods) -> CaseCopy | None:
    """The copy, oldest case first; None where nothing of the code is here. Noted as read."""
    found, names = find(vault, code).cases, Names(vault)
    if not found:
        return None
    items = kept_items(vault, periods)
    return CaseCopy(
        code=code,
        language=next((case.share.language for case in found if case.share.language), ""),
        cases=tuple(
            CopiedCase(
                post=names.office(case.sender),
                recipient=names.recipient(case.share.recipient),
                received_at=case.received_at,
                lines=case.share.lines,
                state=case.state,
                outcome=case.outcome,
            )
            for case in reversed(found)
        ),
        kept_until=next((one.due_at for one in items if one.code == code), None),
        signs=len({flag.indicator for case in found for flag in case.share.flags}),
    )


def save_copy(vault: Vault, code: CaseCode, folder: Path, pages: bytes) -> str:
    """Write the copy's pages into `folder` to be printed; the file's name.

    Who did it stands in the audit trail before the file is there. Raises a stick's codes.
    """
    require(vault.person.role, Right.ANSWER_REQUESTS)
    Audit(vault).append(AuditKind.PRINTED, code, "own copy")
    return write_named(folder, str(code), ".pdf", pages).name


def note_copy_printed(vault: Vault, code: CaseCode) -> None:
    """Note that a person's own copy goes to a printer."""
    require(vault.person.role, Right.ANSWER_REQUESTS)
    Audit(vault).append(AuditKind.PRINTED, code, "printer own copy")
