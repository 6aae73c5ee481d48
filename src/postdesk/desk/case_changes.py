"""What another kit changes in the cases of a post: signs and referrals that come or go."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import tzinfo
from io import BytesIO
from pathlib import Path

from openpyxl import Workbook

from postdesk.errors import Code, PostDeskError
from postdesk.files import free_path, write_whole
from postdesk.forms.coding import code
from postdesk.forms.definition import Guide, load_guide
from postdesk.model.base import Texts
from postdesk.model.ids import GuideId, IndicatorId, KitVersion, RecipientId
from postdesk.model.interviews import Interview, InterviewStatus
from postdesk.packet.kit import Kit, read_kit_archive
from postdesk.packet.media import Step, failing
from postdesk.progress import Progress, silent
from postdesk.rules.comparison import CaseChange, Comparison, StoredFacts, compare_packs
from postdesk.rules.pack import Pack, load_pack
from postdesk.spreadsheet import clean
from postdesk.store.assessments import Assessments
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.interviews import Interviews
from postdesk.store.kits import Kits
from postdesk.store.vault import Vault

_CLOSED = (InterviewStatus.CLOSED, InterviewStatus.DECIDED)
_HEADINGS = ("case", "signs gained", "signs lost", "referrals gained", "referrals lost")


@dataclass(frozen=True)
class KitEffect:
    """What changes from one installed kit to another, with words for each sign and referral."""

    before: KitVersion
    after: KitVersion
    found: Comparison
    words: Mapping[str, Texts]


def case_changes(
    vault: Vault, before: KitVersion, after: KitVersion, zone: tzinfo, progress: Progress = silent
) -> KitEffect:
    """Judge every closed case that is open to us whole by two installed kits; it changes nothing.

    Each kit codes the answers with its own guides. The stored assessments stay what they are, and
    the older pack still finds what it found.
    """
    old, new = (read_kit_archive(Kits(vault).data(version)) for version in (before, after))
    interviews = Interviews(vault).listed(*_CLOSED)
    stored = _Coding(vault, old, new, zone).all_of(interviews)
    packs = load_pack(old.pack_bytes), load_pack(new.pack_bytes)
    found = compare_packs(*packs, stored, len(interviews), progress)
    return KitEffect(before, after, found, _words(packs, (old, new), found))


def write_changes(vault: Vault, folder: Path, effect: KitEffect) -> Path:
    """Write what changes into `folder`, by case code, with no answer of a person.

    The audit entry is there before the file is. Raises `STICK_FULL`, `STICK_READ_ONLY`,
    `STICK_PULLED`, `STICK_DAMAGED`.
    """
    stem = f"postdesk-kit-{effect.before}-{effect.after}"
    with failing(Step.WRITE, folder):
        path = free_path(folder, stem, ".xlsx")
    Audit(vault).append(AuditKind.EXPORTED, "kit changes", path.name)
    with failing(Step.WRITE, folder):
        write_whole(path, _workbook(effect.found.changes))
    return path


class _Coding:
    """Codes stored interviews by the guides of two kits, each guide loaded once."""

    def __init__(self, vault: Vault, old: Kit, new: Kit, zone: tzinfo) -> None:
        self._interviews, self._assessments = Interviews(vault), Assessments(vault)
        self._clock, self._zone = vault.clock, zone
        self._old, self._new = old, new
        self._guides: dict[tuple[bool, GuideId], Guide | None] = {}

    def all_of(self, interviews: tuple[Interview, ...]) -> Iterator[StoredFacts]:
        """The facts of each interview that one of the kits has a guide for."""
        for interview in interviews:
            guides = [
                guide
                for is_new in (False, True)
                if (guide := self._guide(is_new, interview.guide.guide)) is not None
            ]
            if guides and not self._interviews.closed_to_us(interview.id):
                yield self._facts(interview, guides[0], guides[-1])

    def _facts(self, interview: Interview, before: Guide, after: Guide) -> StoredFacts:
        sheet = self._interviews.sheet(interview.id)
        newest = self._assessments.newest(interview.id)
        coded, coded_after = (
            code(guide, sheet, clock=self._clock, zone=self._zone) for guide in (before, after)
        )
        return StoredFacts(
            case=interview.code,
            coded=coded,
            links=newest.links if newest is not None else (),
            coded_after=coded_after,
        )

    def _guide(self, is_new: bool, guide: GuideId) -> Guide | None:
        """A guide of a kit; None if the kit has none of that name."""
        key = is_new, guide
        if key not in self._guides:
            kit = self._new if is_new else self._old
            try:
                self._guides[key] = load_guide(kit.guide_bytes(guide))
            except PostDeskError as error:
                if error.code is not Code.GUIDE_UNKNOWN:
                    raise
                self._guides[key] = None
        return self._guides[key]


def _words(packs: tuple[Pack, ...], kits: tuple[Kit, ...], found: Comparison) -> dict[str, Texts]:
    """The text of each indicator, and of each referral the name of its recipient."""
    words = {one.id: one.texts for pack in packs for one in pack.indicators}
    names = {one.id: one.names for kit in kits for one in kit.directory.recipients}
    for change in found.changes:
        for referral in (*change.referrals_gained, *change.referrals_lost):
            recipient = RecipientId(referral.partition("/")[0])
            if recipient in names:
                words[IndicatorId(referral)] = names[recipient]
    return {str(code): texts for code, texts in words.items()}


def _workbook(changes: tuple[CaseChange, ...]) -> bytes:
    book = Workbook()
    book.properties.creator = "PostDesk"
    sheet = book.worksheets[0]
    sheet.append(_HEADINGS)
    for one in changes:
        columns = (one.flags_gained, one.flags_lost, one.referrals_gained, one.referrals_lost)
        sheet.append([clean(one.case), *(clean(", ".join(codes)) for codes in columns)])
    stream = BytesIO()
    book.save(stream)
    return stream.getvalue()
