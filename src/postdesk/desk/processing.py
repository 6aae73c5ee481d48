"""The register of processing and the register of requests, as tables for a data authority."""

import csv
from collections import Counter
from collections.abc import Iterator, Sequence
from io import StringIO
from pathlib import Path

from postdesk.desk.post import Post
from postdesk.desk.retention import KeptClass, kept_items, period_of
from postdesk.errors import Code, PostDeskError
from postdesk.files import free_path, write_whole
from postdesk.forms.definition import GuideNode, Kind
from postdesk.model.referrals import ReferralState
from postdesk.model.roles import Right, may
from postdesk.packet.media import Step, failing
from postdesk.spreadsheet import clean
from postdesk.store.audit import AuditKind
from postdesk.store.people import People
from postdesk.store.requests import Requests

_PROCESSING = {
    "en": ("what", "which", "purpose_or_basis", "data", "days_kept", "count", "validated"),
    "fr": (
        "quoi",
        "lequel",
        "finalité ou base",
        "données",
        "jours de conservation",
        "nombre",
        "validé",
    ),
    "ar": ("ماذا", "أيّ", "الغرض أو الأساس", "البيانات", "أيام الحفظ", "العدد", "مصادق عليه"),
}
_REQUESTS = {
    "en": ("code", "kind", "asked", "due", "state", "ended", "refused_because", "taken_by"),
    "fr": (
        "code",
        "nature",
        "demandé le",
        "échéance",
        "état",
        "terminé le",
        "motif du refus",
        "reçu par",
    ),
    "ar": ("الرمز", "النوع", "طُلب في", "الأجل", "الحالة", "انتهى في", "سبب الرفض", "استلمه"),
}
"""The headings, by language: what an authority reads is not the program's own codes."""
_MARK = "\ufeff"  # or a spreadsheet takes the Arabic for something else

Rows = Sequence[Sequence[str]]


def write_registers(post: Post, folder: Path, language: str = "en") -> tuple[Path, Path]:
    """Write both registers into `folder`, with codes and counts, no answer of a person. Noted.

    `language` (`fr`, `ar`, `en`) is that of the headings and of the recipients' names.

    Raises `NOT_PERMITTED` for all but supervisors, and a stick's codes.
    """
    if not may(post.person.role, Right.WRITE_REGISTERS):
        raise PostDeskError(Code.NOT_PERMITTED, role=post.person.role.value)
    tables = (
        ("postdesk-processing", (_PROCESSING[language], *_processing(post, language))),
        ("postdesk-requests", (_REQUESTS[language], *_requests(post))),
    )
    written = []
    for stem, rows in tables:
        post.audit.append(AuditKind.EXPORTED, "register", stem)
        with failing(Step.WRITE, folder):
            path = free_path(folder, stem, ".csv")
            write_whole(path, _csv(rows))
        written.append(path)
    return written[0], written[1]


def _processing(post: Post, language: str) -> Iterator[tuple[str, ...]]:
    """What is asked, on which ground; what is kept, for how long; what is passed on, to whom."""
    for known in post.kit.guides:
        guide = post.guide(known)
        for node in guide.nodes:
            if node.basis is not None:
                data = ", ".join(sorted({one.name for one in guide.nodes if _under(one, node)}))
                yield ("asked", guide.id, node.basis.value, data, "", "", "")
    periods = post.kit.retention
    counts = Counter(item.kind for item in kept_items(post))
    for kind in KeptClass:
        days = period_of(periods, kind)
        validated = "yes" if periods.validated else "no"
        kept = "" if days is None else str(days)
        yield ("kept", kind.value, "", "", kept, str(counts[kind]), validated)
    sent = Counter(
        one.recipient for one in post.referrals.listed() if one.state is not ReferralState.WITHDRAWN
    )
    for recipient in post.directory.recipients:
        template = post.kit.templates.of_kind(recipient.kind)
        if template is None:
            continue
        fields = ", ".join(field.key for field in template.fields)
        ground = "consent" if template.needs_consent else "law"
        validated = "yes" if template.validated else "no"
        name = recipient.names.in_language(language)
        yield ("passed_on", name, ground, fields, "", str(sent[recipient.id]), validated)


def _under(node: GuideNode, above: GuideNode) -> bool:
    """Whether a question stands in the part that a ground is written for."""
    within = node.path == above.path or node.path.startswith(f"{above.path}/")
    return within and node.kind is Kind.QUESTION


def _requests(post: Post) -> Iterator[tuple[str, ...]]:
    names = {one.id: one.name for one in People(post.vault).listed()}
    for one in Requests(post.vault).all():
        yield (
            one.code,
            one.kind.value,
            one.asked_at.date().isoformat(),
            one.due_at.date().isoformat(),
            one.state.value,
            one.ended_at.date().isoformat() if one.ended_at is not None else "",
            one.refused.value if one.refused is not None else "",
            names.get(one.taken_by, one.taken_by),
        )


def _csv(rows: Rows) -> bytes:
    """Comma-separated, each cell quoted and harmless to a spreadsheet."""
    text = StringIO(newline="")
    writer = csv.writer(text, quoting=csv.QUOTE_ALL)
    for row in rows:
        writer.writerow([clean(cell) for cell in row])
    return (_MARK + text.getvalue()).encode("utf-8")
