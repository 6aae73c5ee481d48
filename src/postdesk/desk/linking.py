"""Links an interview with the others of its post by what facilitators used, and never by a name."""

from collections.abc import Iterator
from dataclasses import dataclass

from postdesk.desk.post import Post
from postdesk.forms.appearances import TextKind, text_kind
from postdesk.forms.definition import GuideNode
from postdesk.forms.flow import Flow
from postdesk.forms.mrz import read_mrz
from postdesk.forms.names import read_names
from postdesk.model.answers import AnswerState
from postdesk.model.facts import Fact
from postdesk.model.ids import CaseCode, InterviewId, NodeRef
from postdesk.model.vocabulary import AGE_BAND, UNDER_18
from postdesk.store.interviews import Interviews
from postdesk.store.links import LinkKind, Links
from postdesk.store.sealed import Sealed

_KINDS = {
    "phone": LinkKind.PHONE,
    "vehicle": LinkKind.PLATE,
    "paper": LinkKind.PAPER,
    "wallet": LinkKind.WALLET,
    "address": LinkKind.ADDRESS,
    "escort": LinkKind.NAME,
    "recruiter": LinkKind.NAME,
}
"""A guide's `pd_link` -> what is looked for."""
_POSSIBLE = (LinkKind.NAME, LinkKind.ADDRESS)
"""Kinds that two people or two places can share: shown as possible, never a fact for the rules."""


@dataclass(frozen=True)
class SharedAnswer:
    """One answer and the other interviews of this post that have the same, by code."""

    ref: NodeRef
    kind: LinkKind
    codes: tuple[CaseCode, ...]

    @property
    def possible(self) -> bool:
        """Whether it is a hint and no more: names and places are shared by strangers."""
        return self.kind in _POSSIBLE


@dataclass(frozen=True)
class _Identifier:
    ref: NodeRef
    link: str
    text: str

    @property
    def kind(self) -> LinkKind:
        return _KINDS[self.link]


def note_links(post: Post, interview: InterviewId, flow: Flow) -> None:
    """Note what an interview in the vault can be found by, as its answers stand now.

    A sealed interview is linked to nothing: the count alone would tell that it exists.
    """
    if Sealed(post.vault).is_sealed(interview):
        return
    found = [(one.kind, one.text) for one in _identifiers(flow)]
    Links(post.vault).replace(interview, found, minor=_is_minor(flow))


def link_facts(post: Post, interview: InterviewId, flow: Flow) -> tuple[Fact, ...]:
    """`link.phone` and its like: in how many other interviews, and in how many of minors."""
    links = Links(post.vault)
    facts = []
    for one in _identifiers(flow):
        if one.kind in _POSSIBLE:
            continue
        count = links.count(one.kind, one.text, without=interview)
        for name, number in ((one.link, count.records), (f"{one.link}.minors", count.minors)):
            if number:
                facts.append(Fact(question=f"link.{name}", number=number, because=(one.ref,)))
    return tuple(facts)


def shared_answers(post: Post, interview: InterviewId, flow: Flow) -> tuple[SharedAnswer, ...]:
    """Every answer of an interview that others have too, with their codes; reading is noted."""
    links, interviews = Links(post.vault), Interviews(post.vault)
    found = []
    for one in _identifiers(flow):
        others = (other for other in links.holders(one.kind, one.text) if other != interview)
        codes = tuple(interviews.code_of(InterviewId(other)) for other in others)
        if codes:
            found.append(SharedAnswer(one.ref, one.kind, codes))
    if found:
        post.audit.note_read(interview, "links")
    return tuple(found)


def _identifiers(flow: Flow) -> Iterator[_Identifier]:
    """The answers that identify, of questions that are asked now, with a kind that we know."""
    nodes = {node.name: node for node in flow.form.guide.nodes if node.link in _KINDS}
    if not nodes:
        return
    for answer in flow.sheet().answers:
        node = nodes.get(answer.question)
        if node and answer.state is AnswerState.ANSWERED and flow.is_relevant(answer.ref):
            for text in found_by(node, answer.value):
                yield _Identifier(answer.ref, node.link, text)


def found_by(node: GuideNode, value: str) -> tuple[str, ...]:
    """What an answer is found by: each writing of a name, the number of a paper read in."""
    kind = text_kind(node)
    if kind is TextKind.NAMES:
        return read_names(value).variants
    mrz = read_mrz(value) if kind is TextKind.MRZ else None
    return (mrz.number,) if mrz is not None else (value,)


def _is_minor(flow: Flow) -> bool:
    return any(
        answer.question == AGE_BAND and answer.value in UNDER_18 for answer in flow.sheet().answers
    )
