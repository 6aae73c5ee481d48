"""A kit is read whole and right, or refused with the name of the part."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import GuideId
from postdesk.model.kits import Emergency
from postdesk.packet.archive import write_archive
from postdesk.packet.kit import build_kit, changes, read_kit, read_kit_archive, write_kit_json


def _refused(folder: Path) -> str:
    with pytest.raises(PostDeskError) as refused:
        read_kit(folder)
    assert refused.value.code is Code.KIT_REFUSED
    return str(refused.value.values["reason"])


def _edit(path: Path, change: Callable[[dict[str, object]], object]) -> None:
    content = json.loads(path.read_text(encoding="utf-8"))
    change(content)
    path.write_text(json.dumps(content), encoding="utf-8")


def test_a_folder_and_its_archive_are_the_same_kit(kit_folder: Path) -> None:
    """Parts, models and head are equal either way."""
    folder, archive = read_kit(kit_folder), read_kit_archive(build_kit(kit_folder))
    for kit in (folder, archive):
        assert kit.head.id == "starter"
        assert kit.guides == ("first_line",)
        assert json.loads(kit.guide_bytes(GuideId("first_line"))) == {"guide": "first_line"}
        assert json.loads(kit.pack_bytes) == {"pack": "starter"}
        assert kit.directory.version == 0
        assert kit.templates.of_kind("trafficking") is not None
        assert kit.templates.of_kind("weather") is None
        assert kit.cards.cards[0].emergency is Emergency.MEDICAL
        assert kit.leaflet.paragraphs[0].in_language("ar") == "نص"
        assert kit.places.places[0].names.in_language("fr") == "Rosso"
        assert json.loads(kit.scenarios["leila"]) == {"scenario": "leila"}
        assert kit.endorsements.endorsements == ()
    assert folder.head == archive.head
    assert build_kit(kit_folder) == build_kit(kit_folder)


def test_an_unknown_guide_is_named(kit_folder: Path) -> None:
    """Asking for a guide that is not there is an expected failure."""
    with pytest.raises(PostDeskError) as refused:
        read_kit(kit_folder).guide_bytes(GuideId("other"))
    assert refused.value.code is Code.GUIDE_UNKNOWN


def test_a_changed_file_is_refused(kit_folder: Path) -> None:
    """One byte more, one fewer, one other: refused until the head is written again."""
    pack = kit_folder / "pack" / "pack.json"
    whole = pack.read_bytes()
    for other in (whole + b" ", whole[:-1], b"[" + whole[1:]):
        pack.write_bytes(other)
        assert _refused(kit_folder) == "part_differs"
    write_kit_json(kit_folder)
    assert read_kit(kit_folder).pack_bytes == b"[" + whole[1:]


def test_a_file_changed_after_reading_is_noticed(kit_folder: Path) -> None:
    """A digest is checked at each access, not only once."""
    kit = read_kit(kit_folder)
    (kit_folder / "templates.json").write_text('{"templates": []}', encoding="utf-8")
    with pytest.raises(PostDeskError) as refused:
        _ = read_kit_archive(build_kit(kit_folder))
    assert refused.value.values["part"] == "templates.json"
    with pytest.raises(PostDeskError):
        kit.part("templates.json")


def test_missing_and_extra_files_are_refused(kit_folder: Path) -> None:
    """What is listed is there, and nothing else is."""
    (kit_folder / "media").mkdir()
    (kit_folder / "media" / "a.wav").write_bytes(b"RIFF")
    assert _refused(kit_folder) == "part_not_listed"
    write_kit_json(kit_folder)
    read_kit(kit_folder)
    (kit_folder / "media" / "a.wav").unlink()
    assert _refused(kit_folder) == "part_missing"


def test_the_authors_sources_stay_at_home(kit_folder: Path) -> None:
    """A folder `source` at the top is neither listed nor packed, one further down is."""
    (kit_folder / "source" / "A Folder").mkdir(parents=True)
    (kit_folder / "source" / "A Folder" / "survey.csv").write_text("x", encoding="utf-8")
    assert "source" not in " ".join(read_kit_archive(build_kit(kit_folder)).names)
    (kit_folder / "media" / "source").mkdir(parents=True)
    (kit_folder / "media" / "source" / "a.wav").write_bytes(b"")
    assert _refused(kit_folder) == "part_not_listed"


@pytest.mark.parametrize("needed", ["directory.json", "cards.json", "pack/pack.json"])
def test_required_parts(kit_folder: Path, needed: str) -> None:
    """A kit without one of them equips nobody, even if its head does not list it."""
    (kit_folder / needed).unlink()
    write_kit_json(kit_folder)
    assert _refused(kit_folder) == "part_missing"


def test_a_kit_has_a_guide(kit_folder: Path) -> None:
    """At least one compiled guide."""
    (kit_folder / "guides" / "first_line.guide.json").unlink()
    write_kit_json(kit_folder)
    assert _refused(kit_folder) == "no_guide"


def test_links_and_bad_names_are_refused(kit_folder: Path) -> None:
    """No link is followed; a name that some file system refuses is refused everywhere."""
    (kit_folder / "media").mkdir()
    link = kit_folder / "media" / "link.wav"
    link.symlink_to("/etc/hostname")
    assert _refused(kit_folder) == "part_name"
    link.unlink()
    (kit_folder / "media" / "Upper Case.wav").write_bytes(b"")
    assert _refused(kit_folder) == "part_name"


def test_a_folder_that_is_no_kit(tmp_path: Path) -> None:
    """No head, no kit."""
    assert _refused(tmp_path) == "part_missing"
    assert _refused(tmp_path / "nowhere") == "part_missing"


def test_heads_are_strict(kit_folder: Path) -> None:
    """Unknown fields, other formats and unsorted or repeated parts are refused."""
    head = kit_folder / "kit.json"
    good = head.read_text(encoding="utf-8")
    _edit(head, lambda content: content.update(extra=1))
    assert _refused(kit_folder) == "extra_forbidden"
    head.write_text(good, encoding="utf-8")
    _edit(head, lambda content: content.update(format=2))
    assert _refused(kit_folder) == "format_unknown"
    head.write_text(good, encoding="utf-8")
    _edit(head, lambda content: content["parts"].reverse())  # type: ignore[attr-defined]
    assert _refused(kit_folder) == "parts_not_as_listed"


def test_models_inside_are_strict(kit_folder: Path) -> None:
    """A directory with an unknown field refuses the whole kit."""
    _edit(kit_folder / "directory.json", lambda content: content.update(trust="everybody"))
    write_kit_json(kit_folder)
    assert _refused(kit_folder) == "extra_forbidden"


def test_archives_hold_what_the_head_lists(kit_folder: Path) -> None:
    """A part smuggled into the archive, or none at all, is refused."""
    kit = read_kit(kit_folder)
    head = ("kit.json", (kit_folder / "kit.json").read_bytes())
    parts = [(name, kit.part(name)) for name in kit.names]
    assert read_kit_archive(write_archive([head, *parts])).head == kit.head
    for hostile in ([head, *parts, ("zz.json", b"{}")], [head, *parts[1:]], parts, []):
        with pytest.raises(PostDeskError) as refused:
            read_kit_archive(write_archive(hostile))
        assert refused.value.code is Code.KIT_REFUSED


def test_changes_between_kits(kit_folder: Path) -> None:
    """The page that says what a new kit brings."""
    old = read_kit_archive(build_kit(kit_folder))
    (kit_folder / "pack" / "pack.json").write_text('{"pack": "other"}', encoding="utf-8")
    (kit_folder / "scenarios" / "leila.json").unlink()
    (kit_folder / "scenarios" / "omar.json").write_text("{}", encoding="utf-8")
    write_kit_json(kit_folder)
    found = changes(old, read_kit(kit_folder))
    assert found.added == ("scenarios/omar.json",)
    assert found.removed == ("scenarios/leila.json",)
    assert found.changed == ("pack/pack.json",)
