"""The registers for a data authority as tables: each code beside its words in the language."""

import csv
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from io import StringIO
from pathlib import Path

from postdesk.errors import Code, PostDeskError
from postdesk.model.keeping import KeptClass, KeptItem
from postdesk.model.kits import Periods
from postdesk.model.roles import Right, may
from postdesk.packet.media import write_named
from postdesk.spreadsheet import clean
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.people import People
from postdesk.store.quarantine import Quarantine
from postdesk.store.requests import Requests
from postdesk.store.vault import Vault

Row = Sequence[str]
Say = Callable[[str, str], str]
"""The words of a code in the language in use: `say(column, code)`."""

PROCESSING = "processing"
REQUESTS = "requests"
QUARANTINED = "quarantined"
"""The code of the class of what waits in quarantine (decision 0013)."""
_HEADINGS: Mapping[str, Mapping[str, Row]] = {
    PROCESSING: {
        "en": (
            "what", "what_code", "which", "which_code", "purpose_or_basis", "basis_code",
            "data", "data_codes", "days_kept", "count", "validated", "validated_code",
        ),
        "fr": (
            "quoi", "code (quoi)", "lequel", "code (lequel)", "finalité ou base", "code (base)",
            "données", "codes (données)", "jours de conservation", "nombre", "validé",
            "code (validé)",
        ),
        "ar": (
            "ماذا", "رمز (ماذا)", "أيّ", "رمز (أيّ)", "الغرض أو الأساس", "رمز (الأساس)",
            "البيانات", "رموز (البيانات)", "أيام الحفظ", "العدد", "مصادق عليه",
            "رمز (مصادق عليه)",
        ),
    },
    REQUESTS: {
        "en": (
            "code", "kind", "kind_code", "asked", "due", "state", "state_code", "ended",
            "refused_because", "refused_code", "taken_by",
        ),
        "fr": (
            "code", "nature", "code (nature)", "demandé le", "échéance", "état", "code (état)",
            "terminé le", "motif du refus", "code (motif)", "reçu par",
        ),
        "ar": (
            "الرمز", "النوع", "رمز (النوع)", "طُلب في", "الأجل", "الحالة", "رمز (الحالة)",
            "انتهى في", "سبب الرفض", "رمز (السبب)", "استلمه",
        ),
    },
}  # fmt: skip
"""The headings by language; a column of codes follows the words that an authority reads."""
_MARK = "\ufeff"  # or a spreadsheet takes the Arabic for something else


def write_registers(
    vault: Vault, folder: Path, language: str, processing: Iterable[Row], say: Say
) -> tuple[Path, Path]:
    """Write both registers into `folder`, with codes and counts, no answer of a person. Noted.

    `processing` are the rows of what is done with whose data; `language` (`fr`, `ar`, `en`) is that
    of the headings. Raises `NOT_PERMITTED` for roles that write none, and a stick's codes.
    """
    if not may(vault.person.role, Right.WRITE_REGISTERS):
        raise PostDeskError(Code.NOT_PERMITTED, role=vault.person.role.value)
    written = []
    for name, rows in ((PROCESSING, processing), (REQUESTS, _requests(vault, say))):
        stem, table = f"postdesk-{name}", (_HEADINGS[name][language], *rows)
        Audit(vault).append(AuditKind.EXPORTED, "register", stem)
        written.append(write_named(folder, stem, ".csv", _csv(table)))
    return written[0], written[1]


def kept_rows(
    items: Iterable[KeptItem],
    classes: Iterable[KeptClass],
    periods: Periods,
    days_of: Callable[[Periods, KeptClass], int | None],
    say: Say,
) -> Iterator[Row]:
    """What is kept, for how long, and how many of it there are now, a row a class."""
    counts = Counter(item.kind for item in items)
    for kind in classes:
        days = days_of(periods, kind)
        kept = "" if days is None else str(days)
        yield (
            *coded(say, "what", "kept"),
            *coded(say, "class", kind.value),
            *("", "", "", ""),
            kept,
            str(counts[kind]),
            *yes_or_no(say, periods.validated),
        )


def held_row(vault: Vault, periods: Periods, say: Say) -> Row:
    """The packets in quarantine: each may tell of somebody, so they stand among what is kept."""
    return (
        *coded(say, "what", "kept"),
        *coded(say, "class", QUARANTINED),
        *("", "", "", ""),
        str(periods.quarantined),
        str(len(Quarantine(vault).listed())),
        *yes_or_no(say, periods.validated),
    )


def coded(say: Say, column: str, code: str) -> tuple[str, str]:
    """The words of a code and the code."""
    return (say(column, code) if code else "", code)


def yes_or_no(say: Say, validated: bool) -> tuple[str, str]:
    """Whether it was validated, in words and as a code."""
    return coded(say, "validated", "yes" if validated else "no")


def _requests(vault: Vault, say: Say) -> Iterator[Row]:
    names = {one.id: one.name for one in People(vault).listed()}
    for one in Requests(vault).all():
        yield (
            one.code,
            *coded(say, "kind", one.kind.value),
            one.asked_at.date().isoformat(),
            one.due_at.date().isoformat(),
            *coded(say, "state", one.state.value),
            one.ended_at.date().isoformat() if one.ended_at is not None else "",
            *coded(say, "refused", one.refused.value if one.refused is not None else ""),
            names.get(one.taken_by, one.taken_by),
        )


def _csv(rows: Iterable[Row]) -> bytes:
    """Comma-separated, each cell quoted and harmless to a spreadsheet."""
    text = StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    for row in rows:
        writer.writerow([clean(cell) for cell in row])
    return (_MARK + text.getvalue()).encode("utf-8")
