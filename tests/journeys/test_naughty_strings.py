"""515 strings that break programs come back as they were: saved, reopened, sealed, searched."""

import json
import os
import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "store"))
sys.path.insert(0, str(Path(__file__).parents[1] / "unit" / "packet"))
from packet_offices import Desk, case
from store_helpers import Post, a_post, an_interview, answered

from postdesk.model.ids import InterviewId, OfficeId, PacketId
from postdesk.model.packets import PacketKind
from postdesk.model.referrals import CaseShare, Line
from postdesk.packet import canonical
from postdesk.packet.intake import Accepted
from postdesk.store.cases import CaseFilter, Cases
from postdesk.store.interviews import Interviews
from postdesk.store.links import LinkKind, Links

ROOT = Path(__file__).resolve().parents[2]
FOLDER = Path(os.environ.get("POSTDESK_CONFORMANCE", ROOT.parent / "shared" / "conformance"))
TALK = InterviewId("a" * 32)


@pytest.fixture(scope="module")
def strings() -> list[str]:
    file = FOLDER / "naughty_strings.json"
    if not file.is_file():
        pytest.skip("the public strings are not here")
    found: list[str] = json.loads(file.read_text("utf-8"))
    assert len(found) > 500
    return found


@pytest.fixture
def post(tmp_path: Path) -> Post:
    return a_post(tmp_path / "post")


def test_each_answer_comes_back_byte_for_byte(post: Post, strings: list[str]) -> None:
    interviews = Interviews(post.vault)
    interview = an_interview(TALK, "R07-0001", post.clock())
    interviews.begin(interview)
    notes = [
        answered(f"q{number}", text).model_copy(update={"note": text, "observation": text})
        for number, text in enumerate(strings)
    ]
    interviews.save(interview, notes)
    post.vault.close()
    vault = post.open()
    sheet = Interviews(vault).sheet(TALK)
    back = {one.question: (one.value, one.note, one.observation) for one in sheet.answers}
    assert back == {f"q{number}": (text, text, text) for number, text in enumerate(strings)}
    vault.close()


def test_each_line_of_a_packet_comes_back_byte_for_byte(strings: list[str]) -> None:
    sender, reader = Desk("post-07"), Desk("trarza")
    lines = tuple(Line(key="text", label=text, text=text) for text in strings)
    share = case("R07-0001", sender.id).model_copy(update={"lines": lines})
    parts = {"case.json": canonical.encode_model(share)}
    packet = sender.send(reader, PacketKind.REFERRAL, parts)
    examined = reader.examine(packet.data, sender.office())
    assert isinstance(examined, Accepted)
    assert isinstance(examined.content, CaseShare)
    assert examined.content.lines == lines


def test_the_register_takes_and_searches_each(post: Post, strings: list[str]) -> None:
    vault, cases = post.vault, Cases(post.vault)
    for number, text in enumerate(strings):
        line = Line(key="text", label="text", text=text)
        share = case(f"R07-{number:04d}", OfficeId("post-07"))
        cases.add(
            PacketId(f"{number:032x}"),
            OfficeId("post-07"),
            share.model_copy(update={"lines": (line,)}),
        )
    for text in strings:
        for found in cases.found(CaseFilter(text=text)):
            assert found.share.lines
        for kind in LinkKind:
            Links(vault).put("case 1", kind, text)
    kept = {one.share.lines[0].text for one in cases.found(limit=-1)}
    assert kept == set(strings)
    vault.close()
