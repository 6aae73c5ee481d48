"""What works beside a vault's own session ends with it, whatever it does at that moment."""

import threading
import time
from collections.abc import Callable

import pytest
from store_helpers import Post

from postdesk.errors import Code
from postdesk.model.interviews import Interview
from postdesk.progress import Cancelled
from postdesk.store.backup import BACKUPS, Backups
from postdesk.store.pending import Pending
from postdesk.store.quarantine import Quarantine
from postdesk.store.vault import Vault

_LONG = (
    "WITH RECURSIVE n(x) AS (SELECT 1 UNION ALL SELECT x + 1 FROM n WHERE x < 9000) SELECT x FROM n"
)
_SOON = 0.15
"""Seconds: whoever locks does not wait for what goes on aside."""


def beside(act: Callable[[], object]) -> tuple[threading.Thread, list[object]]:
    """Begin it in a thread of its own; what it came to, its exception included."""
    came: list[object] = []

    def run() -> None:
        try:
            came.append(act())
        except BaseException as error:  # noqa: BLE001 - whatever it is, the test looks at it
            came.append(error)

    thread = threading.Thread(target=run)
    thread.start()
    return thread, came


def test_no_session_is_opened_on_a_vault_that_closed(post: Post) -> None:
    """It was tried with the key that a closed vault has, and told of as damage."""
    post.vault.close()
    with pytest.raises(Cancelled):
        post.vault.sibling()


def test_a_session_that_opens_while_the_vault_closes_is_closed_too(post: Post) -> None:
    """One that came a moment later went on behind the locked door, with nobody to end it."""
    for _ in range(60):
        vault, opened, go_on = post.vault, [], threading.Event()

        def open_them(
            vault: Vault = vault, opened: list[Vault] = opened, go_on: threading.Event = go_on
        ) -> None:
            for _ in range(50):
                opened.append(vault.sibling())
                go_on.set()

        thread, came = beside(open_them)
        go_on.wait()
        vault.close()
        thread.join()
        assert isinstance(came[0], Cancelled), came
        for sibling in opened:
            with pytest.raises(Cancelled):
                sibling.rows("SELECT 1")
        post.vault = post.open()


@pytest.fixture
def large(post: Post) -> Vault:
    """A vault that takes a while to be copied."""
    for number in range(24):
        Quarantine(post.vault).put(bytes([number]) * (4 << 20), Code.PACKET_DAMAGED)
    return post.vault


@pytest.mark.parametrize("after", [0.02, 0.1, 0.2, 0.3, 0.5])
def test_closing_does_not_wait_for_a_backup(large: Vault, after: float) -> None:
    """A copy was one step, and held the connection until its end: nobody could lock."""
    thread, came = beside(lambda: Backups(large.sibling()).make())
    time.sleep(after)
    begun = time.monotonic()
    large.close()
    took = time.monotonic() - begun
    thread.join()
    assert isinstance(came[0], Cancelled), came
    assert took < _SOON
    assert list((large.folder / BACKUPS).iterdir()) == []


@pytest.mark.parametrize("after", [0.02, 0.15, 0.25])
def test_a_check_of_pages_ends_as_stopped(large: Vault, after: float) -> None:
    """Interrupted, it would tell of pages that are damaged."""
    session = large.sibling()
    thread, came = beside(lambda: [session.damaged_pages() for _ in range(50)])
    time.sleep(after)
    large.close()
    begun = time.monotonic()
    thread.join()
    assert isinstance(came[0], Cancelled), came
    assert time.monotonic() - begun < 1


def test_what_lies_apart_is_closed_under_whoever_looks_into_it(post: Post) -> None:
    """Moving a post looks whether an interview waits, in its own thread, while somebody locks."""
    for _ in range(20):
        pending, begun = Pending(post.vault), threading.Event()

        def look(pending: Pending = pending, begun: threading.Event = begun) -> None:
            while True:
                pending.require_none()
                pending.session.rows(_LONG)
                begun.set()

        thread, came = beside(look)
        begun.wait()
        pending.close()
        thread.join()
        assert isinstance(came[0], Cancelled), came


def test_nothing_is_left_beside_a_file_that_was_closed_at_rest(
    post: Post, interview: Interview
) -> None:
    pending = Pending(post.vault)
    pending.interviews.begin(interview)
    pending.close()
    post.vault.close()
    assert not list(post.folder.glob("*-wal"))
