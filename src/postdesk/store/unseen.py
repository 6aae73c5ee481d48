"""What is about interviews that are sealed to others, erased ones too: it stands in no list."""

import json
from collections.abc import Iterable, Sequence
from functools import cached_property

from postdesk.model.ids import CaseCode, InterviewId
from postdesk.store.interviews import Interviews
from postdesk.store.ledger import Ledger, OutPacket
from postdesk.store.sealed import Sealed
from postdesk.store.session import Session

_MARK = "unseen"
"""The part that stays of a sealed interview's id, code and packets once it is erased."""


class Unseen:
    """As one person sees it at this moment; made anew for each look."""

    def __init__(self, session: Session) -> None:
        self._session = session

    @cached_property
    def records(self) -> frozenset[str]:
        """Ids and codes of interviews sealed to others, and of the packets about them."""
        return self._interviews | self.codes | self._marked | self.packets

    @cached_property
    def codes(self) -> frozenset[str]:
        """The codes that lead nowhere: of what is sealed to others, or was until it was erased."""
        interviews = Interviews(self._session)
        living = (str(interviews.code_of(InterviewId(one))) for one in self._interviews)
        return frozenset(living) | self._marked

    @cached_property
    def packets(self) -> frozenset[str]:
        """The packets about them that we sent."""
        rows = self._session.rows("SELECT packet, code FROM packets_out WHERE code <> ''")
        about = frozenset(packet for packet, code in rows if code in self.codes)
        return about | self._marked

    def without(self, packets: Iterable[OutPacket]) -> tuple[OutPacket, ...]:
        """Those that may be listed and counted."""
        return tuple(one for one in packets if one.manifest.packet not in self.packets)

    @cached_property
    def _interviews(self) -> frozenset[str]:
        return frozenset(Interviews(self._session).sealed_to_others())

    @cached_property
    def _marked(self) -> frozenset[str]:
        rows = self._session.rows(
            "SELECT record, sealed_to FROM sealed_parts WHERE part = ?", (_MARK,)
        )
        own = self._session.person.public
        return frozenset(record for record, sealed_to in rows if own not in json.loads(sealed_to))


def mark_unseen(
    session: Session, interview: InterviewId, code: CaseCode, entitled: Sequence[str]
) -> None:
    """Keep an erased interview unseen by all but `entitled`, to whom it was sealed."""
    about = [one.manifest.packet for one in Ledger(session).outbox() if one.code == code]
    for record in (interview, code, *about):
        Sealed(session).put(str(record), _MARK, b"", entitled)
