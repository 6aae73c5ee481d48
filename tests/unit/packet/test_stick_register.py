"""The register of sticks: what may follow what, who is late, and what was on a lost one."""

import sys
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest

from postdesk.desk.outbox import write_to_stick
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import ReferralState
from postdesk.packet import stick_register
from postdesk.packet.messages import Bulletin, message_parts
from postdesk.regional.sending import keys_of, seal_to
from postdesk.store.ledger import Ledger
from postdesk.store.sticks import StickState
from postdesk.store.vault import Vault
from postdesk.store.waiting_withdrawals import WaitingWithdrawal, WaitingWithdrawals

sys.path.append(str(Path(__file__).parents[1] / "regional"))
from regional_samples import NOW, a_region

POST = OfficeId("post-07")


@pytest.fixture
def vault(tmp_path: Path) -> Iterator[Vault]:
    made = a_region(tmp_path / "region")
    yield made
    made.close()


def later(vault: Vault, **time: float) -> None:
    """The vault's clock goes on."""
    now = vault.clock() + timedelta(**time)
    vault.clock = lambda: now


def sealed(vault: Vault) -> PacketId:
    """A packet in the outbox."""
    keys = keys_of(vault, POST)
    assert keys is not None
    said = Bulletin(titles=Texts({"fr": "x"}), paragraphs=(), published_at=NOW)
    packet = seal_to(vault, POST, keys, PacketKind.MESSAGE, message_parts(said), purpose="bulletin")
    return packet.manifest.packet


def written(vault: Vault, number: str, folder: Path) -> PacketId:
    """A packet that lies on a stick."""
    packet = sealed(vault)
    folder.mkdir(exist_ok=True)
    for left in folder.iterdir():
        left.unlink()
    write_to_stick(vault, [packet], folder, stick=number)
    return packet


def order(vault: Vault) -> list[tuple[str, bool]]:
    return [(one.stick.number, one.overdue) for one in stick_register.listed(vault)]


def test_the_longest_overdue_stands_on_top(vault: Vault) -> None:
    for number in "12345":
        stick_register.label(vault, number)
    for number, days in (("2", 7), ("3", 1), ("5", 2)):
        stick_register.hand_over(vault, number, "S. Fall", timedelta(days=days))
    stick_register.lost(vault, "4")
    later(vault, days=3)
    assert order(vault) == [("3", True), ("5", True), ("2", False), ("4", False), ("1", False)]
    stick_register.came_back(vault, "3")
    assert order(vault)[0] == ("5", True)


def test_only_a_stick_that_is_here_is_handed_over(vault: Vault) -> None:
    stick_register.label(vault, " 4  b ")
    week = timedelta(days=7)
    with pytest.raises(PostDeskError):
        stick_register.came_back(vault, "4 b")
    with pytest.raises(PostDeskError):
        stick_register.hand_over(vault, "4 b", "  ", week)
    stick = stick_register.hand_over(vault, "4 b", " S. Fall ", week)
    assert (stick.courier, stick.due_at) == ("S. Fall", NOW + week)
    assert stick_register.here(vault) == ()
    with pytest.raises(PostDeskError):
        stick_register.hand_over(vault, "4 b", "O. Ba", week)
    stick_register.lost(vault, "4 b")
    assert stick_register.came_back(vault, "4 b").state is StickState.BACK
    assert [one.number for one in stick_register.here(vault)] == ["4 b"]


@pytest.mark.parametrize("number", ["", "  ", "4", "x" * 13])
def test_a_number_is_given_once_and_is_short(vault: Vault, number: str) -> None:
    stick_register.label(vault, "4")
    with pytest.raises(PostDeskError) as refused:
        stick_register.label(vault, number)
    assert refused.value.code is Code.WRONG_USE


def test_a_lost_stick_says_what_was_on_it(vault: Vault, tmp_path: Path) -> None:
    for number in "12":
        stick_register.label(vault, number)
    early = written(vault, "1", tmp_path / "stick")
    stick_register.hand_over(vault, "1", "S. Fall", timedelta(days=2))
    later(vault, days=1)
    stick_register.came_back(vault, "1")
    later(vault, hours=1)
    first, second = (written(vault, "1", tmp_path / "stick") for _ in range(2))
    write_to_stick(vault, [first], _empty(tmp_path / "other"), stick="2")
    stick_register.hand_over(vault, "1", "S. Fall", timedelta(days=2))
    stick_register.lost(vault, "1")
    found = stick_register.contents(vault, "1")
    assert [one.manifest.packet for one in found.now] == [first, second]
    assert found.earlier == 1
    assert early not in stick_register.to_write_again(vault, "1")
    Ledger(vault).set_state(second, ReferralState.RECEIVED)
    assert stick_register.to_write_again(vault, "1") == (first,)
    assert [one.manifest.packet for one in stick_register.contents(vault, "2").now] == [first]


def test_what_is_being_taken_back_is_not_written_again(vault: Vault, tmp_path: Path) -> None:
    stick_register.label(vault, "1")
    packet = written(vault, "1", tmp_path / "stick")
    sent = Ledger(vault).sent(packet)
    assert sent is not None
    WaitingWithdrawals(vault).put(
        WaitingWithdrawal(
            packet=packet,
            manifest_sha256=sent.manifest_sha256,
            code=sent.code,
            recipient=POST,
            because="consent_withdrawn",
            asked_at=NOW,
        )
    )
    assert stick_register.to_write_again(vault, "1") == ()


def _empty(folder: Path) -> Path:
    folder.mkdir()
    return folder
