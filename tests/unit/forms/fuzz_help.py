"""Random interviews for the two measures: graph = full recompute, corrected = never given."""

from collections.abc import Iterator
from datetime import UTC
from random import Random
from zoneinfo import ZoneInfo

from form_help import fixed_clock, guide_of, input_of, new_flow, select_of
from random_officer import Officer, seeded

from postdesk.forms.coding import code_flow
from postdesk.forms.definition import Guide
from postdesk.forms.flow import Flow
from postdesk.forms.form import Form
from postdesk.forms.interview_tree import cell_of
from postdesk.model.answers import AnswerSheet, AnswerState
from postdesk.model.facts import Fact
from postdesk.model.ids import NodeRef

ZONES = tuple(map(ZoneInfo, ("Africa/Nouakchott", "Asia/Kathmandu", "America/St_Johns")))
Snapshot = dict[NodeRef, tuple[str, bool, frozenset[str]]]


def entangled(*, trigger: bool = True) -> Guide:
    """A guide in which everything hangs together: repeats in repeats, counts, filters, triggers."""
    inner = input_of("item", group="/data/outer/inner")
    action = (
        '<setvalue event="xforms-value-changed" ref="/data/echo" '
        'value="concat(/data/town, /data/total)"/>'
    )
    return guide_of(
        "<born/><age/><child/><n/><outer><kind/><m/><inner><item/><nth/></inner><sum/><extra/>"
        "</outer><total/><region/><town/><note/><echo/>",
        '<bind nodeset="/data/born" type="date"/>'
        '<bind nodeset="/data/age" type="int" calculate="int((today() - /data/born) div 365.25)"/>'
        '<bind nodeset="/data/child" calculate="if(/data/age &lt; 18, \'yes\', \'no\')"/>'
        '<bind nodeset="/data/n" type="int"/>'
        '<bind nodeset="/data/outer" relevant="position() &lt; 3 or /data/child = \'no\'"/>'
        '<bind nodeset="/data/outer/m" type="int" relevant="../kind=\'b\'" constraint=". &lt; 4"/>'
        '<bind nodeset="/data/outer/inner/item" type="int"/>'
        '<bind nodeset="/data/outer/inner/nth" calculate="position(..)+position(../..)"/>'
        '<bind nodeset="/data/outer/sum" calculate="sum(../inner/item) + count(../inner)"/>'
        '<bind nodeset="/data/outer/extra" relevant="../sum &gt; 20 and count(../../outer)&gt;1"/>'
        '<bind nodeset="/data/total" type="int" '
        'calculate="sum(/data/outer[kind != \'c\']/sum) + /data/n"/>'
        '<bind nodeset="/data/town" relevant="/data/total &gt; 5"/>'
        '<bind nodeset="/data/note" relevant="/data/town = \'b\' or /data/region = \'s\'"/>',
        input_of("born", "n", "note", "echo")
        + select_of("region", "n", "s")
        + '<select1 ref="/data/town"><itemset nodeset="instance(\'t\')/root/item[in=/data/region]">'
        f'<value ref="name"/></itemset>{action if trigger else ""}</select1>'
        '<repeat nodeset="/data/outer">' + select_of("kind", "a", "b", "c", group="/data/outer")
        + input_of("m", "extra", group="/data/outer")
        + f'<repeat nodeset="/data/outer/inner" jr:count="../m">{inner}</repeat></repeat>',
        more='<instance id="t"><root><item><name>a</name><in>n</in></item>'
        "<item><name>b</name><in>s</in></item></root></instance>",
    )  # fmt: skip


def snapshot(flow: Flow) -> Snapshot:
    """Everything an interview stands at."""
    return {
        ref: (node.value, node.relevant, cell_of(node).hidden)
        for ref, node in flow.tree.by_ref.items()
    }


def recomputed(flow: Flow) -> Snapshot:
    """The same after every rule has been evaluated anew."""
    flow.settling.wait_all_below(flow.tree.form)
    flow.settling.settle(actions=False)
    return snapshot(flow)


def differences(form: Form, steps: int, seed: str, reopen: int = 40) -> Iterator[str]:
    """Where one answer's effects differ from a full recompute, or a reopened interview does."""
    for zone in ZONES:
        flow = new_flow(form, zone=zone)
        officer = Officer(flow, seeded(f"{seed}{zone}"))
        for step in range(steps):
            officer.step()
            before = snapshot(flow)
            if before != recomputed(flow):
                yield f"{zone} step {step}"
            if step % reopen == 0 and snapshot(new_flow(form, flow.sheet(), zone)) != before:
                yield f"{zone} reopened at {step}"


def corrections(form: Form, cases: int, seed: str) -> Iterator[tuple[NodeRef, set[Fact]]]:
    """For each random wrong answer, corrected: the facts that differ from never having given it.

    A trigger writes an answer of its own, which a correction cannot take back: forms without.
    """
    chance = seeded(seed)
    flow = new_flow(form)
    officer = Officer(flow, chance)
    flow.opening()
    for _ in range(cases):
        for _ in range(chance.randint(1, 4)):
            officer.step()
        sheet = flow.sheet()
        ref = _corrected(form, sheet, chance)
        if ref is not None:
            wrong, found = ref
            before = snapshot(flow)
            never = set(code_flow(flow, fixed_clock, UTC).facts)
            assert snapshot(flow) == before, "coding left a trace"
            yield wrong, never ^ found


def _corrected(form: Form, sheet: AnswerSheet, chance: Random) -> tuple[NodeRef, set[Fact]] | None:
    """A wrong answer, questions it opened answered, then corrected: which, and the facts."""
    flow = new_flow(form, sheet)
    officer = Officer(flow, chance)
    before = set(flow.asked())
    questions = [ref for ref in officer.questions() if not officer.is_gate(ref)]
    if not questions:
        return None
    ref = chance.choice(questions)
    right = flow.shown(ref).answer
    if officer.answer(ref) is None:
        return None
    for _ in range(chance.randint(0, 6)):
        opened = [each for each in officer.questions() if each not in before]
        if opened:
            officer.answer(chance.choice(opened))
    if right is None:
        flow.put(ref, AnswerState.UNANSWERED)
    else:
        flow.put(ref, right.state, right.value)
    return ref, set(code_flow(flow, fixed_clock, UTC).facts)
