"""What is read from a folder may be anything: a code comes back, never a crash."""

import contextlib
import json
from collections.abc import Callable
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from store_helpers import Post

from postdesk.crypto import recovery, signing
from postdesk.crypto.sealing import new_opening_key, open_sealed, open_with_passphrase
from postdesk.errors import PostDeskError
from postdesk.model.answers import Answer
from postdesk.store.bodies import from_body
from postdesk.store.people_file import read_people_file
from postdesk.store.search import fold, match_query

SECRET = new_opening_key().secret
KEY = signing.new_signing_key()
HEAD = b"age-encryption.org/v1\n"
shared_folder = settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)


def code_or_value(act: Callable[[], object]) -> None:
    """Anything else that is raised is a bug, and fails."""
    with contextlib.suppress(PostDeskError):
        act()


@shared_folder
@given(path=st.lists(st.integers(0, 6), min_size=1, max_size=5), value=json_values)
def test_a_people_file_with_any_value_anywhere(post: Post, path: list[int], value: Any) -> None:
    document = json.loads((post.folder / "vault.copy.json").read_bytes())
    part = document
    for step in path:
        keys = sorted(part) if isinstance(part, dict) else list(range(len(part)))
        key = keys[step % len(keys)]
        if not isinstance(part[key], dict | list) or not part[key] or step is path[-1]:
            part[key] = value
            break
        part = part[key]
    (post.folder / "vault.json").write_text(json.dumps(document))
    code_or_value(lambda: read_people_file(post.folder))


@shared_folder
@given(data=st.binary(max_size=200))
def test_a_people_file_of_any_bytes(post: Post, data: bytes) -> None:
    (post.folder / "vault.json").write_bytes(data)
    code_or_value(lambda: read_people_file(post.folder))


@given(data=st.binary(max_size=300), head=st.sampled_from([b"", HEAD, HEAD + b"-> X25519 "]))
def test_seals_of_any_bytes(data: bytes, head: bytes) -> None:
    with pytest.raises(PostDeskError):
        open_sealed(head + data, [SECRET])
    with pytest.raises(PostDeskError):
        open_with_passphrase(head + data, "words")


@given(text=st.text(max_size=300))
def test_codes_signatures_and_searches_of_any_text(text: str) -> None:
    code_or_value(lambda: recovery.decode(text))
    for armor in (text, f"-----BEGIN SSH SIGNATURE-----\n{text}\n-----END SSH SIGNATURE-----\n"):
        with pytest.raises(PostDeskError):
            signing.verify(b"x", armor, KEY.public, "postdesk")
    with pytest.raises(PostDeskError):
        signing.public_blob(text)
    assert fold(fold(text)) == fold(text)
    assert match_query(text).count('"') % 2 == 0


@given(body=st.text(max_size=100) | st.binary(max_size=200))
def test_columns_of_any_content(body: str | bytes) -> None:
    with pytest.raises(PostDeskError):
        from_body(Answer, body, SECRET)


@shared_folder
@given(text=st.text(alphabet=st.characters(codec="utf-8"), max_size=40))
def test_any_search_text_is_a_valid_query(post: Post, text: str) -> None:
    query = match_query(text)
    if query:
        post.vault.rows("SELECT rowid FROM cases_fts WHERE cases_fts MATCH ?", (query,))
