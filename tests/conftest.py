"""What all tests share: the key of a passphrase under a salt is worked out by Argon2id once."""

import functools
import hashlib
from collections.abc import Callable, Iterator

import pytest

from postdesk.crypto import envelopes


def each_once(stretch: Callable[..., bytes]) -> Callable[..., bytes]:
    """The same answers, worked out once for the same question; it keeps no passphrase."""
    known: dict[bytes, bytes] = {}

    @functools.wraps(stretch)
    def stretched(secret: bytes, salt: bytes, **cost: object) -> bytes:
        asked = [hashlib.sha256(secret).digest(), salt, *sorted(cost.items())]
        name = hashlib.sha256(repr(asked).encode()).digest()
        if name not in known:
            known[name] = stretch(secret, salt, **cost)
        return known[name]

    return stretched


@pytest.fixture(scope="session", autouse=True)
def _passphrases_stretched_once() -> Iterator[None]:
    """Copies of one vault have its salt: the same words at the same cost give the same key again.

    The real work is done, at its full cost, for each vault, person and attempt that is new. The
    tests of the locks themselves (`tests/unit/crypto`) do it each time.
    """
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(envelopes, "hash_secret_raw", each_once(envelopes.hash_secret_raw))
        yield
