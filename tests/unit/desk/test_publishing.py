"""Headquarters brings an author's kit: looked through first, then every post gets it."""

import json
import shutil
from pathlib import Path

import pytest
from desk_offices import Copied
from offices import carry

from postdesk.desk.receiving import read_arrivals
from postdesk.errors import Code, PostDeskError
from postdesk.model.people import Role
from postdesk.packet import canonical
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.equipment import kit_in_use
from postdesk.packet.kit import build_kit, write_kit_json
from postdesk.regional.content import look_at_content
from postdesk.regional.equipping import posts
from postdesk.regional.publishing import next_number, publish_content, publish_kit, send_kit
from postdesk.resources import starter_kit
from postdesk.store.audit import Audit
from postdesk.store.directory import Directories
from postdesk.store.vault import Vault

NEW = {"fr": "Bureau des mineurs", "ar": "مكتب القاصرين", "en": "Office for minors"}


@pytest.fixture
def authored(tmp_path: Path) -> Path:
    """An author's folder: the starter kit with other places, a recipient more and one less."""
    folder = tmp_path / "authored"
    shutil.copytree(starter_kit(), folder, ignore=shutil.ignore_patterns("source"))
    edit(folder, "places.json", lambda places: places["places"].pop())
    edit(folder, "directory.json", change_recipients)
    edit(folder, "kit.json", lambda head: head["notes"].update({"en": "Places seen again."}))
    write_kit_json(folder)
    return folder


def edit(folder: Path, name: str, change: object) -> None:
    value = json.loads((folder / name).read_text(encoding="utf-8"))
    assert callable(change)
    change(value)
    (folder / name).write_text(json.dumps(value, ensure_ascii=False), encoding="utf-8")


def change_recipients(directory: dict[str, list[dict[str, object]]]) -> None:
    first, *others = directory["recipients"]
    directory["recipients"] = [*others, {**first, "id": "minors", "names": NEW}]


def code_of(vault: Vault, place: Path) -> Code:
    with pytest.raises(PostDeskError) as refused:
        look_at_content(vault, place)
    return refused.value.code


def test_posts_get_what_an_author_changed_and_keep_their_directory(
    own: Copied, authored: Path
) -> None:
    own.stick.mkdir(exist_ok=True)
    with own.region() as region:
        before = Directories(region).newest()
        assert before is not None
        found = look_at_content(region, authored)
        assert found.changed.changed == ("places.json",)
        assert (found.changed.added, found.changed.removed) == ((), ())
        assert [one.id for one in found.recipients] == ["minors"]
        assert [one.id for one in found.gone] == [before.recipients[0].id]
        assert Directories(region).newest() == before  # looking changed nothing
        number = publish_content(region, found.kit, validated=True)
        told = [one.what for one in Audit(region).newest(before=1 << 60, limit=9)]
        assert "published" in told
        (post,) = posts(region)
        send_kit(region, post.id)
        carry(region, own.stick)
    with own.post() as desk:
        places = kit_in_use(desk.vault).places
        assert read_arrivals(desk.vault, own.stick).count(ArrivalState.NEW) == 1
        kit = kit_in_use(desk.vault)
        assert kit.head.version == number
        assert kit.head.validated
        assert kit.head.notes.in_language("en") == "Places seen again."
        assert len(kit.places.places) == len(places.places) - 1
        listed = Directories(desk.vault).newest()
        assert listed is not None
        minors = listed.recipient("minors")
        assert minors is not None
        assert minors.office == "trarza"  # headquarters takes packets in for it
        assert listed.office(post.id) is not None


def test_the_next_kit_goes_on_with_that_content(own: Copied, authored: Path) -> None:
    with own.region() as region:
        found = look_at_content(region, authored)
        publish_content(region, found.kit, validated=True)
        publish_kit(region)
        kit = kit_in_use(region)
        assert kit.head.validated
        assert kit.part("places.json") == found.kit.part("places.json")
        assert look_at_content(region, authored).is_same


def test_an_archive_counts_as_its_folder_does(own: Copied, authored: Path) -> None:
    stick = authored.parent / "stick"
    stick.mkdir()
    (stick / "new.zip").write_bytes(build_kit(authored))
    with own.region() as region:
        by_folder, by_stick = look_at_content(region, authored), look_at_content(region, stick)
        assert by_folder.changed == by_stick.changed
        assert look_at_content(region, stick / "new.zip").changed == by_folder.changed
        (stick / "other.zip").write_bytes(b"PK")
        assert code_of(region, stick) is Code.CONTENT_MISSING


def test_what_no_post_could_open_is_refused_and_changes_nothing(
    own: Copied, authored: Path
) -> None:
    empty = authored.parent / "empty"
    empty.mkdir()
    with own.region() as region:
        before = next_number(region)
        assert code_of(region, empty) is Code.CONTENT_MISSING
        assert code_of(region, empty / "none.zip") is Code.FILE_UNREADABLE
        (empty / "torn.zip").write_bytes(build_kit(authored)[:-400])
        assert code_of(region, empty) is Code.KIT_REFUSED
        (authored / "places.json").write_text("{}", encoding="utf-8")
        assert code_of(region, authored) is Code.KIT_REFUSED
        edit(authored, "pack/pack.json", lambda pack: pack.update({"rules": 3}))
        shutil.copy(starter_kit() / "places.json", authored / "places.json")
        write_kit_json(authored)
        assert code_of(region, authored) is Code.PACK_REFUSED
        edit(authored, "kit.json", lambda head: head.update({"realm": "training"}))
        assert code_of(region, authored) is Code.PACKET_WRONG_REALM
        assert next_number(region) == before


def test_nobody_but_an_author_at_headquarters_publishes(own: Copied, authored: Path) -> None:
    with own.region() as region:
        kit = look_at_content(region, authored).kit
        region.person = region.person.model_copy(update={"role": Role.REGIONAL_OFFICER})
        assert code_of(region, authored) is Code.NOT_PERMITTED
        for publish in (lambda: publish_kit(region), lambda: send_kit(region, region_post(region))):
            with pytest.raises(PostDeskError) as refused:
                publish()
            assert refused.value.code is Code.NOT_PERMITTED
        with pytest.raises(PostDeskError) as refused:
            publish_content(region, kit, validated=False)
        assert refused.value.code is Code.NOT_PERMITTED


def region_post(region: Vault) -> object:
    return posts(region)[0].id


def test_an_authors_directory_brings_no_office_and_no_key(own: Copied, authored: Path) -> None:
    """Who can change an author's folder must not become an office that posts believe."""
    with own.region() as region:
        listed = Directories(region).newest()
        assert listed is not None
        stranger = listed.offices[0].model_copy(update={"id": "stranger"})
        forged = listed.model_copy(
            update={"version": listed.version + 50, "offices": (*listed.offices, stranger)}
        )
        (authored / "directory.json").write_bytes(canonical.encode_model(forged))
        write_kit_json(authored)
        publish_content(region, look_at_content(region, authored).kit, validated=False)
        after = Directories(region).newest()
        assert after is not None
        assert after.offices == listed.offices
        assert kit_in_use(region).directory == after
