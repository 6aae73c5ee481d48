"""A regional office with invented cases, for the tests of the register and its screens."""

import itertools
from datetime import UTC, date, datetime
from pathlib import Path

from postdesk.crypto.sealing import new_opening_key
from postdesk.crypto.signing import new_signing_key
from postdesk.model.assessments import Urgency
from postdesk.model.base import Realm, Texts, WorkspaceKind
from postdesk.model.ids import CaseCode, OfficeId, PacketId, RecipientId
from postdesk.model.offices import Office, OfficeKeys, OfficeKind
from postdesk.model.packets import Manifest, PacketKind
from postdesk.model.people import Role
from postdesk.model.referrals import CaseShare, FlagSummary, Line
from postdesk.regional.office import OfficeSettings, directory_in_use, set_up
from postdesk.store.cases import Cases
from postdesk.store.directory import Directories
from postdesk.store.ledger import Ledger
from postdesk.store.vault import KdfStrength, NewPerson, Vault, create_vault

NOW = datetime(2026, 11, 12, 9, 0, tzinfo=UTC)
WORDS = "the regional officer's words"
POSTS = {
    "post-07": ("Rosso", "روصو"),
    "post-11": ("Diama", "دياما"),
    "post-19": ("Gogui Zamal", "كوكي زمال"),
    "post-22": ("Fassala", "فصالة"),
}
REASONS = ("trafficking", "child_protection", "asylum", "health", "vulnerable_migrant")
FLAGS = ("AL-DR-01", "AL-DR-02", "AL-CR-05", "AL-CR-01", "AL-EX-01", "AL-CD-01")


def a_region(folder: Path) -> Vault:
    """A headquarters vault, open, with four posts in its directory."""
    numbers = itertools.count(1)
    created = create_vault(
        folder,
        workspace=WorkspaceKind.REGIONAL,
        realm=Realm.TRAINING,
        first=NewPerson("S. Diallo", Role.KIT_AUTHOR, WORDS),
        clock=lambda: NOW,
        new_id=lambda: f"{next(numbers):032x}",
        strength=KdfStrength.TEST,
    )
    vault = created.vault
    names = Texts({"fr": "Bureau régional, Trarza", "en": "Regional office, Trarza"})
    set_up(vault, OfficeSettings(office=OfficeId("region"), names=names, author=True))
    directory = directory_in_use(vault)
    posts = tuple(a_post(OfficeId(post), *names) for post, names in POSTS.items())
    offices = (*directory.offices, *posts)
    Directories(vault).take(
        directory.model_copy(update={"version": directory.version + 1, "offices": offices})
    )
    return vault


def a_post(post: OfficeId, latin: str, arabic: str, realm: Realm = Realm.TRAINING) -> Office:
    """A post with keys of its own, as a directory lists it."""
    keys = OfficeKeys(
        opening=new_opening_key().public, signing=new_signing_key().public, valid_from=NOW
    )
    names = Texts({"fr": latin, "en": latin, "ar": arabic})
    return Office(id=post, kind=OfficeKind.POST, names=names, realm=realm, keys=(keys,))


def receive(vault: Vault, post: str, share: CaseShare, number: int) -> None:
    """Register a share as if its packet had come from `post` as its packet `number`."""
    packet = PacketId(vault.new_id())
    manifest = Manifest(
        format=1,
        realm=vault.realm,
        kind=PacketKind.REFERRAL,
        packet=packet,
        sender=OfficeId(post),
        sender_key="0" * 64,
        recipients=("1" * 64,),
        created=NOW,
        epoch=1,
        number=number,
        previous=f"{number - 1:064x}" if number > 1 else "",
        parts=(),
    )
    with vault.transaction():
        Ledger(vault).take_in(manifest, f"{number:064x}", f"{post} {share.code}")
        Cases(vault).add(packet, OfficeId(post), share)


def a_share(post: str, number: int, **fields: object) -> CaseShare:
    """The share of one invented person."""
    code = CaseCode(f"R{post[-2:]}-{number:04d}")
    told: dict[str, object] = {
        "code": code,
        "template": "trafficking",
        "reason_code": REASONS[number % len(REASONS)],
        "urgency": list(Urgency)[number % 4],
        "recipient": RecipientId("inlctptm"),
        "post": post,
        "referred_on": date(2026, 6 + number % 17 * 6 // 17, 1 + number % 12),
        "age_band": "child" if number * 37 % 10 < 3 else "adult",
        "language": "fr",
        "lines": (
            Line(key="code", label="Code", text=code),
            Line(key="contact", label="Contact", text="appeler le soir, dire « le garage »"),
            Line(key="risk", label="Risque urgent", text="menaces", danger=True),
        ),
        "flags": tuple(
            FlagSummary(indicator=flag, set="adult_labour", strength="strong")
            for place, flag in enumerate(FLAGS)
            if number % (place + 1) == 0
        ),
    }
    return CaseShare.model_validate(told | fields)


def fill(vault: Vault, count: int = 60) -> None:
    """Register `count` invented cases; the first posts send most."""
    shares = (4, 3, 2, 1)
    spread = [post for post, share in zip(POSTS, shares, strict=True) for _ in range(share)]
    sent = dict.fromkeys(POSTS, 0)
    for number in range(1, count + 1):
        post = spread[number % len(spread)]
        sent[post] += 1
        receive(vault, post, a_share(post, number), sent[post])
