"""A stick that does not take what a region mended, or is pulled while a post's backup is read."""

import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from images import Image, mount, unmount
from test_backup_places import image, mounted
from test_region_helps import NEW_WORDS, Land, files_on, land, refusal

from postdesk.errors import Code, PostDeskError
from postdesk.progress import Progress
from postdesk.regional.helping import Help, OpenedPost, backups_of_posts, give_access, open_post
from postdesk.store.backup import Backups
from postdesk.store.helping import helping_folder

__all__ = ["image", "land"]


def opened(land: Land, stick: Path) -> OpenedPost:
    """A backup of the post on a stick, open at the region."""
    land.let_in()
    Backups(land.post.vault).make(stick)
    (found,) = backups_of_posts(land.region.vault, stick)
    return open_post(land.region.vault, found)


def giving(land: Land, post: OpenedPost, stick: Path) -> Callable[..., object]:
    given = Help(post.in_charge()[0].id, NEW_WORDS)

    def give(*progress: Progress) -> object:
        return give_access(land.region.vault, post, given, stick, *progress)

    return give


def test_a_full_stick_keeps_the_posts_backup_and_another_takes_it(
    land: Land, tmp_path: Path
) -> None:
    with mounted(tmp_path / "mounted", "size=32m") as stick:
        post = opened(land, stick)
        size = (post.found.folder / "vault.db").stat().st_size
        before = files_on(stick)
        (stick / "photos").write_bytes(bytes(shutil.disk_usage(stick).free - size // 2))
        assert refusal(giving(land, post, stick)) is Code.POST_NOT_MENDED
        (stick / "photos").unlink()
        assert files_on(stick) == before
    assert giving(land, post, land.stick)()
    assert [path.name for path in helping_folder(land.region.vault).iterdir()] == ["came"]


def test_a_write_protected_stick_is_read_and_not_written(land: Land, tmp_path: Path) -> None:
    with mounted(tmp_path / "mounted", "size=32m") as stick:
        post = opened(land, stick)
        mount("-o", "remount,ro", str(stick))
        assert refusal(giving(land, post, stick)) is Code.POST_NOT_MENDED


def test_a_stick_that_is_gone_leaves_nothing_in_its_empty_place(land: Land) -> None:
    stick = land.folder / "mounted"
    stick.mkdir()
    mount("-t", "tmpfs", "-o", "size=32m", "tmpfs", str(stick))
    post = opened(land, stick)
    unmount(stick)
    assert refusal(giving(land, post, stick)) is Code.POST_NOT_MENDED
    assert list(stick.iterdir()) == []


@pytest.mark.parametrize("step", range(4))
def test_one_that_is_pulled_while_it_is_written_is_told(
    land: Land, image: Image, step: int
) -> None:
    post = opened(land, image.place)

    def pull(done: int, total: int) -> None:
        if (done, total) == (step, 4):
            image.yank()

    assert refusal(lambda: giving(land, post, image.place)(pull)) is Code.POST_NOT_MENDED
    unmount(image.place)
    image.plug()
    found = backups_of_posts(land.region.vault, image.place)
    assert [one.folder for one in found] == [post.found.folder]


def test_one_that_is_pulled_while_it_is_read_leaves_nothing(land: Land, image: Image) -> None:
    land.let_in()
    Backups(land.post.vault).make(image.place)
    (found,) = backups_of_posts(land.region.vault, image.place)

    def pull(done: int, _total: int) -> None:
        if not done:
            image.yank()
            unmount(image.place)

    before = land.region.vault.rows("SELECT max(number) FROM audit")
    with suppress(PostDeskError):  # what is read already is in the cache and may be enough
        open_post(land.region.vault, found, pull)
        return
    assert not list(helping_folder(land.region.vault).iterdir())
    assert land.region.vault.rows("SELECT max(number) FROM audit") == before
