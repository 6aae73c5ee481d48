"""A small secret under a passphrase (Argon2id) or a key, bound to whom and what it belongs to."""

import base64
import binascii
import secrets
import unicodedata
from collections.abc import Callable, Sequence
from typing import Annotated, ClassVar, Literal, Self

from argon2.exceptions import HashingError
from argon2.low_level import Type, hash_secret_raw
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from pydantic import Field

from postdesk.crypto.hashing import canonical_json
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen

_KEY_BYTES = 32
_SALT_BYTES = 16
_NONCE_BYTES = 12
_MOST_MEMORY_KIB = 1 << 20
_MOST_PASSES = 64
_MOST_LANES = 8
_CALIBRATED_SECONDS = 0.75
_CALIBRATED_MEMORY_KIB = 4 * 65_536

Timer = Callable[[], float]
"""Seconds since some moment, rising (`time.perf_counter`); handed in."""


class KdfStrength(Frozen):
    """How costly one guess of a passphrase is: Argon2id's memory in KiB, passes and lanes.

    The bounds keep a hostile file from taking all memory. `FLOOR` is the least for live work,
    `TEST` is for tests and the classroom.
    """

    memory_kib: Annotated[int, Field(ge=64, le=_MOST_MEMORY_KIB)]
    passes: Annotated[int, Field(ge=1, le=_MOST_PASSES)]
    lanes: Annotated[int, Field(ge=1, le=_MOST_LANES)] = 1

    FLOOR: ClassVar[Self]
    TEST: ClassVar[Self]

    def reaches_floor(self) -> bool:
        """Whether live work may use it."""
        floor = KdfStrength.FLOOR
        return self.memory_kib >= floor.memory_kib and self.passes >= floor.passes


KdfStrength.FLOOR = KdfStrength(memory_kib=65_536, passes=3)
KdfStrength.TEST = KdfStrength(memory_kib=64, passes=1)


class Envelope(Frozen):
    """A locked secret; the three texts are base64. `strength` is None under a key."""

    format: Literal[1] = 1
    strength: KdfStrength | None = None
    salt: Annotated[str, Field(max_length=64)]
    nonce: Annotated[str, Field(max_length=64)]
    locked: Annotated[str, Field(max_length=4096)]


def lock(
    secret: bytes, passphrase: str, strength: KdfStrength, bound_to: Sequence[str]
) -> Envelope:
    """`secret` under a passphrase; `bound_to` (person, role, ...) is needed again to unlock it."""
    salt = secrets.token_bytes(_SALT_BYTES)
    return _locked(secret, _stretched(passphrase, salt, strength), strength, salt, bound_to)


def unlock(envelope: Envelope, passphrase: str, bound_to: Sequence[str]) -> bytes:
    """The secret. Raises `WRONG_PASSPHRASE`: also if anything of the envelope was altered."""
    if envelope.strength is None:
        raise PostDeskError(Code.WRONG_PASSPHRASE)
    try:
        key = _stretched(passphrase, _bytes(envelope.salt), envelope.strength)
        return _unlocked(envelope, key, bound_to)
    except (InvalidTag, HashingError, ValueError):
        raise PostDeskError(Code.WRONG_PASSPHRASE) from None


def lock_with_key(secret: bytes, key: bytes, bound_to: Sequence[str]) -> Envelope:
    """`secret` under a random 32-byte key."""
    return _locked(secret, key, None, secrets.token_bytes(_SALT_BYTES), bound_to)


def unlock_with_key(envelope: Envelope, key: bytes, bound_to: Sequence[str]) -> bytes:
    """The secret. Raises `KEY_INVALID`: also if anything of the envelope was altered."""
    try:
        return _unlocked(envelope, key, bound_to)
    except (InvalidTag, ValueError):
        raise PostDeskError(Code.KEY_INVALID) from None


def calibrate(timer: Timer) -> KdfStrength:
    """The strength that takes this machine 0.5 to 1 s, never below `FLOOR`.

    Memory is doubled first, up to 256 MiB (old laptops have 4 GB), then passes are added.
    """
    floor = KdfStrength.FLOOR
    began = timer()
    _stretched("calibration", bytes(_SALT_BYTES), floor)
    took = max(timer() - began, 1e-3)
    memory = floor.memory_kib
    while memory < _CALIBRATED_MEMORY_KIB and took * 2 <= _CALIBRATED_SECONDS:
        memory, took = memory * 2, took * 2
    passes = round(floor.passes * _CALIBRATED_SECONDS / took)
    return KdfStrength(
        memory_kib=memory, passes=min(max(passes, floor.passes), _MOST_PASSES), lanes=1
    )


def _stretched(passphrase: str, salt: bytes, strength: KdfStrength) -> bytes:
    """The key of a passphrase; composed characters and their pieces count as the same."""
    return hash_secret_raw(
        unicodedata.normalize("NFKC", passphrase).encode("utf-8", "surrogatepass"),
        salt,
        time_cost=strength.passes,
        memory_cost=strength.memory_kib,
        parallelism=strength.lanes,
        hash_len=_KEY_BYTES,
        type=Type.ID,
    )


def _locked(
    secret: bytes, key: bytes, strength: KdfStrength | None, salt: bytes, bound_to: Sequence[str]
) -> Envelope:
    nonce = secrets.token_bytes(_NONCE_BYTES)
    blank = Envelope(strength=strength, salt=_text(salt), nonce=_text(nonce), locked="")
    sealed = ChaCha20Poly1305(key).encrypt(nonce, secret, _associated(blank, bound_to))
    return blank.model_copy(update={"locked": _text(sealed)})


def _unlocked(envelope: Envelope, key: bytes, bound_to: Sequence[str]) -> bytes:
    data, nonce = _bytes(envelope.locked), _bytes(envelope.nonce)
    return ChaCha20Poly1305(key).decrypt(nonce, data, _associated(envelope, bound_to))


def _associated(envelope: Envelope, bound_to: Sequence[str]) -> bytes:
    """All of the envelope but its locked bytes, and what it is bound to."""
    told = envelope.model_dump(mode="json", exclude={"locked"})
    return canonical_json({"envelope": told, "bound_to": list(bound_to)})


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")


def _bytes(text: str) -> bytes:
    try:
        return base64.b64decode(text.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise ValueError("not base64") from None
