"""Packets and receipts permuted, dropped, replayed, misdelivered: the ledger equals the model.

Real keys, real packets: two posts refer to a regional office and an agency over a bag of files in
which anything can happen to a file.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from typing import ClassVar

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, rule, run_state_machine_as_test
from packet_offices import NOW, Desk, Memory

from postdesk.errors import Code
from postdesk.model.ids import CaseCode, PacketId
from postdesk.model.offices import OfficeKind
from postdesk.model.packets import PacketKind, Receipt, ReceiptLine, ReceiptState
from postdesk.model.referrals import ReferralState
from postdesk.packet.codec import SealedPacket
from postdesk.packet.intake import Accepted, AlreadyHere, Older, Quarantined
from postdesk.packet.ledger import Sent, apply_receipt, missing_numbers, step
from postdesk.packet.receipts import receipt_parts

_POSTS = (0, 1)
_RECIPIENTS = (2, 3)
_SAYS = {
    ReceiptState.RECEIVED: 1,
    ReceiptState.ACCEPTED: 2,
    ReceiptState.RETURNED: 2,
    ReceiptState.OUTCOME: 3,
}


@dataclass
class _File:
    """A file in the bag: the packet, from whom to whom, and on which case."""

    packet: SealedPacket
    sender: int
    to: int
    subject: str
    lines: tuple[ReceiptLine, ...] = ()


@dataclass
class _Model:
    """What should be: whom packets were for, what arrived where, which words were heard."""

    arrived: set[tuple[int, PacketId]] = field(default_factory=set)
    applied: dict[tuple[int, int, str], int] = field(default_factory=dict)
    words: dict[PacketId, list[ReceiptLine]] = field(default_factory=dict)
    withdrawn: set[PacketId] = field(default_factory=set)

    def state(self, packet: PacketId) -> ReferralState:
        """The state by the words heard: what says most, of equals the latest."""
        if packet in self.withdrawn:
            return ReferralState.WITHDRAWN
        heard = self.words.get(packet)
        if not heard:
            return ReferralState.SEALED
        best = max(heard, key=lambda line: (_SAYS[line.state], line.at, line.state))
        return ReferralState(best.state)


class Exchange(RuleBasedStateMachine):
    """One exchange of packets among four offices."""

    keys: ClassVar[list[Desk]] = [
        Desk("post-07"),
        Desk("post-11"),
        Desk("region", OfficeKind.REGIONAL),
        Desk("agency", OfficeKind.AGENCY),
    ]

    def __init__(self) -> None:
        super().__init__()
        self.model = _Model()
        self.bag: list[_File] = []
        self.sent: list[dict[PacketId, Sent]] = [{}, {}]
        self.taken: list[list[_File]] = [[], [], [], []]
        self.clock = NOW
        for desk in self.keys:
            desk.known, desk.last = Memory(), {}

    @rule(post=st.sampled_from(_POSTS), to=st.sampled_from(_RECIPIENTS), case=st.integers(1, 3))
    def refer(self, post: int, to: int, case: int) -> None:
        """A post seals a referral; its file goes into the bag."""
        code = f"{self.keys[post].id}-{case}"
        packet = self.keys[post].refer(self.keys[to], code)
        self.bag.append(_File(packet, post, to, f"case:{code}"))
        self.sent[post][packet.manifest.packet] = Sent(
            packet=packet.manifest.packet,
            manifest_sha256=packet.manifest_sha256,
            code=CaseCode(code),
            recipient=self.keys[to].id,
            state=ReferralState.SEALED,
        )

    @rule(
        office=st.sampled_from(_RECIPIENTS),
        state=st.sampled_from(list(ReceiptState)),
        data=st.data(),
    )
    def answer(self, office: int, state: ReceiptState, data: st.DataObject) -> None:
        """A recipient writes a receipt to one post on packets that it took in, or pretends to."""
        known = [file for seen in _RECIPIENTS for file in self.taken[seen]]
        if not known:
            return
        chosen = data.draw(st.lists(st.sampled_from(known), min_size=1, max_size=3))
        post = chosen[0].sender
        self.clock += timedelta(minutes=data.draw(st.integers(0, 2)))
        lines = tuple(
            ReceiptLine(
                packet=file.packet.manifest.packet,
                manifest_sha256=file.packet.manifest_sha256,
                code=CaseCode(file.subject.removeprefix("case:")),
                state=state,
                at=self.clock,
            )
            for file in chosen
        )
        desk = self.keys[office]
        packet = desk.send(self.keys[post], PacketKind.RECEIPT, receipt_parts(lines))
        self.bag.append(_File(packet, office, post, "", lines))

    @rule(to=st.sampled_from((*_POSTS, *_RECIPIENTS)), data=st.data())
    def deliver(self, to: int, data: st.DataObject) -> None:
        """Some file of the bag is read somewhere: in any order, anywhere, any number of times."""
        if not self.bag:
            return
        file = data.draw(st.sampled_from(self.bag))
        offices = [desk.office() for desk in self.keys]
        examined = self.keys[to].examine(file.packet.data, *offices)
        manifest = file.packet.manifest
        here = (to, manifest.packet)
        newest = self.model.applied.get((to, file.sender, file.subject), 0)
        if file.to != to:
            assert isinstance(examined, Quarantined)
            assert examined.code is Code.PACKET_FOREIGN
            return
        if here in self.model.arrived:
            assert isinstance(examined, AlreadyHere)
            return
        self.model.arrived.add(here)
        self.taken[to].append(file)
        if file.subject and manifest.number < newest:
            assert isinstance(examined, Older)
            self.keys[to].known.take(examined.opened)
            return
        assert isinstance(examined, Accepted)
        self.keys[to].known.take(examined.opened, examined.subject)
        self.model.applied[to, file.sender, file.subject] = manifest.number
        if isinstance(examined.content, Receipt):
            self._hear(to, file, examined)

    def _hear(self, post: int, file: _File, examined: Accepted) -> None:
        """The post applies a receipt; the model hears the words of the true recipient only."""
        assert isinstance(examined.content, Receipt)
        applied = apply_receipt(examined.content, examined.office.id, self.sent[post])
        self.sent[post].update({one.packet: one for one in applied.changed})
        refused = {id(one.line) for one in applied.refused}
        assert len(refused) == len(applied.refused)
        true = 0
        for line in file.lines:
            sent = self.sent[post].get(line.packet)
            if sent is not None and sent.recipient == self.keys[file.sender].id:
                self.model.words.setdefault(line.packet, []).append(line)
                true += 1
        assert len(applied.refused) == len(file.lines) - true

    @rule(post=st.sampled_from(_POSTS), data=st.data())
    def withdraw(self, post: int, data: st.DataObject) -> None:
        """A post takes a referral back."""
        open_ones = [
            one for one in self.sent[post].values() if one.state is not ReferralState.WITHDRAWN
        ]
        if open_ones:
            one = data.draw(st.sampled_from(open_ones))
            self.sent[post][one.packet] = step(one, ReferralState.WITHDRAWN)
            self.model.withdrawn.add(one.packet)

    @rule(data=st.data())
    def lose(self, data: st.DataObject) -> None:
        """A file is lost for ever."""
        if self.bag:
            self.bag.remove(data.draw(st.sampled_from(self.bag)))

    @rule(data=st.data(), to=st.sampled_from((*_POSTS, *_RECIPIENTS)))
    def spoil(self, data: st.DataObject, to: int) -> None:
        """A file is read with one byte changed: nothing happens but quarantine."""
        if not self.bag:
            return
        file = data.draw(st.sampled_from(self.bag))
        damaged = bytearray(file.packet.data)
        # The length of a sealed file varies by chance, so the draw must not depend on it.
        place = data.draw(st.integers(0, 9_999)) % len(damaged)
        damaged[place] ^= data.draw(st.integers(1, 255))
        offices = [desk.office() for desk in self.keys]
        assert isinstance(self.keys[to].examine(bytes(damaged), *offices), Quarantined)

    @invariant()
    def ledgers_equal_the_model(self) -> None:
        """Every sent referral stands where the words heard put it."""
        for sent in self.sent:
            for one in sent.values():
                assert one.state is self.model.state(one.packet)

    @invariant()
    def gaps_are_those_of_the_model(self) -> None:
        """Each recipient misses exactly the lower numbers that did not arrive."""
        for to in _RECIPIENTS:
            for post in _POSTS:
                numbers = {
                    file.packet.manifest.number for file in self.taken[to] if file.sender == post
                }
                expected = set(range(1, max(numbers, default=0))) - numbers
                assert set(missing_numbers(numbers)) == expected
                places = self.keys[to].known.places
                known = {number for sender, _, number in places if sender == self.keys[post].id}
                assert known == numbers


def _run(examples: int) -> None:
    run_state_machine_as_test(
        Exchange,
        settings=settings(
            max_examples=examples,
            stateful_step_count=30,
            deadline=None,
            suppress_health_check=list(HealthCheck),
        ),
    )


def test_the_ledger_equals_the_model() -> None:
    """Some hundred steps of disorder."""
    _run(25)


@pytest.mark.soak
def test_the_ledger_equals_the_model_for_long() -> None:
    """Ten thousand exchanges."""
    _run(10_000)
