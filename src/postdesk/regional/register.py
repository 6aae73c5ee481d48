"""The register as its page asks for it: cases by filter, one page at a time, one case whole."""

from dataclasses import dataclass

from postdesk.model.base import Texts
from postdesk.model.packets import ReceiptState
from postdesk.regional.naming import Names
from postdesk.regional.receipts import owed_to
from postdesk.regional.searching import Searches
from postdesk.store.cases import ALL_CASES, CaseColumn, CaseFilter, Cases, RegisteredCase
from postdesk.store.messages import Messages, StoredMessage
from postdesk.store.vault import Vault

RETURN_REASONS = ("not_ours", "incomplete", "no_capacity", "already_known", "wrong_person")
"""Why a recipient gives a case back: a short list of codes."""


@dataclass(frozen=True)
class ShownFlag:
    """An indicator that came with a case: its texts, its strength, where it was published."""

    indicator: str
    texts: Texts
    strength: str
    source: str


@dataclass(frozen=True)
class CaseDetail:
    """One case whole; `open` until an outcome was told or the case was given back."""

    case: RegisteredCase
    post: Texts
    recipient: Texts
    flags: tuple[ShownFlag, ...]
    messages: tuple[StoredMessage, ...] = ()
    """Our questions to the post about the case, and its answers."""

    @property
    def can_accept(self) -> bool:
        """Whether nothing was answered yet."""
        return self.case.state is ReceiptState.RECEIVED

    @property
    def can_return(self) -> bool:
        """Whether it can still be given back."""
        return self.case.state in {ReceiptState.RECEIVED, ReceiptState.ACCEPTED}

    @property
    def can_conclude(self) -> bool:
        """Whether an outcome can be told: of a case that was taken on."""
        return self.case.state in {ReceiptState.ACCEPTED, ReceiptState.OUTCOME}


class Register:
    """The received cases of one vault, with the names to show."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._cases = Cases(vault)
        self._searches = Searches(vault)
        self.names = Names(vault)

    def rows(self, which: CaseFilter, limit: int, offset: int = 0) -> tuple[RegisteredCase, ...]:
        """At most `limit` of the cases meant, the last received first; a search is noted."""
        self._searches.note(which)
        return self._cases.found(which, limit=limit, offset=offset)

    def count(self, which: CaseFilter = ALL_CASES) -> int:
        """How many cases are meant."""
        return self._cases.count(which)

    def holds(self, number: int) -> bool:
        """Whether a case is (still) here; nobody is noted as having read it."""
        return bool(self._cases.numbered([number]))

    def case(self, number: int) -> CaseDetail:
        """One case, noted as read. Raises `WRONG_USE` if there is none."""
        case = self._cases.get(number)
        share = case.share
        flags = (
            ShownFlag(
                flag.indicator,
                self.names.indicator(flag.indicator),
                flag.strength,
                self.names.source(flag.indicator),
            )
            for flag in share.flags
        )
        return CaseDetail(
            case=case,
            post=self.names.office(case.sender),
            recipient=self.names.recipient(share.recipient),
            flags=tuple(flags),
            messages=Messages(self._vault).about(case.packet),
        )

    def senders(self) -> tuple[tuple[str, Texts], ...]:
        """The posts that a filter can name: those listed and those that sent something."""
        sent = {key[0] for key in self._cases.tally(CaseColumn.SENDER)}
        listed = {str(post.id) for post in self.names.posts()}
        return tuple(self.names.offices(sorted(sent | listed)).items())

    def reasons(self) -> tuple[str, ...]:
        """The reason codes that cases came for."""
        return tuple(key[0] for key in self._cases.tally(CaseColumn.REASON))

    def months(self) -> tuple[str, ...]:
        """The months (`YYYY-MM`) in which cases were referred, in order."""
        return tuple(key[0] for key in self._cases.tally(CaseColumn.MONTH))

    def owed(self) -> int:
        """How many senders wait for a receipt."""
        return len(owed_to(self._vault))
