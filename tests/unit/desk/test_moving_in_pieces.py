"""A vault too large for one packet moves in several; what is missing, cut or swapped is told."""

import shutil
from functools import partial
from pathlib import Path

import pytest
from desk_offices import Copied, Offices, copied, make_offices

from postdesk.crypto.sealing import seal_to_passphrase
from postdesk.desk import relocating
from postdesk.desk.relocating import BackReason, moved, relocate, take_back
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PacketId
from postdesk.packet import handover_arriving
from postdesk.packet.handover import DATABASE, Piece, PieceHead, build_handover, open_handover
from postdesk.packet.handover_arriving import Handover, find_handover
from postdesk.packet.handover_stick import write_handover
from postdesk.packet.media import find_packets
from postdesk.progress import Cancelled
from postdesk.store.audit import Audit
from postdesk.store.office import OfficeKeeper
from postdesk.store.relocation import settle_here


@pytest.fixture(scope="module")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def own(offices: Offices, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Copied:
    """A post whose pieces are a third of its database, rounded up: there are three."""
    made = copied(offices, tmp_path / "own")
    third = (made.home / "post" / DATABASE).stat().st_size // 3 + 65536
    small = partial(write_handover, piece_bytes=third)
    monkeypatch.setattr(relocating, "write_handover", small)
    return made


def handed_over(own: Copied) -> str:
    with own.post(supervisor=True) as post:
        return relocate(post.vault, post.notebook.pending, own.stick).code


def whole(folder: Path, code: str) -> Handover:
    found = find_handover(folder, code, folder.parent / "aside")
    assert found is not None
    return found


def pieces_on(folder: Path) -> list[Path]:
    """The files of the handover, in order."""
    return sorted(folder.glob("0*.pdk"))


def refused(folder: Path, code: str) -> PostDeskError:
    with pytest.raises(PostDeskError) as raised:
        whole(folder, code)
    assert not (folder.parent / "aside").exists()
    return raised.value


def test_three_files_make_one_post(own: Copied) -> None:
    told: list[float] = []
    with own.post(supervisor=True) as post:
        code = relocate(
            post.vault,
            post.notebook.pending,
            own.stick,
            lambda done, total: told.append(done / total),
        ).code
    assert told == sorted(told)
    assert told[-1] == 1
    assert len(find_packets(own.stick)) == 3
    found = whole(own.stick, code)
    settle_here(own.home / "new" / "post", found.people, found.database)
    assert (own.home / "new" / "post" / DATABASE).stat().st_size == found.size
    new = Copied(own.offices, own.home / "new", own.clock)
    with new.post() as post:
        assert moved(post.vault) is None
        assert Audit(post.vault).verify() is None
        assert post.notebook.get(own.offices.interview)


def test_what_is_missing_or_cut_is_told(own: Copied, tmp_path: Path) -> None:
    code = handed_over(own)
    for number, path in enumerate(pieces_on(own.stick), start=1):
        aside = path.rename(tmp_path / "taken out")
        missing = refused(own.stick, code)
        assert (missing.code, missing.values["missing"]) == (
            Code.HANDOVER_INCOMPLETE,
            str(number),
        )
        path.write_bytes(aside.read_bytes()[:-1000])
        assert refused(own.stick, code).code is Code.SEAL_DAMAGED
        aside.rename(path)


def test_names_and_copies_of_the_files_do_not_matter(own: Copied) -> None:
    """Whoever copies them to another stick may call them as they like."""
    code = handed_over(own)
    first, second, third = pieces_on(own.stick)
    first.rename(own.stick / "z.pdk")
    (own.stick / "copy").mkdir()
    shutil.copy(second, own.stick / "copy" / "again.pdk")
    third.rename(own.stick / "a.pdk")
    found = whole(own.stick, code)
    # nothing of the stick is needed any more once it was looked at
    shutil.rmtree(own.stick)
    settle_here(own.home / "new" / "post", found.people, found.database)
    with Copied(own.offices, own.home / "new", own.clock).post() as post:
        assert Audit(post.vault).verify() is None


def test_what_else_lies_there_keeps_nobody_from_a_whole_one(own: Copied) -> None:
    code = handed_over(own)
    (own.stick / "0.pdk").write_bytes(b"age-encryption.org/v1\n-> scrypt rubbish")
    (own.stick / "1.pdk").write_bytes(seal_to_passphrase(b"another day's", "its code"))
    path = pieces_on(own.stick)[1]
    (own.stick / "2.pdk").write_bytes(path.read_bytes()[:-9])
    assert whole(own.stick, code).others == 1
    path.unlink()
    # without the whole piece the damaged one is what is told, not the other day's code
    assert refused(own.stick, code).code in {Code.SEAL_DAMAGED, Code.PACKET_DAMAGED}


def test_each_file_is_opened_once(own: Copied, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[int] = []

    def counted(data: bytes, code: str) -> Piece:
        opened.append(len(data))
        return open_handover(data, code)

    code = handed_over(own)
    monkeypatch.setattr(handover_arriving, "open_handover", counted)
    found = whole(own.stick, code)
    settle_here(own.home / "new" / "post", found.people, found.database)
    assert opened == [path.stat().st_size for path in pieces_on(own.stick)]


def test_a_laptop_too_full_for_it_is_told_before_and_stays_empty(
    own: Copied, monkeypatch: pytest.MonkeyPatch
) -> None:
    code = handed_over(own)
    usage = shutil.disk_usage(own.home)
    monkeypatch.setattr(
        handover_arriving.shutil, "disk_usage", lambda _place: usage._replace(free=70_000)
    )
    assert refused(own.stick, code).code is Code.DISK_FULL


def test_a_piece_that_does_not_follow_is_no_piece(own: Copied) -> None:
    code = handed_over(own)
    path = pieces_on(own.stick)[1]
    piece = open_handover(path.read_bytes(), code)
    place = piece.place
    assert place is not None
    far = place.model_copy(update={"size": 1 << 60})
    for place_told, previous in (
        (place, "f" * 64),
        (place.model_copy(update={"sha256": "e" * 64}), piece.previous),
        (far, piece.previous),
        (place.model_copy(update={"size": 70_000}), piece.previous),
    ):
        path.write_bytes(own_piece(own, piece, code, place_told, previous))
        assert refused(own.stick, code).code in {Code.PACKET_DAMAGED, Code.HANDOVER_INCOMPLETE}


def test_two_handovers_make_no_third(own: Copied, tmp_path: Path) -> None:
    """Pieces of two days, sealed anew under one code: neither is whole, so none is taken."""
    code = handed_over(own)
    with own.post(supervisor=True) as post:
        take_back(post.vault, BackReason.MISTAKE)
    first = {path.name: path.read_bytes() for path in pieces_on(own.stick)}
    for path in pieces_on(own.stick):
        path.unlink()
    again = handed_over(own)
    later = pieces_on(own.stick)
    piece = open_handover(later[1].read_bytes(), again)
    later[1].write_bytes(own_piece(own, piece, code, piece.place, piece.previous))
    for name in list(first)[::2]:
        (own.stick / f"of-{name}").write_bytes(first[name])
    told = refused(own.stick, code)
    assert (told.code, told.values["missing"]) == (Code.HANDOVER_INCOMPLETE, "1, 3")
    assert refused(own.stick, again).values["missing"] == "2"


def own_piece(
    own: Copied, piece: Piece, code: str, place: PieceHead | None, previous: str
) -> bytes:
    """A piece as the post's own office would sign it."""
    with own.post(supervisor=True) as post:
        return build_handover(
            piece.head,
            (own.home / "post" / "vault.json").read_bytes(),
            piece.database,
            office=OfficeKeeper(post.vault).office(),
            packet=PacketId(post.vault.new_id()),
            epoch=1,
            code=code,
            place=place,
            previous=previous,
        ).data


def test_stopped_after_the_first_piece_nothing_stays_on_the_stick(own: Copied) -> None:
    def stops(done: int, total: int) -> None:
        if done > 0.7 * total and find_packets(own.stick):
            raise Cancelled

    with own.post(supervisor=True) as post:
        with pytest.raises(Cancelled):
            relocate(post.vault, post.notebook.pending, own.stick, stops)
        assert moved(post.vault) is None
    assert list(own.stick.iterdir()) == []
