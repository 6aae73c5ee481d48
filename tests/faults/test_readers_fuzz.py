"""Every reader of what comes from outside, fed with changed copies of what is right.

Either it reads or it says why not, by a code; nothing else is raised, and no input keeps it busy.
"""

import contextlib
import json
import os
import resource
import signal
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from random import Random
from types import FrameType
from zoneinfo import ZoneInfo

import pytest
from mutating import mutated

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "packet"))
from packet_offices import Desk

from postdesk.app.preferences import read_preferences
from postdesk.classroom.scenario import scenarios_of
from postdesk.cli.answer_file import read_answer_file
from postdesk.errors import PostDeskError
from postdesk.forms.coding import code
from postdesk.forms.definition import load_guide
from postdesk.forms.form import Form
from postdesk.model.answers import Answer, AnswerSheet, AnswerState
from postdesk.model.base import Realm, Texts
from postdesk.model.ids import NodeRef
from postdesk.model.packets import PacketKind
from postdesk.packet.codec import open_packet
from postdesk.packet.kit import Kit, read_kit, read_kit_archive
from postdesk.packet.kit_revision import revise
from postdesk.packet.manifests import read_manifest
from postdesk.resources import starter_kit
from postdesk.rules.pack import load_pack
from postdesk.rules.screening import Screener
from postdesk.store.people_file import read_people_file

KEPT = Path(__file__).parents[1] / "kept_files" / "tables_0001"
INDEX = json.loads((KEPT / "index.json").read_text("utf-8"))["packets"]
ZONE = ZoneInfo("Africa/Nouakchott")
NOW = datetime(2026, 11, 12, 3, 0, tzinfo=UTC)
STUCK = 20
"""Seconds after which one input counts as endless; every reader is meant to need less than two."""

POST, REGION = Desk("post-07"), Desk("trarza")
Read = Callable[[bytes, Path], object]
"""Reads the bytes; a folder of its own is at hand for readers of files."""


def clock() -> datetime:
    return NOW


@cache
def starter() -> Kit:
    return read_kit(starter_kit())


@cache
def starter_form() -> Form:
    return Form(load_guide(starter().guide_bytes(starter().guides[0])))


def packets() -> Sequence[bytes]:
    return [(KEPT / "packets" / file).read_bytes() for file in sorted(INDEX["expect"])]


def parts_of(kind: PacketKind) -> Sequence[bytes]:
    """The one JSON part of the kept packets of a kind."""
    opened = [open_packet(data, INDEX["secrets"]) for data in packets()]
    return [
        data
        for one in opened
        if one.manifest.kind is kind
        for name, data in one.parts.items()
        if name.endswith(".json")
    ]


def take_packet(data: bytes, _folder: Path) -> object:
    return REGION.examine(data, POST.office(), secrets=INDEX["secrets"])


def take_part(kind: PacketKind, name: str) -> Read:
    """A packet that is signed and sealed as it should be, with the changed bytes in it."""

    def read(data: bytes, _folder: Path) -> object:
        sealed = POST.send(REGION, kind, {name: data})
        return REGION.examine(sealed.data, POST.office())

    return read


def take_people(data: bytes, folder: Path) -> object:
    (folder / "vault.json").write_bytes(data)
    return read_people_file(folder)


def take_guide(data: bytes, _folder: Path) -> object:
    """A guide that reads is also answered: each question gets the first of its choices."""
    form = Form(load_guide(data))
    sheet = AnswerSheet(
        answers=tuple(
            Answer(
                ref=NodeRef(node.path), question=node.name, state=AnswerState.ANSWERED, value="1"
            )
            for node in form.guide.questions()[:40]
        )
    )
    return code(form, sheet, clock, ZONE)


def take_pack(data: bytes, _folder: Path) -> object:
    """A pack that reads is also used: the reference evaluator looks at unanswered facts."""
    screener = Screener(load_pack(data), None)
    return screener.assess(code(starter_form(), AnswerSheet(), clock, ZONE), at=NOW)


def take_answers(data: bytes, folder: Path) -> object:
    path = folder / "answers.json"
    path.write_bytes(data)
    return read_answer_file(path).sheet(starter_form().guide)


def take_preferences(data: bytes, folder: Path) -> object:
    (folder / "preferences.json").write_bytes(data)
    return read_preferences(folder)


def take_kit_part(name: str) -> Read:
    """A kit whose list of parts is right, with the changed bytes as one of its parts."""

    def read(data: bytes, _folder: Path) -> object:
        archive = revise(
            starter(),
            {name: data},
            kit_id="other",
            version=starter().head.version + 1,
            realm=Realm.LIVE,
            created=NOW,
            notes=Texts({}),
        )
        return scenarios_of(read_kit_archive(archive))

    return read


def answer_file() -> bytes:
    answers = {"age_years": {"value": "24"}, "papers_holder": {"state": "refused"}}
    return json.dumps({"guide": starter().guides[0], "answers": answers, "repeats": {}}).encode()


def samples() -> dict[str, tuple[Read, Callable[[], Sequence[bytes]]]]:
    """Each reader with good bytes to begin from."""
    people = [(KEPT / place / "vault.json").read_bytes() for place in ("post", "region")]
    found: dict[str, tuple[Read, Callable[[], Sequence[bytes]]]] = {
        "packet": (take_packet, packets),
        "people file": (take_people, lambda: people),
        "guide": (
            take_guide,
            lambda: [starter().guide_bytes(guide) for guide in starter().guides],
        ),
        "pack": (take_pack, lambda: [starter().pack_bytes]),
        "answers": (take_answers, lambda: [answer_file()]),
        "preferences": (take_preferences, lambda: [b'{"language":"ar","scale":2}']),
        "manifest": (
            lambda data, _folder: read_manifest(data),
            lambda: [open_packet(data, INDEX["secrets"]).manifest_bytes for data in packets()],
        ),
    }
    for kind, part in (
        (PacketKind.REFERRAL, "case.json"),
        (PacketKind.RECEIPT, "receipt.json"),
        (PacketKind.MESSAGE, "message.json"),
        (PacketKind.STATISTICS, "statistics.json"),
    ):
        found[f"{kind.value} inside a good seal"] = (
            take_part(kind, part),
            lambda kind=kind: parts_of(kind),
        )
    for name in ("cards.json", "templates.json", "directory.json", "places.json", "leaflet.json"):
        found[f"kit with {name}"] = (
            take_kit_part(name),
            lambda name=name: [starter().part(name)],
        )
    scenario = next(name for name in starter().names if name.startswith("scenarios/"))
    found["kit with a scenario"] = (take_kit_part(scenario), lambda: [starter().part(scenario)])
    return found


READERS = samples()


@contextlib.contextmanager
def not_endless(what: str) -> Iterator[None]:
    """Fail if the block is still busy after `STUCK` seconds."""

    def stop(_signal: int, _frame: FrameType | None) -> None:
        pytest.fail(f"{what} is endless")

    before = signal.signal(signal.SIGALRM, stop)
    signal.alarm(STUCK)
    try:
        yield
    finally:
        signal.alarm(0)
        signal.signal(signal.SIGALRM, before)


def feed(name: str, folder: Path, seed: int, enough: Callable[[int], bool]) -> int:
    """Feed one reader until it is enough; how many inputs it got. A crash keeps its input."""
    read, good = READERS[name]
    bytes_to_begin_from, fed = good(), 0
    chance = Random(seed)  # noqa: S311 - what to change, not a secret
    while not enough(fed):
        data = mutated(chance.choice(bytes_to_begin_from), chance)
        (folder / "input").write_bytes(data)
        with not_endless(f"{name}, input {fed} of seed {seed}"), contextlib.suppress(PostDeskError):
            read(data, folder)
        fed += 1
    return fed


@pytest.mark.parametrize("name", READERS)
def test_a_reader_is_fed_as_it_should_be(name: str, tmp_path: Path) -> None:
    """The unchanged bytes are read, so that changed ones get further than the door."""
    read, good = READERS[name]
    for data in good():
        with contextlib.suppress(PostDeskError) if name == "packet" else contextlib.nullcontext():
            assert read(data, tmp_path) is not None


@pytest.mark.parametrize("name", READERS)
def test_a_reader_of_changed_bytes_reads_or_says_why_not(name: str, tmp_path: Path) -> None:
    assert feed(name, tmp_path, seed=4711, enough=lambda fed: fed >= 25) == 25


@pytest.mark.soak
@pytest.mark.parametrize("name", READERS)
def test_a_reader_of_changed_bytes_for_long(name: str, tmp_path: Path) -> None:
    """An hour in all unless POSTDESK_FUZZ_SECONDS says otherwise; memory stays bounded."""
    seconds = float(os.environ.get("POSTDESK_FUZZ_SECONDS", "3600")) / len(READERS)
    until, seed = time.monotonic() + seconds, Random().randrange(1 << 30)  # noqa: S311
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    fed = feed(name, tmp_path, seed=seed, enough=lambda _fed: time.monotonic() > until)
    grown = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before
    sys.stdout.write(f"{name}: {fed} inputs, seed {seed}, {grown // 1024} MB more\n")
    assert grown < 100 * 1024
