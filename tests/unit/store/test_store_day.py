"""A post's day: pre-screen and waiting list, shifts, links between records."""

from collections.abc import Callable

import pytest
from store_helpers import HandClock

from postdesk.errors import Code, PostDeskError
from postdesk.model.interviews import ChosenBecause
from postdesk.store.links import LinkKind, Links, normalised
from postdesk.store.shifts import Shifts
from postdesk.store.triage import Triage, TriageOutcome, WaitingState
from postdesk.store.vault import Vault


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def test_emergencies_come_first_then_who_came_first(vault: Vault, clock: HandClock) -> None:
    triage = Triage(vault)
    outcomes = (TriageOutcome.SHORT_FORM, TriageOutcome.FULL_INTERVIEW, TriageOutcome.EMERGENCY)
    added = []
    for outcome in outcomes:
        clock.forward(minutes=1)
        added.append(triage.add(outcome, ChosenBecause.PUBLISHED_SIGN))
    assert [one.ticket for one in added] == [1, 2, 3]
    assert [one.ticket for one in triage.waiting()] == [3, 1, 2]
    called = triage.set_state(added[0].id, WaitingState.CALLED)
    assert called.state is WaitingState.CALLED
    assert [one.ticket for one in triage.waiting()] == [3, 2]
    assert refusal(lambda: triage.set_state("none", WaitingState.LEFT)) is Code.WRONG_USE
    clock.forward(days=1)
    assert triage.add(TriageOutcome.SHORT_FORM, ChosenBecause.RANDOM_DRAW).ticket == 1


def test_everybody_is_counted_and_nobody_named(vault: Vault, clock: HandClock) -> None:
    triage, day = Triage(vault), clock().date()
    for _ in range(3):
        triage.count(TriageOutcome.PASSES)
    triage.add(TriageOutcome.EMERGENCY, ChosenBecause.ASKED_FOR_HELP)
    told = [(count.outcome, count.because, count.count) for count in triage.counts(day, day)]
    assert told == [
        (TriageOutcome.EMERGENCY, "asked_for_help", 1),
        (TriageOutcome.PASSES, "", 3),
    ]
    clock.forward(days=1)
    assert triage.counts(clock().date(), clock().date()) == ()


def test_one_shift_is_open_at_a_time(vault: Vault, clock: HandClock) -> None:
    shifts = Shifts(vault)
    assert shifts.current() is None
    assert refusal(shifts.close) is Code.WRONG_USE
    assert refusal(shifts.leave) is Code.WRONG_USE
    shift = shifts.take_up()
    assert shifts.take_up() == shifts.current() == shift
    assert [(one.person, one.since) for one in shift.on_duty] == [(vault.person.id, clock())]
    clock.forward(hours=8)
    closed = shifts.close("generator is low")
    assert (closed.note, closed.closed_at, closed.closed_by) == (
        "generator is low",
        clock(),
        vault.person.id,
    )
    assert shifts.current() is None
    assert shifts.last() == (closed,)


def test_a_note_lives_until_the_next_shift_ends(vault: Vault) -> None:
    shifts = Shifts(vault)
    for note in ("the first", "", "the third"):
        shifts.take_up()
        shifts.close(note)
        assert [shift.note for shift in shifts.last() if shift.note] == [note] * bool(note)
    body = b"".join(path.read_bytes() for path in vault.folder.iterdir() if path.is_file())
    assert b"the third" not in body


def test_who_leaves_is_off_duty_and_the_shift_goes_on(vault: Vault) -> None:
    shifts = Shifts(vault)
    shifts.take_up()
    assert shifts.leave().on_duty == ()
    assert refusal(shifts.leave) is Code.WRONG_USE
    current = shifts.current()
    assert current is not None
    assert shifts.take_up().id == current.id


@pytest.mark.parametrize(
    ("kind", "text", "value"),
    [
        (LinkKind.PHONE, "45 25 12 34", "+22245251234"),
        (LinkKind.PHONE, "+222 45-25-12-34", "+22245251234"),
        (LinkKind.PHONE, "00222 45251234", "+22245251234"),
        (LinkKind.PHONE, "٤٥٢٥١٢٣٤", "+22245251234"),
        (LinkKind.PHONE, "+221 77 123 45 67", "+221771234567"),
        (LinkKind.PHONE, "1916", ""),
        (LinkKind.PHONE, "no phone", ""),
        (LinkKind.PLATE, "1234 aa-00", "1234aa00"),
        (LinkKind.PAPER, " L898-902c/36 ", "l898902c36"),
        (LinkKind.NAME, "Mohamed ould Ahmed", "ahmed mohamed ould"),
        (LinkKind.NAME, "AHMED, Mohamed Ould", "ahmed mohamed ould"),
        (LinkKind.NAME, "أحمد مُحمّد", "احمد محمد"),
        (LinkKind.NAME, "--", ""),
    ],
)
def test_an_identifier_has_one_form(kind: LinkKind, text: str, value: str) -> None:
    assert normalised(kind, text) == value


def test_records_that_share_an_identifier_are_found(vault: Vault) -> None:
    links = Links(vault)
    links.put("case 1", LinkKind.PHONE, "45251234")
    links.put("case 1", LinkKind.PHONE, "+22245251234")
    links.put("case 2", LinkKind.PHONE, "+222 45 25 12 34")
    links.put("case 2", LinkKind.PLATE, "1234AA00")
    links.put("case 3", LinkKind.PLATE, "1234 AA 00")
    assert links.put("case 3", LinkKind.PHONE, "1916") == ""
    assert links.holders(LinkKind.PHONE, "45251234") == ("case 1", "case 2")
    assert [link.record for link in links.shared("case 2")] == ["case 1", "case 3"]
    links.drop("case 2")
    assert links.shared("case 1") == ()
