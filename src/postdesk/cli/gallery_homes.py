"""Prepares invented laptops for the gallery: a post in the middle of a night, and its region."""

import json
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

from postdesk.app.desks import open_post
from postdesk.app.system import new_id
from postdesk.desk import equipping as post_equipping
from postdesk.desk import receiving
from postdesk.desk.interviewing import Beginning, begin
from postdesk.desk.outbox import outbox, write_to_stick
from postdesk.desk.post import Post
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.relocating import relocate
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.files import make_private_folder
from postdesk.model.answers import AnswerState
from postdesk.model.assessments import Urgency
from postdesk.model.base import Clock, Realm, Texts, WorkspaceKind
from postdesk.model.decisions import Verdict
from postdesk.model.ids import CaseCode, GuideId, InterviewId, OfficeId, PacketId, RecipientId
from postdesk.model.interviews import ConsentState
from postdesk.model.people import Role
from postdesk.model.referrals import CaseShare, Channel, FlagSummary, Line, ReferralState
from postdesk.model.requests import RequestKind
from postdesk.packet import stick_register
from postdesk.packet.correspondence import question_message
from postdesk.packet.messages import Question
from postdesk.regional import equipping as regional_equipping
from postdesk.regional import importing, publishing
from postdesk.regional.corresponding import publish_bulletin
from postdesk.regional.office import OfficeSettings
from postdesk.regional.office import set_up as set_up_region
from postdesk.resources import starter_kit
from postdesk.store.asked import record_request
from postdesk.store.cases import Cases
from postdesk.store.damage import DamagedKind, DamagedRecord, Harm
from postdesk.store.losses import Losses, Lost
from postdesk.store.messages import Messages, Way
from postdesk.store.people import People
from postdesk.store.vault import (
    KdfStrength,
    NewPerson,
    Vault,
    create_vault,
    list_people,
    open_vault,
)

WORDS = "lampe au-dessus du bureau"
SCENARIO = "aminata"
_STOPPED_AT = "papers_holder"
_STRENGTH = KdfStrength.FLOOR
_CASES = 240
_AGENCY_CASES = 12
_POSTS = ("rosso", "diama", "gogui", "fassala")
_SIGNS = ("AL-CR-05", "AL-DR-01", "AL-EX-02", "TP-12", "VM-03")


class NightClock:
    """A clock that moves on one second each time it is asked, so that pictures stay the same."""

    def __init__(self) -> None:
        self._now = datetime(2026, 11, 12, 2, 41, tzinfo=UTC)

    def __call__(self) -> datetime:
        """The next second of the night."""
        self._now += timedelta(seconds=1)
        return self._now


@dataclass(frozen=True)
class Homes:
    """Where the laptops' homes and the stick lie, and the interviews to show."""

    folder: Path
    clock: NightClock
    whole: InterviewId
    """Closed, and nobody has decided yet."""
    stopped: InterviewId
    """Open, in the middle."""

    def moved(self, folder: Path) -> "Homes":
        """The same laptops, copied to another folder."""
        return replace(self, folder=folder)

    def home(self, laptop: str) -> Path:
        """The home of `new`, `class`, `post`, `region` or `agency`."""
        return self.folder / laptop

    @property
    def stick(self) -> Path:
        """The folder that stands for a stick, with one sealed referral on it."""
        return self.folder / "stick"

    def move_post(self) -> None:
        """Hand the post over to the stick, what nobody agreed to store destroyed before."""
        folder = self.folder / "post" / WorkspaceKind.POST.value
        vault = open_vault(folder, list_people(folder)[0].id, WORDS, self.clock, new_id)
        post, close = open_post(vault, self.clock)
        for waiting in post.notebook.pending.waiting():
            post.notebook.destroy(waiting.id)
        relocate(vault, post.notebook.pending, self.stick)
        close()
        vault.close()

    def lose(self, vault: Vault) -> None:
        """Two losses that an opening could have found."""
        for what, count in ((Lost.APART, 2), (Lost.PLACE, -1)):
            Losses(vault).note(what, count)

    def damaged(self, vault: Vault) -> DamagedRecord:
        """The interview in the middle, told as a record that cannot be read."""
        return DamagedRecord(
            record=self.stopped,
            kind=DamagedKind.INTERVIEW,
            harm=Harm.ALTERED,
            found_at=vault.clock(),
            code="R07-0004",
            author=vault.person.id,
            at=vault.clock(),
        )


def prepare_homes(folder: Path, language: str) -> Homes:
    """Make the laptops in `folder`; the officer's language is `language`."""
    clock = NightClock()
    stick = folder / "stick"
    make_private_folder(stick)
    region = _region(folder / "region" / WorkspaceKind.REGIONAL.value, clock)
    vault = _post(folder / "post" / WorkspaceKind.POST.value, clock)
    _introduce(vault, region, stick)
    post, close = open_post(vault, clock)
    _referred(post, _interviewed(post, language))
    _carry(vault, stick)
    _referred(post, _interviewed(post, language))
    whole = _interviewed(post, language)
    stopped = _interviewed(post, language, until=_STOPPED_AT)
    with region.transaction():
        _register(region)
    _said(post, region)
    agency = _agency(folder / "agency" / WorkspaceKind.REGIONAL.value, clock)
    close()
    agency.close()
    vault.close()
    region.close()
    return Homes(folder, clock, whole, stopped)


def pages_of_care(vault: Vault | None) -> tuple[tuple[str, object], ...]:
    """An office's pages of what is kept and asked for, each with a subject to show."""
    if vault is None:
        return ()
    code = Cases(vault).found(limit=1)[0].share.code
    request = record_request(vault, code, RequestKind.CORRECTION, 30)
    names = ("kept", "rights", "own_copy", "pass_on", "take_back", "trail")
    return tuple((name, request) for name in names)


def _region(folder: Path, clock: Clock) -> Vault:
    vault = _vault(folder, clock, WorkspaceKind.REGIONAL, "S. Diallo", Role.KIT_AUTHOR)
    names = Texts({
        "fr": "Bureau régional du Trarza", "ar": "المكتب الجهوي للترارزة", "en": "Trarza region",
    })  # fmt: skip
    set_up_region(vault, OfficeSettings(office=OfficeId("trarza"), names=names, author=True))
    return vault


def _agency(folder: Path, clock: Clock) -> Vault:
    """An agency's desk with a dozen invented cases; its sticks are registered."""
    vault = _vault(folder, clock, WorkspaceKind.REGIONAL, "O. Ba", Role.SUPERVISOR)
    names = Texts({
        "fr": "Instance nationale", "ar": "الهيئة الوطنية", "en": "National body",
    })  # fmt: skip
    settings = OfficeSettings(
        office=OfficeId("instance"), names=names, agency=True, region="trarza"
    )
    set_up_region(vault, settings)
    with vault.transaction():
        _register(vault, _AGENCY_CASES)
    return vault


def _said(post: Post, region: Vault) -> None:
    """A question and a bulletin that lie at the post; a stick on its way and one that is late."""
    messages = Messages(post.vault)
    referral = post.referrals.listed()[0]
    office, now = OfficeId("trarza"), post.clock()
    asked = Question(
        id=PacketId(post.new_id()),
        packet=referral.packet or PacketId(""),
        code=referral.code,
        text="La personne peut-elle être appelée avant huit heures ?",
        asked_at=now,
    )
    packet = PacketId(post.new_id())
    messages.add(question_message(asked, Way.IN, office, packet, referral.interview))
    titles, text = {"fr": "Nouvelles heures", "ar": "ساعات جديدة"}, {
        "fr": "Le bureau ouvre à sept heures.", "ar": "يفتح المكتب على السابعة.",
    }  # fmt: skip
    publish_bulletin(region, titles, text)
    for vault in (post.vault, region):
        for number, days in (("1", 0), ("2", 7), ("3", 3)):
            stick_register.label(vault, number)
            stick_register.hand_over(vault, number, "S. Fall", timedelta(days=days))
        stick_register.lost(vault, "3")


def _post(folder: Path, clock: Clock) -> Vault:
    vault = _vault(folder, clock, WorkspaceKind.POST, "K. Sy", Role.SUPERVISOR)
    officer = NewPerson(name="A. Mint Salem", role=Role.OFFICER, passphrase=WORDS)
    People(vault).add(officer, _STRENGTH)
    names = Texts({"fr": "Poste de Rosso", "ar": "مركز روصو", "en": "Rosso post"})
    settings = post_equipping.PostSettings(
        office=OfficeId("rosso"), names=names, prefix="R07", region="trarza"
    )
    post_equipping.set_up(vault, settings)
    return vault


def _vault(folder: Path, clock: Clock, kind: WorkspaceKind, name: str, role: Role) -> Vault:
    return create_vault(
        folder,
        workspace=kind,
        realm=Realm.LIVE,
        first=NewPerson(name=name, role=role, passphrase=WORDS),
        clock=clock,
        new_id=new_id,
        strength=_STRENGTH,
    ).vault


def _introduce(post: Vault, region: Vault, stick: Path) -> None:
    """Enrolment, words, kit, words, as people do it by stick and telephone."""
    post_equipping.enrol(post, stick)
    importing.read_arrivals(region, stick)
    (waiting,) = regional_equipping.waiting_enrolments(region)
    heard = " ".join(post_equipping.own_words(post, "fr"))
    regional_equipping.confirm_enrolment(region, waiting, heard, "fr")
    publishing.publish_kit(region)
    publishing.send_kit(region, post_equipping.post_settings(post).office)
    _carry(region, stick)
    receiving.read_arrivals(post, stick)
    (kit,) = post_equipping.waiting_kits(post)
    spoken = " ".join(regional_equipping.own_words(region, "fr"))
    post_equipping.confirm_kit(post, kit, spoken, "fr")
    for path in stick.glob("*.pdk"):
        path.unlink()


def _carry(vault: Vault, stick: Path) -> None:
    waiting = [entry.packet.manifest.packet for entry in outbox(vault, ReferralState.SEALED)]
    write_to_stick(vault, waiting, stick)


def _interviewed(post: Post, language: str, until: str = "") -> InterviewId:
    """Play the scenario's answers through the desk, to the end or to the question `until`."""
    told = json.loads((starter_kit() / "scenarios" / f"{SCENARIO}.json").read_text("utf-8"))
    said = {one["question"]: one for one in told["answers"]}
    other = "ar" if language == "fr" else "fr"
    interviewing = begin(post, Beginning(GuideId(told["guide"]), language, other))
    step = interviewing.current()
    while step.shown is not None and step.shown.name != until:
        shown, answer = step.shown, said.get(step.shown.name)
        if not shown.states or answer is None:
            step = interviewing.skip()
        elif "state" in answer:
            step = interviewing.state(shown.ref, AnswerState(answer["state"]))
        else:
            value = answer["value"]
            text = " ".join(value) if isinstance(value, list) else str(value)
            step = interviewing.answer(shown.ref, text)
    if not until:
        interviewing.close()
    return interviewing.interview.id


def _referred(post: Post, interview: InterviewId) -> None:
    reviewed = review(post, interview)
    recipients = recommended(reviewed)
    decide(post, reviewed, Verdict.AGREE, refer_to=recipients)
    say_consent(post, interview, recipients[0], ConsentState.AGREED)
    refer(post, prepare(post, review(post, interview), recipients[0], "fr"), tuple(Channel))


def _register(region: Vault, count: int = _CASES) -> None:
    """Some hundreds of invented cases, so that lists and charts have something to show."""
    cases = Cases(region)
    for number in range(count):
        post = _POSTS[number % len(_POSTS)]
        share = CaseShare(
            code=CaseCode(f"R{number % len(_POSTS) + 10}-{number:04d}"),
            template="trafficking",
            reason_code=("trafficking", "vulnerable_migrant", "asylum")[number % 3],
            urgency=tuple(Urgency)[number % len(Urgency)],
            recipient=RecipientId("inlctptm"),
            post=post,
            referred_on=date(2026, 5 + number * 7 % 6, 1 + number % 28),
            age_band=("adult", "child")[number % 7 < 3],
            sex=("female", "male")[number % 3 == 0],
            language=("fr", "ar", "wo")[number % 3],
            lines=(Line(key="place", label="Lieu", text=post),),
            flags=tuple(
                FlagSummary(indicator=sign, set="adult_labour", strength="medium")
                for sign in _SIGNS[number % 3 : number % 3 + 2]
            ),
        )
        cases.add(PacketId(f"{number + 1:032x}"), OfficeId(post), share)
