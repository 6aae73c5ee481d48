"""Whoever owns the stick, and an office that turned: nobody's case but their own is touched."""

from collections.abc import Mapping
from dataclasses import dataclass

import pytest
from desks import Desks

from postdesk.crypto.signing import SigningKey, new_signing_key
from postdesk.errors import Code
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import PacketKind, ReceiptState
from postdesk.model.referrals import ReferralState
from postdesk.packet.arrivals import ArrivalState, ImportReport
from postdesk.packet.codec import Heading, build
from postdesk.packet.messages import Question, Withdrawal, WithdrawnBecause, message_parts
from postdesk.regional.corresponding import ask
from postdesk.regional.office import directory_in_use
from postdesk.regional.receipts import accept
from postdesk.regional.sending import keys_of, seal_to
from postdesk.store.cases import Cases
from postdesk.store.directory import Directories
from postdesk.store.ledger import Ledger
from postdesk.store.messages import Messages
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine

OTHER = OfficeId("kaedi")


@dataclass
class OtherPost:
    """A post of the same region whose laptop somebody else has, keys and all."""

    desks: Desks
    key: SigningKey
    sealed: int = 0

    def says(self, kind: PacketKind, parts: Mapping[str, bytes]) -> bytes:
        """A packet of its own to the region, under its next number of a new epoch each time."""
        self.sealed += 1
        region = OfficeKeeper(self.desks.region).office()
        heading = Heading(
            realm=region.realm,
            kind=kind,
            packet=PacketId(f"{self.sealed:032x}"),
            sender=OTHER,
            created=self.desks.region.clock(),
            epoch=self.sealed,
            number=1,
        )
        recipients = (region.public.opening,)
        return build(heading, parts, signing_key=self.key, recipients=recipients).data


@pytest.fixture
def other(desks: Desks) -> OtherPost:
    vault, key = desks.region, new_signing_key()
    directory = directory_in_use(vault)
    post = next(one for one in directory.offices if one.id == "rosso")
    keys = post.keys[0].model_copy(update={"signing": key.public})
    turned = post.model_copy(update={"id": OTHER, "keys": (keys,)})
    newer = {"version": directory.version + 1, "offices": (*directory.offices, turned)}
    Directories(vault).take(directory.model_copy(update=newer))
    return OtherPost(desks, key)


def foreign_withdrawal(desks: Desks, other: OtherPost, packet: PacketId, code: str) -> bytes:
    """It knows all that a withdrawal names, from a paper that somebody left lying."""
    sent = desks.post.ledger.sent(packet)
    assert sent is not None
    said = Withdrawal(
        packet=packet,
        manifest_sha256=sent.manifest_sha256,
        code=sent.code,
        because=WithdrawnBecause.SENT_IN_ERROR,
        at=desks.region.clock(),
    )
    assert sent.code == code
    return other.says(PacketKind.MESSAGE, message_parts(said))


def test_another_post_takes_no_case_back_that_has_not_come(desks: Desks, other: OtherPost) -> None:
    """Its tombstone came first: the case comes in all the same, and its post has its receipt."""
    one, first = desks.referral()
    assert one.packet is not None
    desks.to_region(foreign_withdrawal(desks, other, one.packet, one.code))
    assert desks.to_region(first).count(ArrivalState.NEW) == 1
    assert [case.packet for case in Cases(desks.region).found()] == [one.packet]


def test_another_post_takes_no_case_back_that_has_come(desks: Desks, other: OtherPost) -> None:
    one, first = desks.referral()
    assert one.packet is not None
    desks.to_region(first)
    report = desks.to_region(foreign_withdrawal(desks, other, one.packet, one.code))
    assert [row.problem for row in report.quarantined()] == [Code.PACKET_CONFLICT]
    assert [case.packet for case in Cases(desks.region).found()] == [one.packet]


def test_what_waits_for_its_sender_is_dropped_at_nobody_elses_word(
    desks: Desks, other: OtherPost
) -> None:
    """A packet of an office that is not known yet lies in quarantine; a tombstone came before."""
    one, first = desks.referral()
    assert one.packet is not None
    desks.to_region(foreign_withdrawal(desks, other, one.packet, one.code))
    directory = directory_in_use(desks.region)
    without = tuple(office for office in directory.offices if office.id != "rosso")
    forgot = directory.model_copy(update={"version": directory.version + 1, "offices": without})
    Directories(desks.region).take(forgot)
    report = desks.to_region(first)
    assert [row.problem for row in report.quarantined()] == [Code.PACKET_SENDER_UNKNOWN]
    assert len(Quarantine(desks.region).listed()) == 1
    again = {"version": forgot.version + 1, "offices": directory.offices}
    Directories(desks.region).take(forgot.model_copy(update=again))
    desks.to_region(b"")
    assert [case.packet for case in Cases(desks.region).found()] == [one.packet]


def asked_again(desks: Desks, text: str) -> bytes:
    """A second question under the id of the first, in a packet of its own."""
    (case,) = Cases(desks.region).found()
    ask(desks.region, case, "first")
    (question,) = Messages(desks.region).about(case.packet)
    said = Question(
        id=PacketId(question.id),
        packet=case.packet,
        code=case.share.code,
        text=text,
        asked_at=desks.region.clock(),
    )
    keys = keys_of(desks.region, OfficeId("rosso"))
    assert keys is not None
    parts = message_parts(said)
    return seal_to(
        desks.region, OfficeId("rosso"), keys, PacketKind.MESSAGE, parts, purpose="question"
    ).data


def test_a_question_under_a_known_id_is_not_told_as_new(desks: Desks) -> None:
    """Its text would be shown nowhere: it waits in quarantine, where somebody sees it."""
    _, first = desks.referral()
    desks.to_region(first)
    second = asked_again(desks, "second")
    outbox = Ledger(desks.region).outbox(ReferralState.SEALED)
    question = next(out for out in outbox if out.manifest.purpose == "question")
    desks.to_post(Ledger(desks.region).data(question.manifest.packet))
    report = desks.to_post(second)
    assert [row.problem for row in report.quarantined()] == [Code.PACKET_CONFLICT]
    assert [one.body.text for one in Messages(desks.post.vault).listed()] == ["first"]


def test_an_older_stick_put_back_changes_nothing(desks: Desks) -> None:
    """Swapped for one of last week: every packet is here, what was said since stays."""
    one, first = desks.referral()
    desks.to_region(first)
    early = desks.receipt()
    (case,) = Cases(desks.region).found()
    accept(desks.region, case)
    desks.to_post(desks.receipt())
    assert desks.state(one) is ReferralState.ACCEPTED
    reports: list[ImportReport] = [desks.to_post(early), desks.to_region(first)]
    assert reports[0].count(ArrivalState.NEW) == 1  # late, and says less than is known
    assert desks.to_post(early).count(ArrivalState.ALREADY_HERE) == 1
    assert reports[1].count(ArrivalState.ALREADY_HERE) == 1
    assert desks.state(one) is ReferralState.ACCEPTED
    (case,) = Cases(desks.region).found()
    assert case.state is ReceiptState.ACCEPTED
