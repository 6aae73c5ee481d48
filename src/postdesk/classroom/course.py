"""Lays a finished interview out in time: its sections, and where signs and safe steps fell."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from postdesk.classroom.scoring import Debrief, Record
from postdesk.forms.flow import Flow
from postdesk.model.base import Texts
from postdesk.model.ids import NodeRef


class MarkKind(StrEnum):
    """What fell at a moment."""

    FOUND = "found"
    MISSED = "missed"
    SAFE = "safe"


@dataclass(frozen=True)
class Span:
    """One section of the guide, from `begin` to `end` after the interview began."""

    labels: Texts
    begin: timedelta
    end: timedelta


@dataclass(frozen=True)
class Mark:
    """A moment after the interview began."""

    at: timedelta
    kind: MarkKind


@dataclass(frozen=True)
class Course:
    """Sections one after the other, and marks in the order of time."""

    spans: tuple[Span, ...]
    marks: tuple[Mark, ...]

    @property
    def length(self) -> timedelta:
        """From the first question to the last answer."""
        return self.spans[-1].end if self.spans else timedelta()


def course(flow: Flow, played: Record, debrief: Debrief, begun: datetime) -> Course:
    """The interview in time, as the times of its answers tell it."""
    times = {ref: one.at - begun for ref, one in played.answers.items() if one.at is not None}
    spans = tuple(_spans(flow, times))
    ends = [span.end for span in spans]
    marks = sorted(_marks(times, played, debrief, ends), key=lambda mark: mark.at)
    return Course(spans, tuple(marks))


def _spans(flow: Flow, times: dict[NodeRef, timedelta]) -> Iterator[Span]:
    """Each section until the next one's first answer; mending an answer later moves nothing."""
    found: dict[str, tuple[Texts, timedelta]] = {}
    for ref in flow.asked():
        if ref in times:
            shown = flow.shown(ref)
            labels, begin = found.get(shown.section, (shown.section_labels, times[ref]))
            found[shown.section] = labels, min(begin, times[ref])
    ordered = sorted(found.values(), key=lambda one: one[1])
    ends = [*(begin for _, begin in ordered[1:]), max(times.values(), default=timedelta())]
    begin = timedelta()
    for (labels, _), end in zip(ordered, ends, strict=True):
        if end > begin:
            yield Span(labels, begin, end)
            begin = end


def _marks(
    times: dict[NodeRef, timedelta], played: Record, debrief: Debrief, ends: list[timedelta]
) -> Iterator[Mark]:
    last = ends[-1] if ends else timedelta()
    flags = {flag.indicator: flag for flag in played.assessment.flags}
    for indicator in debrief.found:
        because = {ref for reason in flags[indicator].reasons for ref in reason.because}
        yield Mark(_moment(because, times, last), MarkKind.FOUND)
    for sign in debrief.missed:
        yield Mark(_moment((gap.ref for gap in sign.gaps), times, last), MarkKind.MISSED)
    for step in debrief.steps:
        if step.asked:
            refs = [ref for ref in times if ref.rpartition("/")[2] == step.question]
            yield Mark(_moment(refs, times, last), MarkKind.SAFE)


def _moment(refs: Iterable[NodeRef], times: dict[NodeRef, timedelta], last: timedelta) -> timedelta:
    """The moment of the last of these answers; the end where none has a time."""
    return max((times[ref] for ref in refs if ref in times), default=last)
