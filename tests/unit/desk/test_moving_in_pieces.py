"""A vault too large for one packet moves in several; what is missing, cut or swapped is told."""

import shutil
from functools import partial
from pathlib import Path

import pytest
from desk_offices import Copied, Offices, copied, make_offices

from postdesk.desk import relocating
from postdesk.desk.relocating import moved, relocate
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PacketId
from postdesk.packet.handover import DATABASE, Piece, PieceHead, build_handover, open_handover
from postdesk.packet.handover_stick import Handover, find_handover, write_handover
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
    found = find_handover(folder, code)
    assert found is not None
    return found


def refused(folder: Path, code: str) -> PostDeskError:
    with pytest.raises(PostDeskError) as raised:
        list(whole(folder, code).read())
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
    settle_here(own.home / "new" / "post", found.people, found.read())
    assert (own.home / "new" / "post" / DATABASE).stat().st_size == found.size
    new = Copied(own.offices, own.home / "new", own.clock)
    with new.post() as post:
        assert moved(post.vault) is None
        assert Audit(post.vault).verify() is None
        assert post.notebook.get(own.offices.interview)


def test_what_is_missing_cut_or_of_another_day_is_told(own: Copied, tmp_path: Path) -> None:
    shutil.copytree(own.home, tmp_path / "other")
    code = handed_over(own)
    for number, file in enumerate(whole(own.stick, code).files, start=1):
        aside = file.path.rename(tmp_path / "aside")
        missing = refused(own.stick, code)
        assert (missing.code, missing.values["missing"]) == (
            Code.HANDOVER_INCOMPLETE,
            str(number),
        )
        file.path.write_bytes(aside.read_bytes()[:-1000])
        assert refused(own.stick, code).code is Code.SEAL_DAMAGED
        aside.rename(file.path)
    found = whole(own.stick, code)
    first, second = found.files[0].path, found.files[1].path
    first.write_bytes(second.read_bytes())  # swapped after it was looked at
    with pytest.raises(PostDeskError) as swapped:
        settle_here(own.home / "new" / "post", found.people, found.read())
    assert swapped.value.code is Code.PACKET_DAMAGED
    assert not (own.home / "new" / "post").exists()
    assert not (own.home / "new" / "post.part").exists()


def test_a_piece_that_does_not_follow_is_no_piece(own: Copied) -> None:
    code = handed_over(own)
    file = whole(own.stick, code).files[1]
    piece = open_handover(file.path.read_bytes(), code)
    for place, previous in ((piece.place, "f" * 64), (another(piece.place), piece.previous)):
        forged = own_piece(own, piece, code, place, previous)
        file.path.write_bytes(forged)
        assert refused(own.stick, code).code in {Code.PACKET_DAMAGED, Code.HANDOVER_INCOMPLETE}


def another(place: PieceHead | None) -> PieceHead:
    """The place of a piece of another database."""
    assert place is not None
    return place.model_copy(update={"sha256": "e" * 64})


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
