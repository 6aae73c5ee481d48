"""What the officer may do with each repeat of an interview."""

from collections.abc import Sequence
from dataclasses import dataclass

from postdesk.forms.form import Form
from postdesk.forms.interview_tree import InterviewTree, cell_of, stand_in
from postdesk.forms.settling import Settling
from postdesk.forms.shown import Shown, Wordings
from postdesk.model.base import Texts
from postdesk.model.ids import NodeRef


@dataclass(frozen=True)
class RepeatShown:
    """One repeat: its series (`/data/legs`), its instances, and what the officer may do."""

    ref: NodeRef
    name: str
    labels: Texts
    instances: tuple[NodeRef, ...]
    may_add: bool
    may_remove: bool


def repeat_left(
    repeats: Sequence[RepeatShown], before: Shown | None, after: Shown | None
) -> RepeatShown | None:
    """The innermost repeat whose last instance ends between two questions, if it may have more."""
    if before is None:
        return None
    for repeat in reversed(repeats):
        if not repeat.may_add or not repeat.instances:
            continue
        inside = f"{repeat.instances[-1]}/"
        stays = after is not None and after.ref.startswith(inside)
        if before.ref.startswith(inside) and not stays:
            return repeat
    return None


def repeats_of(
    form: Form, tree: InterviewTree, settling: Settling, wordings: Wordings
) -> tuple[RepeatShown, ...]:
    """The relevant repeats of an interview."""
    shown = []
    for series in tree.all_series():
        spec = form.specs[series.path]
        standing = stand_in(series)
        open_now = series.parent.relevant and (
            spec.relevant is None or settling.truth(spec.relevant, standing, otherwise=True)
        )
        if not open_now and not any(node.relevant for node in series.live):
            continue
        free = not spec.fixed and spec.count is None
        ref = NodeRef(f"{cell_of(series.parent).ref}/{standing.name}")
        shown.append(
            RepeatShown(
                ref=ref,
                name=spec.name,
                labels=wordings.texts(spec.label, standing, settling),
                instances=tuple(cell_of(node).ref for node in series.live if node.relevant),
                may_add=free and open_now,
                may_remove=free and bool(series.live),
            )
        )
    return tuple(shown)
