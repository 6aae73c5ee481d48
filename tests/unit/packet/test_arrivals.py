"""A stick is read packet by packet; one bad packet stops nothing, and the report says all."""

from pathlib import Path

import pytest
from packet_offices import NOW, Desk

from postdesk.errors import Code, PostDeskError
from postdesk.model.offices import OfficeKind
from postdesk.packet.arrivals import Arrival, ArrivalState, read_stick, told
from postdesk.packet.intake import Accepted, AlreadyHere, Older, Quarantined
from postdesk.progress import Cancelled


@pytest.fixture
def offices() -> tuple[Desk, Desk]:
    """A post and a region with fresh ledgers."""
    return Desk("post-07"), Desk("region", OfficeKind.REGIONAL)


def _take(region: Desk, post: Desk, file: str, data: bytes) -> Arrival:
    """Take a packet in as a workspace does."""
    examined = region.examine(data, post.office())
    if isinstance(examined, Accepted):
        region.known.take(examined.opened, examined.subject)
        return Arrival(file, ArrivalState.NEW)
    assert isinstance(examined, AlreadyHere | Older | Quarantined)
    return told(file, examined)


def test_the_report_counts_what_became_of_each(offices: tuple[Desk, Desk], tmp_path: Path) -> None:
    """New, already here, older, and three that wait in quarantine, each with its reason."""
    post, region = offices
    older, newer, other = (post.refer(region, code) for code in ("R-1", "R-1", "R-2"))
    stranger = Desk("post-99").refer(region)
    files = {
        "1.pdk": newer.data,
        "2.pdk": newer.data,
        "3.pdk": older.data,
        "4.pdk": other.data[:-1],
        "5.pdk": stranger.data,
        "7.pdk": other.data,
    }
    for name, data in files.items():
        (tmp_path / name).write_bytes(data)
    (tmp_path / "6.pdk").symlink_to(tmp_path / "7.pdk")
    ticks: list[tuple[int, int]] = []
    report = read_stick(
        tmp_path,
        lambda file, data: _take(region, post, file, data),
        NOW,
        lambda done, total: ticks.append((done, total)),
    )
    states = [arrival.state.value for arrival in report.arrivals]
    assert states == ["new", "already_here", "older", "quarantined", "quarantined", "new"]
    assert (report.folder, report.at) == (tmp_path, NOW)
    assert report.count(ArrivalState.NEW) == 2
    assert [arrival.problem for arrival in report.quarantined()] == [
        Code.PACKET_DAMAGED,
        Code.PACKET_SENDER_UNKNOWN,
    ]
    assert report.quarantined()[1].sender == "post-99"
    assert ticks == [(done, 6) for done in range(7)]


def test_a_packet_that_cannot_be_read_stops_nothing(tmp_path: Path) -> None:
    """What taking it in refuses becomes a row; the next one is read."""
    for name in ("1.pdk", "2.pdk"):
        (tmp_path / name).write_bytes(b"x")

    def refuse(file: str, data: bytes) -> Arrival:
        if file == "1.pdk":
            raise PostDeskError(Code.PACKET_TOO_LARGE, size=len(data))
        return Arrival(file, ArrivalState.NEW)

    report = read_stick(tmp_path, refuse, NOW)
    assert [arrival.state.value for arrival in report.arrivals] == ["unread", "new"]
    assert report.quarantined() == ()
    assert report.arrivals[0].values == {"size": 1}


def test_a_stick_pulled_meanwhile_is_told_once_and_keeps_what_was_read(tmp_path: Path) -> None:
    stick = tmp_path / "stick"
    stick.mkdir()
    for number in range(9):
        (stick / f"{number}.pdk").write_bytes(b"x")

    def take(file: str, data: bytes) -> Arrival:
        assert data
        if file == "1.pdk":
            stick.rename(tmp_path / "in the pocket")
        return Arrival(file, ArrivalState.NEW)

    report = read_stick(stick, take, NOW)
    assert [arrival.state.value for arrival in report.arrivals] == ["new", "new", "unread"]
    assert report.unread()[0].problem is Code.STICK_NOT_READ
    with pytest.raises(PostDeskError) as gone:
        read_stick(stick, take, NOW)
    assert gone.value.code is Code.STICK_NOT_READ


def test_cancelling_keeps_what_was_taken_in(tmp_path: Path) -> None:
    """Between two packets, never within one."""
    for name in ("1.pdk", "2.pdk", "3.pdk"):
        (tmp_path / name).write_bytes(b"x")
    taken: list[str] = []

    def take(file: str, data: bytes) -> Arrival:
        taken.append(file)
        return Arrival(file, ArrivalState.NEW)

    def stop(done: int, total: int) -> None:
        if done == 2:
            raise Cancelled

    report = read_stick(tmp_path, take, NOW, stop)
    assert taken == ["1.pdk", "2.pdk"]
    assert (len(report.arrivals), report.stopped) == (2, 1)

    def at_once(_done: int, _total: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        read_stick(tmp_path, take, NOW, at_once)
    assert len(taken) == 2
