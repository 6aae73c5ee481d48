"""The register of a post's processing: what is asked, kept and passed on, on which ground."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from postdesk.desk.post import Post
from postdesk.desk.retention import kept_items, period_of
from postdesk.forms.definition import GuideNode, Kind
from postdesk.model.keeping import AT_POST
from postdesk.model.referrals import ReferralState
from postdesk.packet import registers
from postdesk.packet.registers import Row, Say, coded, held_row, kept_rows, yes_or_no


def write_registers(post: Post, folder: Path, language: str, say: Say) -> tuple[Path, Path]:
    """Write the registers of processing and of requests, as `packet.registers.write_registers`.

    `language` (`fr`, `ar`, `en`) is that of the headings and names, `say` gives a code's words.
    """
    return registers.write_registers(
        post.vault, folder, language, _processing(post, language, say), say
    )


def _processing(post: Post, language: str, say: Say) -> Iterator[Row]:
    """What is asked, on which ground; what is kept, for how long; what is passed on, to whom."""
    yield from _asked(post, language, say)
    items, periods = kept_items(post), post.kit.retention
    yield from kept_rows(items, AT_POST, periods, period_of, say)
    yield held_row(post.vault, periods, say)
    yield from _passed_on(post, language, say)


def _asked(post: Post, language: str, say: Say) -> Iterator[Row]:
    for known in post.kit.guides:
        guide = post.guide(known)
        for node in guide.nodes:
            if node.basis is None:
                continue
            under = {one.name: one for one in guide.nodes if _under(one, node)}
            labels = (_label(one, language) for _, one in sorted(under.items()))
            yield (
                *coded(say, "what", "asked"),
                guide.titles.in_language(language),
                guide.id,
                *coded(say, "basis", node.basis.value),
                " · ".join(filter(None, labels)),
                ", ".join(sorted(under)),
                *("", "", "", ""),
            )


def _passed_on(post: Post, language: str, say: Say) -> Iterator[Row]:
    sent = Counter(
        one.recipient for one in post.referrals.listed() if one.state is not ReferralState.WITHDRAWN
    )
    for recipient in post.directory.recipients:
        template = post.kit.templates.of_kind(recipient.kind)
        if template is None:
            continue
        yield (
            *coded(say, "what", "passed_on"),
            recipient.names.in_language(language),
            recipient.id,
            *coded(say, "basis", "consent" if template.needs_consent else "law"),
            " · ".join(field.labels.in_language(language) for field in template.fields),
            ", ".join(field.key for field in template.fields),
            "",
            str(sent[recipient.id]),
            *yes_or_no(say, template.validated),
        )


def _label(node: GuideNode, language: str) -> str:
    """A question as an author wrote it; what an interview fills in stands as an ellipsis."""
    texts = node.label.texts
    parts = texts.get(language) or next(iter(texts.values()), ())
    return "".join(part if isinstance(part, str) else "…" for part in parts)


def _under(node: GuideNode, above: GuideNode) -> bool:
    """Whether a question stands in the part that a ground is written for."""
    within = node.path == above.path or node.path.startswith(f"{above.path}/")
    return within and node.kind is Kind.QUESTION
