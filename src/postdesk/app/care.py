"""What the pages of what is kept and asked for work with: a post's use cases, or an office's."""

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path

from postdesk.app.system import ZONE
from postdesk.desk import processing as post_processing
from postdesk.desk import retention as post_retention
from postdesk.desk import rights as post_rights
from postdesk.desk.carrying import say_carry
from postdesk.desk.own_copy import own_copy, save_copy
from postdesk.desk.post import Post
from postdesk.desk.printing import note_copy_printed
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import CaseCode, InterviewId
from postdesk.model.interviews import CarryPaper, Interview
from postdesk.model.keeping import ErasedReport, HoldReason, KeptClass, KeptItem, ReleaseReason
from postdesk.model.kits import Periods
from postdesk.model.requests import RefusedBecause, Request, RequestKind, TakenBack
from postdesk.packet.equipment import kit_in_use
from postdesk.packet.kit import Kit
from postdesk.progress import Progress
from postdesk.regional import importing, processing, retention, rights
from postdesk.regional import own_copy as office_copy
from postdesk.regional.naming import Names
from postdesk.store.asked import finish_request, read_code, record_request
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.cases import Cases
from postdesk.store.kits import Kits
from postdesk.store.vault import Vault
from postdesk.ui.language_formats import stored_date_text
from postdesk.ui.person_words import their_text
from postdesk.ui.retention.case_copy import case_copy_lines
from postdesk.ui.retention.copy_words import copy_lines
from postdesk.ui.retention.keeper import Held, PersonCopy, Way
from postdesk.ui.retention.passing_words import ended_text, passing_text
from postdesk.ui.retention.register_words import register_words
from postdesk.ui.theme import current_look

_UNFINISHED = (KeptClass.NOT_AGREED, KeptClass.UNFINISHED)


class PostCare:
    """A post keeps the interviews that it held."""

    cases = False

    def __init__(self, post: Post) -> None:
        self._post = post
        self.vault, self.periods, self.zone = post.vault, post.kit.retention, post.zone

    def items(self) -> tuple[KeptItem, ...]:
        return post_retention.kept_items(self._post)

    def erase(self, vault: Vault, seen: Sequence[KeptItem], progress: Progress) -> ErasedReport:
        return post_retention.erase_due(vault, self.periods, seen, progress)

    def destroy_apart(self, seen: Sequence[KeptItem]) -> ErasedReport:
        return post_retention.destroy_apart(self._post, seen)

    def hold(self, item: KeptItem, reason: HoldReason) -> None:
        post_retention.hold(self._post, InterviewId(item.record), reason)

    def release(self, item: KeptItem, reason: ReleaseReason) -> None:
        post_retention.release(self._post, InterviewId(item.record), reason)

    def write_registers(self, folder: Path, language: str) -> tuple[Path, ...]:
        return post_processing.write_registers(self._post, folder, language, register_words)

    def way_to(self, item: KeptItem) -> Way:
        page = "interview" if item.kind in _UNFINISHED else "review"
        return page, InterviewId(item.record)

    def way_on(self) -> Way:
        return "begin", None

    def read_code(self, typed: str) -> CaseCode:
        return read_code(self.vault, typed, self._post.prefix)

    def record(self, code: CaseCode, kind: RequestKind, words: str = "") -> Request:
        return post_rights.record(self._post, code, kind, words)

    def find(self, code: CaseCode) -> Held:
        found = post_rights.find(self._post, code)
        return Held(
            code=code,
            since=found.interview.begun_at if found.interview is not None else None,
            erased_at=found.tombstone.at if found.tombstone is not None else None,
            held=found.held,
            passed_on=len(found.sent),
        )

    def own_copy(self, code: CaseCode) -> PersonCopy | None:
        interview = self._interview(code)
        if interview is None:
            return None
        language = interview.interviewee_language
        copy = own_copy(self._post, interview, language, stored_date_text)
        return PersonCopy(copy_lines(copy, language), language, copy.signs, interview.carry)

    def ask_first(self, language: str) -> str:
        return their_text(self._post.kit.leaflet.ask_first, language)

    def say_carry(self, code: CaseCode, *, safe: bool) -> None:
        interview = self._interview(code)
        if interview is not None:
            say_carry(self._post, interview, safe=safe)

    def save_copy(self, code: CaseCode, folder: Path, pages: bytes) -> str:
        return save_copy(self._post, self._needed(code), folder, pages)

    def note_copy_printed(self, code: CaseCode) -> None:
        note_copy_printed(self._post, self._needed(code).id)

    def way_to_correct(self, request: Request) -> Way:
        interview = self._interview(request.code)
        if interview is None:
            return "rights", request
        # a finished one asks first why it is opened
        return "interview" if interview.closed_at is None else "correct", interview.id

    def passed_on_at(self, request: Request) -> datetime | None:
        del request
        return None

    def pass_on(self, request: Request, words: str) -> tuple[str, ...]:
        raise PostDeskError(Code.WRONG_USE, why="post", request=request.id, length=len(words))

    def passed_on_by(self, request: Request) -> str:
        office = post_rights.passed_on_by(self._post, request)
        known = self._post.directory.office(office) if office is not None else None
        if known is None:
            return office or ""
        return known.names.in_language(current_look().language.value)

    def finish(self, request: Request, refused: RefusedBecause | None = None) -> None:
        post_rights.finish(self._post, request, refused, ended_text(request, refused))

    def take_back(self, request: Request) -> TakenBack:
        return post_rights.take_back(self._post, request, ended_text(request))

    def _interview(self, code: CaseCode) -> Interview | None:
        return post_rights.find(self._post, code).interview

    def _needed(self, code: CaseCode) -> Interview:
        interview = self._interview(code)
        if interview is None:
            raise PostDeskError(Code.WRONG_USE, why="nothing_here")
        return interview


class OfficeCare:
    """A regional office or an agency keeps the cases that posts sent."""

    cases = True
    zone = ZONE

    def __init__(self, vault: Vault, cases_page: str) -> None:
        self.vault, self._page = vault, cases_page
        self._read = -1
        self._kit = kit_in_use(vault)
        self._carry: dict[CaseCode, CarryPaper] = {}

    @property
    def kit(self) -> Kit:
        """The kit in use: a region may publish another while the desk is open."""
        current = Kits(self.vault).current()
        version = current.version if current is not None else 0
        if version != self._read:
            self._kit, self._read = kit_in_use(self.vault), version
        return self._kit

    @property
    def periods(self) -> Periods:
        return self.kit.retention

    def items(self) -> tuple[KeptItem, ...]:
        return retention.kept_items(self.vault, self.periods)

    def erase(self, vault: Vault, seen: Sequence[KeptItem], progress: Progress) -> ErasedReport:
        return retention.erase_due(vault, self.periods, seen, progress)

    def destroy_apart(self, seen: Sequence[KeptItem]) -> ErasedReport:
        """Nothing lies apart at an office."""
        del seen
        return ErasedReport((), ())

    def hold(self, item: KeptItem, reason: HoldReason) -> None:
        retention.hold(self.vault, item.code, reason)

    def release(self, item: KeptItem, reason: ReleaseReason) -> None:
        retention.release(self.vault, item.code, reason)
        importing.take_waiting(self.vault)  # a withdrawal that the hold kept waiting

    def write_registers(self, folder: Path, language: str) -> tuple[Path, ...]:
        return processing.write_registers(
            self.vault, self.periods, folder, language, register_words
        )

    def way_to(self, item: KeptItem) -> Way:
        found = Cases(self.vault).with_code(item.code)
        return self._page, found[0].number if found else None

    def way_on(self) -> Way:
        return "arrivals", None

    def read_code(self, typed: str) -> CaseCode:
        return read_code(self.vault, typed)

    def record(self, code: CaseCode, kind: RequestKind, words: str = "") -> Request:
        return record_request(self.vault, code, kind, self.periods.answer_requests, words)

    def find(self, code: CaseCode) -> Held:
        found = rights.find(self.vault, code)
        return Held(
            code=code,
            since=min((case.received_at for case in found.cases), default=None),
            erased_at=found.tombstone.at if found.tombstone is not None else None,
            held=found.held,
            posts=tuple(Names(self.vault).offices(found.posts).values()),
        )

    def own_copy(self, code: CaseCode) -> PersonCopy | None:
        copy = office_copy.own_copy(self.vault, code, self.periods)
        if copy is None:
            return None
        language = copy.language or current_look().language.value
        lines = case_copy_lines(copy, language)
        return PersonCopy(lines, language, copy.signs, self._carry.get(code))

    def ask_first(self, language: str) -> str:
        return their_text(self.kit.leaflet.ask_first, language)

    def say_carry(self, code: CaseCode, *, safe: bool) -> None:
        """Remembered until the desk is closed: the interview that it belongs to is at the post."""
        Audit(self.vault).append(AuditKind.WRITTEN, code, "carry")
        self._carry[code] = CarryPaper(safe=safe, at=self.vault.clock())

    def save_copy(self, code: CaseCode, folder: Path, pages: bytes) -> str:
        return office_copy.save_copy(self.vault, code, folder, pages)

    def note_copy_printed(self, code: CaseCode) -> None:
        office_copy.note_copy_printed(self.vault, code)

    def way_to_correct(self, request: Request) -> Way:
        return "pass_on", request

    def passed_on_at(self, request: Request) -> datetime | None:
        return rights.passed_on_at(self.vault, request)

    def pass_on(self, request: Request, words: str) -> tuple[str, ...]:
        if request.kind is RequestKind.COMPLAINT:
            # its words are for those who answer complaints there: they stand in no message
            told = rights.pass_on(self.vault, request, passing_text(request), words)
        else:
            told = rights.pass_on(self.vault, request, passing_text(request, words))
        return self._names(told)

    def passed_on_by(self, request: Request) -> str:
        del request
        return ""

    def finish(self, request: Request, refused: RefusedBecause | None = None) -> None:
        finish_request(self.vault, request, refused)

    def take_back(self, request: Request) -> TakenBack:
        return rights.take_back(self.vault, request, passing_text(request))

    def _names(self, offices: Sequence[str]) -> tuple[str, ...]:
        language = current_look().language.value
        names = Names(self.vault).offices(offices)
        return tuple(one.in_language(language) for one in names.values())
