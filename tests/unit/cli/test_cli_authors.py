"""`postdesk guide`, `pack` and `kit`: what authors of guides, packs and kits call."""

import json
import shutil
from pathlib import Path

import pytest
from cli_help import Terminal, fits

from postdesk.packet import canonical
from postdesk.resources import starter_kit

GOOD = """
| survey | | | |
| | type | name | label::English (en) |
| | note | hello | Hello |
| | integer | age | Age? |
"""
BAD = """
| survey | | | | |
| | type | name | label::English (en) | relevant |
| | integer | age | Age? | ${nobody} > 3 |
"""


@pytest.fixture
def kit(tmp_path: Path) -> Path:
    """A copy of the starter kit to change."""
    return Path(shutil.copytree(starter_kit(), tmp_path / "kit"))


def test_a_guide_without_findings(terminal: Terminal) -> None:
    """The guide that ships has nothing to mend: exit 0."""
    told = terminal.run("guide", "check", starter_kit() / "guides" / "short_form.xlsx", "--json")
    assert (told.code, told.err) == (0, "")
    assert fits(told.json, "guide_check")
    assert (told.json["usable"], told.json["findings"]) == (True, [])


def test_findings_of_a_guide(terminal: Terminal) -> None:
    """Exit 1, as JSON by sheet and row, as text in the author's language."""
    bad = terminal.file("bad.md", BAD)
    told = terminal.run("guide", "check", bad, "--json")
    assert told.code == 1
    assert fits(told.json, "guide_check")
    assert any(
        (one["sheet"], one["severity"]) == ("survey", "error") for one in told.json["findings"]
    )
    texts = [terminal.run("guide", "check", bad, "--lang", tag) for tag in ("fr", "ar", "en")]
    assert [one.code for one in texts] == [1, 1, 1]
    assert len({one.out for one in texts}) == 3


@pytest.mark.parametrize("content", [b"", b"\0junk" * 20_000, b"PK\x03\x04" + b"\xff" * 1000])
def test_what_is_no_workbook_is_a_finding(terminal: Terminal, content: bytes) -> None:
    """A file that is no workbook was looked at: exit 1. No file at all is wrong use: exit 2."""
    told = terminal.run("guide", "check", terminal.file("no.xlsx", content), "--json")
    assert (told.code, told.json["usable"]) == (1, False)
    assert fits(told.json, "guide_check")
    pack = terminal.run("pack", "check", terminal.file("no.xlsx", content))
    assert (pack.code, pack.one_sentence()) == (1, True)
    for what in ("guide", "pack"):
        for path in (terminal.folder, terminal.folder / "nothing.xlsx"):
            assert terminal.run(what, "check", path).code == 2


def test_the_questions_of_a_kit(terminal: Terminal) -> None:
    """Every guide, each question with texts, choices, states, repeat and relevance."""
    told = terminal.run("guide", "questions", "--json")
    assert told.code == 0
    assert fits(told.json, "guide_questions")
    assert {one["guide"] for one in told.json} >= {"first_line", "short_form"}
    (guide,) = terminal.run("guide", "questions", "--guide", "first_line", "--json").json
    named = {question["name"]: question for question in guide["questions"]}
    assert named["leg_from"]["repeat"] == "legs"
    assert named["fear_return"]["states"] == ["unknown", "refused", "not_asked"]
    assert "feels_safe" in named["unsafe_why"]["relevant"]
    assert set(named["sex"]["choices"][0]["texts"]) == {"fr", "ar", "en"}


def test_questions_as_text_and_of_an_unknown_guide(terminal: Terminal) -> None:
    """Lines for people; an unknown guide is named."""
    told = terminal.run("guide", "questions", "--guide", "first_line")
    assert "  papers_holder  select_one  " in told.out
    unknown = terminal.run("guide", "questions", "--guide", "no_such")
    assert (unknown.code, "no_such" in unknown.err) == (2, True)


def test_publish_a_guide(terminal: Terminal) -> None:
    """A workbook becomes a compiled guide; one with errors does not."""
    out = terminal.folder / "guides"
    told = terminal.run("guide", "publish", terminal.file("good.md", GOOD), "--out", out)
    assert told.code == 0, told.err
    assert (out / "good.guide.json").is_file()
    nowhere = terminal.file("a_file", b"")
    wrong = terminal.run("guide", "publish", terminal.file("good.md", GOOD), "--out", nowhere)
    assert (wrong.code, wrong.one_sentence()) == (2, True)
    bad = terminal.run("guide", "publish", terminal.file("bad.md", BAD), "--out", out)
    assert (bad.code, bad.one_sentence()) == (1, True)
    assert not (out / "bad.guide.json").exists()


def test_the_pack_that_ships(terminal: Terminal) -> None:
    """Its workbook has no findings, and every golden case says what it says."""
    told = terminal.run("pack", "check", starter_kit() / "pack" / "pack.xlsx")
    assert (told.code, told.out, told.err) == (0, "", "")
    cases = terminal.run("pack", "cases")
    assert cases.code == 0
    assert cases.out.endswith(" cases, 0 failed\n")


def test_what_another_pack_would_change(terminal: Terminal, kit: Path) -> None:
    """The same pack changes nothing; a pack without an indicator's rules loses its flags."""
    pack = kit / "pack" / "pack.json"
    same = terminal.run("pack", "diff", pack)
    assert (same.code, same.out.endswith(", 0 would change\n")) == (0, True)
    content = json.loads(pack.read_text("utf-8"))
    content["rules"] = [rule for rule in content["rules"] if rule["raises"] != "TP-12"]
    other = terminal.run("pack", "diff", terminal.file("other.json", canonical.encode(content)))
    assert other.code == 1, other.err
    assert "-['TP-12']" in other.out
    for hostile in (b"junk\xff", b"{}", b"[" * 5000):
        refused = terminal.run("pack", "diff", terminal.file("hostile.json", hostile))
        assert (refused.code, refused.one_sentence()) == (1, True)
    assert terminal.run("pack", "diff", terminal.folder).code == 2


def test_a_kit_is_built_and_checked(terminal: Terminal, kit: Path) -> None:
    """A whole kit passes; a changed part is refused until the kit is built again."""
    assert terminal.run("kit", "check", kit).code == 0
    leaflet = kit / "leaflet.json"
    leaflet.write_bytes(leaflet.read_bytes() + b"\n")
    refused = terminal.run("kit", "check", kit)
    assert (refused.code, refused.one_sentence()) == (1, True)
    archive = terminal.folder / "kit.zip"
    built = terminal.run("kit", "build", kit, "--out", archive)
    assert (built.code, archive.stat().st_size > 10_000) == (0, True), built.err
    assert terminal.run("kit", "check", kit).code == 0


def test_what_is_no_kit(terminal: Terminal) -> None:
    """An empty folder is no kit; a file and nothing are wrong use."""
    empty = terminal.folder / "empty"
    empty.mkdir()
    for verb in ("check", "build"):
        assert terminal.run("kit", verb, empty).code == 1
        for wrong in (terminal.file("junk.bin", b"\0junk"), terminal.folder / "nowhere"):
            told = terminal.run("kit", verb, wrong)
            assert (told.code, told.one_sentence()) == (2, True)
