"""What waited in quarantine comes in by itself once its reason is gone, with no stick at hand."""

from pathlib import Path

from offices import carry
from test_withdrawal import Two, two

from postdesk.errors import Code
from postdesk.model.keeping import ReleaseReason
from postdesk.model.offices import Directory
from postdesk.packet.arrivals import ArrivalState
from postdesk.regional import retention
from postdesk.regional.importing import read_arrivals, take_waiting
from postdesk.regional.office import directory_in_use
from postdesk.store.audit import Audit
from postdesk.store.directory import Directories
from postdesk.store.quarantine import Quarantine
from postdesk.store.retention import Retention

__all__ = ["two"]


def forget_the_post(two: Two) -> Directory:
    """The region's directory without its post, as before it was enrolled; the whole one."""
    known = directory_in_use(two.region)
    own = two.post.office.id
    others = tuple(office for office in known.offices if office.id != own)
    update = {"version": known.version + 1, "offices": others}
    Directories(two.region).take(known.model_copy(update=update))
    return known


def know_it_again(two: Two, whole: Directory) -> None:
    """The directory goes on with its post in it."""
    update = {"version": whole.version + 2}
    Directories(two.region).take(whole.model_copy(update=update))


def without_a_stick(stick: Path) -> None:
    for path in stick.iterdir():
        path.unlink()


def test_a_case_of_a_post_not_yet_known_comes_in_once_it_is(two: Two) -> None:
    whole = forget_the_post(two)
    carry(two.post.vault, two.stick)
    kept = {path.name: path.read_bytes() for path in two.stick.iterdir()}
    report = read_arrivals(two.region, two.stick)
    assert Code.PACKET_SENDER_UNKNOWN in {one.problem for one in report.quarantined()}
    waiting = len(Quarantine(two.region).listed())
    assert two.codes() == []
    entries = Audit(two.region).head().number
    assert take_waiting(two.region) == 0
    # looked at in vain nothing is written
    assert Audit(two.region).head().number == entries
    without_a_stick(two.stick)
    know_it_again(two, whole)
    assert take_waiting(two.region) == waiting
    assert two.codes() == [two.referral.code]
    assert Quarantine(two.region).listed() == ()
    for name, data in kept.items():
        (two.stick / name).write_bytes(data)
    again = read_arrivals(two.region, two.stick)
    assert {one.state for one in again.arrivals} == {ArrivalState.ALREADY_HERE}
    assert two.codes() == [two.referral.code]


def test_the_next_stick_brings_in_what_waited_too(two: Two) -> None:
    """Killed between knowing the office and taking in, or known by a kit: any reading does it."""
    whole = forget_the_post(two)
    carry(two.post.vault, two.stick)
    read_arrivals(two.region, two.stick)
    without_a_stick(two.stick)
    know_it_again(two, whole)
    report = read_arrivals(two.region, two.stick)
    assert ArrivalState.NEW in {one.state for one in report.arrivals}
    assert two.codes() == [two.referral.code]
    assert Quarantine(two.region).listed() == ()


def test_a_withdrawal_that_a_hold_kept_waiting_is_done_once_it_ends(two: Two) -> None:
    carry(two.post.vault, two.stick)
    read_arrivals(two.region, two.stick)
    Retention(two.region).hold(two.referral.code, "court")
    two.withdraw()
    carry(two.post.vault, two.stick)
    read_arrivals(two.region, two.stick)
    without_a_stick(two.stick)
    assert take_waiting(two.region) == 0
    assert two.codes() == [two.referral.code]
    retention.release(two.region, two.referral.code, ReleaseReason.ENDED)
    assert take_waiting(two.region) == 1
    assert two.codes() == []
    assert Quarantine(two.region).listed() == ()
