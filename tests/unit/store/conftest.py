"""A post with an officer and a supervisor, its vault open, an interview."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from store_helpers import HandClock, Ids, Post, a_post, an_interview

from postdesk.model.interviews import Interview
from postdesk.store.vault import Vault


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Post:
    """One closed post, of which each test gets a copy."""
    post = a_post(tmp_path_factory.mktemp("made") / "post")
    post.vault.close()
    return post


@pytest.fixture
def post(made: Post, tmp_path: Path) -> Iterator[Post]:
    post = made.copied(tmp_path / "post")
    post.vault = post.open()
    yield post
    post.vault.close()


@pytest.fixture
def clock(post: Post) -> HandClock:
    return post.clock


@pytest.fixture
def new_id(post: Post) -> Ids:
    return post.new_id


@pytest.fixture
def vault(post: Post) -> Vault:
    return post.vault


@pytest.fixture
def interview(make_interview: Callable[[str], Interview]) -> Interview:
    return make_interview("R07-0001")


@pytest.fixture
def make_interview(post: Post) -> Callable[[str], Interview]:
    return lambda code: an_interview(post.new_id(), code, post.clock())
