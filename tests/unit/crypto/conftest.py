"""These tests are of the locks themselves, so every attempt is worked out anew."""

import pytest

from postdesk.crypto import envelopes


@pytest.fixture(autouse=True)
def _every_attempt_anew(monkeypatch: pytest.MonkeyPatch) -> None:
    """Undo what `tests/conftest.py` spares the others."""
    monkeypatch.setattr(envelopes, "hash_secret_raw", envelopes.hash_secret_raw.__wrapped__)
