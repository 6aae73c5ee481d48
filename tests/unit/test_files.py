"""Files are written whole, privately and where they were meant to be."""

import os
import stat
from pathlib import Path

import pytest

from postdesk.files import make_private_folder, overwrite, write_durably, write_new, write_whole
from postdesk.progress import Cancelled


def test_a_file_is_replaced_whole(tmp_path: Path) -> None:
    """The old content or the new one, no part left, readable by its owner only."""
    path = tmp_path / "a"
    for content in (b"one", b"", b"three" * 1000):
        write_whole(path, content)
        assert path.read_bytes() == content
        assert [found.name for found in tmp_path.iterdir()] == ["a"]
    assert stat.S_IMODE(path.stat().st_mode) == 0o600


def test_a_failed_replacement_leaves_the_old_file(tmp_path: Path) -> None:
    """Something that cannot be replaced stays, and no part is left."""
    folder = tmp_path / "a"
    (folder / "inside").mkdir(parents=True)
    with pytest.raises(OSError, match="directory"):
        write_whole(folder, b"new")
    assert [found.name for found in tmp_path.iterdir()] == ["a"]


def test_a_shorter_content_leaves_nothing_behind(tmp_path: Path) -> None:
    """No end of the older content."""
    write_durably(tmp_path / "a", b"longer")
    write_durably(tmp_path / "a", b"new")
    assert (tmp_path / "a").read_bytes() == b"new"


def test_a_new_file_is_told_piece_by_piece(tmp_path: Path) -> None:
    """Bytes rise to the whole; an empty file is a file."""
    told: list[int] = []
    write_new(tmp_path / "a", b"0123456789", told.append, step=4, force=8)
    assert told == [4, 8, 10]
    assert (tmp_path / "a").read_bytes() == b"0123456789"
    write_new(tmp_path / "empty", b"", told.append)
    assert (tmp_path / "empty").read_bytes() == b""


def test_a_new_file_opens_nothing_that_is_there(tmp_path: Path) -> None:
    """Neither a file nor what a link points to."""
    theirs = tmp_path / "theirs"
    theirs.write_bytes(b"theirs")
    (tmp_path / "link").symlink_to(theirs)
    (tmp_path / "dangling").symlink_to(tmp_path / "nowhere")
    for name in ("theirs", "link", "dangling"):
        with pytest.raises(FileExistsError):
            write_new(tmp_path / name, b"ours", lambda _bytes: None)
    assert theirs.read_bytes() == b"theirs"
    assert not (tmp_path / "nowhere").exists()


def test_telling_may_stop_the_writing(tmp_path: Path) -> None:
    """Between two pieces."""

    def stop(written: int) -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        write_new(tmp_path / "a", bytes(100), stop, step=10)
    assert (tmp_path / "a").stat().st_size == 10


def test_overwriting_covers_every_byte(tmp_path: Path) -> None:
    """And changes no size, and follows no link."""
    path = tmp_path / "a"
    path.write_bytes(os.urandom(3_000_001))
    (tmp_path / "link").symlink_to(path)
    with pytest.raises(OSError, match="symbolic"):
        overwrite(tmp_path / "link")
    assert path.read_bytes().count(0) < 1_000_000
    overwrite(path)
    assert path.read_bytes() == bytes(3_000_001)


def test_a_private_folder(tmp_path: Path) -> None:
    """Its owner's only, also if it was there before."""
    folder = tmp_path / "b" / "c"
    for _ in range(2):
        make_private_folder(folder)
        assert stat.S_IMODE(folder.stat().st_mode) == 0o700
        folder.chmod(0o755)
