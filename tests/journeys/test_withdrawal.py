"""What a person takes back reaches the office that has it, whichever packet comes first."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

import pytest
from desks import Desks
from offices import (
    carry,
)
from test_a_day import interviewed, referred

from postdesk.desk.correcting import reopen
from postdesk.desk.interviewing import resume
from postdesk.desk.post import Post
from postdesk.desk.receiving import read_arrivals as read_at_post
from postdesk.desk.referring import say_consent
from postdesk.desk.sending import keys_of, seal_to
from postdesk.desk.withdrawing import withdraw_waiting
from postdesk.errors import Code
from postdesk.model.interviews import ConsentState, CorrectionReason
from postdesk.model.offices import OfficeKeys
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import Referral, ReferralState
from postdesk.model.requests import RequestKind
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.codec import open_envelope
from postdesk.packet.messages import Withdrawal, WithdrawnBecause, message_parts
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.regional.office import directory_in_use
from postdesk.regional.receipts import owed_to, seal_receipts
from postdesk.regional.rights import take_back
from postdesk.store.asked import record_request
from postdesk.store.cases import CaseFilter, Cases
from postdesk.store.directory import Directories
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine
from postdesk.store.retention import Retention
from postdesk.store.vault import Vault


@dataclass
class Two:
    """A post with one sealed referral, a region, and a stick between them."""

    post: Post
    region: Vault
    stick: Path
    referral: Referral

    def withdraw(self) -> None:
        """The person takes their word for the recipient back."""
        say_consent(
            self.post, self.referral.interview, self.referral.recipient, ConsentState.WITHDRAWN
        )

    def state(self) -> ReferralState:
        return self.post.referrals.get(self.referral.id).state

    def codes(self) -> list[str]:
        return [case.share.code for case in Cases(self.region).found()]


@pytest.fixture
def two(desks: Desks) -> Two:
    referral, _ = desks.referral()
    return Two(desks.post, desks.region, desks.stick, referral)


def test_a_case_that_is_taken_back_leaves_the_register_and_its_index(two: Two) -> None:
    carry(two.post.vault, two.stick)
    assert read_at_region(two.region, two.stick).count(ArrivalState.NEW) == 1
    assert two.codes() == [two.referral.code]
    two.withdraw()
    assert two.state() is ReferralState.WITHDRAWN
    carry(two.post.vault, two.stick)
    assert read_at_region(two.region, two.stick).count(ArrivalState.UPDATED) == 1
    assert two.codes() == []
    assert Cases(two.region).found(CaseFilter(text=two.referral.code)) == ()
    assert two.region.rows("PRAGMA freelist_count") == [(0,)]
    again = read_at_region(two.region, two.stick)
    assert {one.state for one in again.arrivals} == {ArrivalState.ALREADY_HERE}
    assert two.codes() == []


def test_the_withdrawal_comes_first_and_the_referral_is_never_registered(two: Two) -> None:
    carry(two.post.vault, two.stick)
    (late,) = two.stick.iterdir()
    late = late.rename(two.stick.parent / late.name)
    two.withdraw()
    carry(two.post.vault, two.stick)
    assert read_at_region(two.region, two.stick).count(ArrivalState.UPDATED) == 1
    late.rename(two.stick / late.name)
    assert read_at_region(two.region, two.stick).count(ArrivalState.OLDER) == 1
    assert two.codes() == []


def test_a_packet_that_never_left_stays_and_the_region_is_told(two: Two) -> None:
    two.withdraw()
    carry(two.post.vault, two.stick)
    assert len(list(two.stick.iterdir())) == 1
    assert read_at_region(two.region, two.stick).count(ArrivalState.UPDATED) == 1
    assert two.codes() == []


def test_the_post_hears_that_it_was_done(two: Two) -> None:
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    two.withdraw()
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    seal_receipts(two.region)
    carry(two.region, two.stick)
    assert read_at_post(two.post.vault, two.stick).count(ArrivalState.NEW) == 1
    states = {entry.manifest.kind: entry.state for entry in two.post.ledger.outbox()}
    assert states[PacketKind.MESSAGE] is ReferralState.RECEIVED
    assert two.state() is ReferralState.WITHDRAWN


def test_taking_everything_back_tells_everybody_and_erases(two: Two) -> None:
    carry(two.post.vault, two.stick)
    reopen(two.post, two.referral.interview, CorrectionReason.PERSON_TAKES_BACK)
    interviewing = resume(two.post, two.referral.interview)
    interviewing.withdraw()
    interviewing.close()
    assert not two.post.notebook.kept.holds(two.referral.interview)
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    assert two.codes() == []


def test_another_content_is_never_taken_back(two: Two) -> None:
    """Who knows a packet's number does not know its manifest."""
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    sent = two.post.ledger.sent(two.referral.packet) if two.referral.packet else None
    assert sent is not None
    keys = keys_of(two.post, sent.recipient)
    assert keys is not None
    said = Withdrawal(
        packet=sent.manifest.packet,
        manifest_sha256="0" * 64,
        code=two.referral.code,
        because=WithdrawnBecause.SENT_IN_ERROR,
        at=two.post.clock(),
    )
    seal_to(
        two.post, sent.recipient, keys, PacketKind.MESSAGE, message_parts(said),
        code=two.referral.code, purpose="withdrawal",
    )  # fmt: skip
    carry(two.post.vault, two.stick)
    report = read_at_region(two.region, two.stick)
    assert [one.problem for one in report.quarantined()] == [Code.PACKET_CONFLICT]
    assert two.codes() == [two.referral.code]


def test_a_case_on_legal_hold_stays(two: Two) -> None:
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    Retention(two.region).hold(two.referral.code, "court")
    two.withdraw()
    carry(two.post.vault, two.stick)
    report = read_at_region(two.region, two.stick)
    assert [one.problem for one in report.quarantined()] == [Code.NOT_PERMITTED]
    assert two.codes() == [two.referral.code]


def without_key(post: Post, office: str) -> None:
    """A kit takes an office's keys out of the directory."""
    change_keys(post, office, lambda keys: keys.model_copy(update={"expires": keys.valid_from}))


def change_keys(
    post: Post, office: str, change: Callable[[OfficeKeys], OfficeKeys], *, forward: int = 1
) -> None:
    """The next directory, with an office's keys changed."""
    known = post.directory
    offices = tuple(
        one.model_copy(update={"keys": tuple(map(change, one.keys))}) if one.id == office else one
        for one in known.offices
    )
    update = {"version": known.version + forward, "offices": offices}
    Directories(post.vault).take(known.model_copy(update=update))


def test_a_withdrawal_waits_for_the_offices_key_and_is_repeated(two: Two) -> None:
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    without_key(two.post, "trarza")
    two.withdraw()
    assert two.state() is ReferralState.WRITTEN
    assert withdraw_waiting(two.post) == ()
    change_keys(two.post, "trarza", lambda keys: keys.model_copy(update={"expires": None}))
    assert withdraw_waiting(two.post) == (two.referral.code,)
    assert withdraw_waiting(two.post) == ()
    assert two.state() is ReferralState.WITHDRAWN
    carry(two.post.vault, two.stick)
    assert read_at_region(two.region, two.stick).count(ArrivalState.UPDATED) == 1
    assert two.codes() == []


def test_an_interview_is_erased_once_the_last_office_could_be_told(two: Two) -> None:
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    without_key(two.post, "trarza")
    reopen(two.post, two.referral.interview, CorrectionReason.PERSON_TAKES_BACK)
    interviewing = resume(two.post, two.referral.interview)
    interviewing.withdraw()
    interviewing.close()
    assert two.post.notebook.kept.holds(two.referral.interview)
    change_keys(two.post, "trarza", lambda keys: keys.model_copy(update={"expires": None}))
    assert withdraw_waiting(two.post) == (two.referral.code,)
    assert not two.post.notebook.kept.holds(two.referral.interview)
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    assert two.codes() == []


@pytest.mark.parametrize("key", [True, False])
def test_what_is_taken_back_while_it_is_on_hold_stays_and_stops_nothing(
    two: Two, key: bool
) -> None:
    """The case closes, every office is told, and the pages that do so say no error."""
    if not key:
        without_key(two.post, "trarza")
        two.post.ledger.mark_written(two.post.ledger.outbox()[0].manifest.packet, "")
    Retention(two.post.vault).hold(two.referral.interview, "court")
    reopen(two.post, two.referral.interview, CorrectionReason.PERSON_TAKES_BACK)
    interviewing = resume(two.post, two.referral.interview)
    interviewing.withdraw()
    interviewing.close()
    if not key:
        change_keys(two.post, "trarza", lambda keys: keys.model_copy(update={"expires": None}))
        assert withdraw_waiting(two.post) == (two.referral.code,)
    assert two.state() is ReferralState.WITHDRAWN
    assert two.post.notebook.kept.holds(two.referral.interview)


def test_without_a_key_a_packet_on_no_stick_never_leaves(two: Two) -> None:
    without_key(two.post, "trarza")
    two.withdraw()
    assert two.state() is ReferralState.WITHDRAWN
    carry(two.post.vault, two.stick)
    assert list(two.stick.iterdir()) == []


def test_a_receipt_is_never_sealed_to_a_key_that_has_ended(two: Two) -> None:
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    known = directory_in_use(two.region)
    ended = tuple(
        one.model_copy(
            update={"keys": tuple(k.model_copy(update={"expires": k.valid_from}) for k in one.keys)}
        )
        for one in known.offices
    )
    update = {"version": known.version + 1, "offices": ended}
    Directories(two.region).take(known.model_copy(update=update))
    assert seal_receipts(two.region) == ()
    assert owed_to(two.region) == ("rosso",)


def post_keys_end(region: Vault, at: datetime | None) -> None:
    """In the region's directory the post's keys end at that time, or not at all."""
    known = directory_in_use(region)
    offices = tuple(
        one.model_copy(
            update={"keys": tuple(keys.model_copy(update={"expires": at}) for keys in one.keys)}
        )
        if one.id == "rosso"
        else one
        for one in known.offices
    )
    update = {"version": known.version + 1, "offices": offices}
    Directories(region).take(known.model_copy(update=update))


def test_what_lies_in_quarantine_goes_when_it_is_taken_back(two: Two) -> None:
    post_keys_end(two.region, datetime(2020, 1, 1, tzinfo=UTC))
    carry(two.post.vault, two.stick)
    (referral,) = (path.read_bytes() for path in two.stick.iterdir())
    report = read_at_region(two.region, two.stick)
    assert [one.problem for one in report.quarantined()] == [Code.PACKET_SENDER_REVOKED]
    assert len(Quarantine(two.region).listed()) == 1
    post_keys_end(two.region, None)
    for packet in two.stick.iterdir():
        packet.unlink()
    two.withdraw()
    carry(two.post.vault, two.stick)
    assert read_at_region(two.region, two.stick).count(ArrivalState.UPDATED) == 1
    assert Quarantine(two.region).listed() == ()
    assert two.region.rows("PRAGMA freelist_count") == [(0,)]
    # nor is it set apart again, were the key refused once more
    post_keys_end(two.region, datetime(2020, 1, 1, tzinfo=UTC))
    for packet in two.stick.iterdir():
        packet.unlink()
    (two.stick / "again.pdk").write_bytes(referral)
    read_at_region(two.region, two.stick)
    assert Quarantine(two.region).listed() == ()
    assert two.codes() == []


def test_what_another_packet_took_back_leaves_the_others_in_quarantine(two: Two) -> None:
    post_keys_end(two.region, datetime(2020, 1, 1, tzinfo=UTC))
    carry(two.post.vault, two.stick)
    (first,) = two.stick.iterdir()
    first.rename(two.stick / "first.pdk")
    other = referred(two.post, interviewed(two.post, "aminata"))
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    assert len(Quarantine(two.region).listed()) == 2
    post_keys_end(two.region, None)
    for packet in two.stick.iterdir():
        packet.unlink()
    two.withdraw()
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    (left,) = Quarantine(two.region).listed()
    data = Quarantine(two.region).data(left.id)
    secrets = OfficeKeeper(two.region).opening_secrets()
    assert open_envelope(data, secrets).manifest.packet == other.packet


def test_what_was_sealed_before_a_person_took_it_back_at_the_region_stays_out(two: Two) -> None:
    """An older packet about them lay on another stick; one sealed afterwards counts again."""
    carry(two.post.vault, two.stick)
    read_at_region(two.region, two.stick)
    for packet in two.stick.iterdir():
        packet.unlink()
    referred(two.post, two.referral.interview)
    carry(two.post.vault, two.stick)
    request = record_request(two.region, two.referral.code, RequestKind.ERASURE, 30)
    assert take_back(two.region, request, "Please erase it.").erased
    assert read_at_region(two.region, two.stick).count(ArrivalState.OLDER) == 1
    assert two.codes() == []
    for packet in two.stick.iterdir():
        packet.unlink()
    referred(two.post, two.referral.interview)
    carry(two.post.vault, two.stick)
    assert read_at_region(two.region, two.stick).count(ArrivalState.NEW) == 1
    assert two.codes() == [two.referral.code]
