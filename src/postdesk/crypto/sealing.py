"""Bytes sealed to recipients or to a passphrase as age files, in memory only."""

import re
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from io import BytesIO

import pyrage

from postdesk.errors import Code, PostDeskError

_MAGIC = b"age-encryption.org/v1\n"
_NOT_FOR_US = "No matching keys found"
_SCRYPT_STANZA = re.compile(rb"-> scrypt [A-Za-z0-9+/]{22} ([0-9]{1,2})\n")
_PASSPHRASE_FILE = re.compile(
    rb"age-encryption\.org/v1\n-> scrypt [A-Za-z0-9+/]{22} ([1-9][0-9]?)\n"
    rb"[A-Za-z0-9+/]{43}\n--- [A-Za-z0-9+/]{43}\n"
)
PASSPHRASE_BEGIN = 160
"""The first bytes of a file that tell whether it is one under a passphrase."""
_NONCE, _CHUNK, _TAG = 16, 64 * 1024, 16
_EXCESSIVE = "Excessive work"
_TRIES, _PAUSE = 40, 0.1
_MOST_SCRYPT_WORK = 20
"""log2 of scrypt's N: above it a hostile file would hold the machine for half a minute."""


@dataclass(frozen=True)
class OpeningKey:
    """An age identity: `secret` is `AGE-SECRET-KEY-1...`, `public` its recipient `age1...`."""

    secret: str = field(repr=False)
    public: str


def new_opening_key() -> OpeningKey:
    """A fresh random X25519 identity."""
    identity = pyrage.x25519.Identity.generate()
    return OpeningKey(secret=str(identity), public=str(identity.to_public()))


def public_of(secret: str) -> str:
    """The recipient `age1...` of an identity. Raises `KEY_INVALID`."""
    return str(_identity(secret).to_public())


def check_opening_public(public: str) -> None:
    """Raise `KEY_INVALID` unless `public` is one well-formed `age1...` recipient."""
    _recipient(public)


def seal(plaintext: bytes, recipients: Sequence[str]) -> bytes:
    """An age file of `plaintext` that each of `recipients` (`age1...`) opens alone.

    Raises `KEY_INVALID` if there is no recipient or one is malformed.
    """
    if not recipients:
        raise PostDeskError(Code.KEY_INVALID)
    to, sealed = [_recipient(public) for public in recipients], BytesIO()
    # piece by piece: as one, the library makes two more copies of the whole, half of its time
    pyrage.encrypt_io(BytesIO(plaintext), sealed, to)
    return sealed.getvalue()


def open_sealed(data: bytes, secrets: Sequence[str]) -> bytes:
    """The plaintext of an age file, opened with any of `secrets`.

    Raises `SEAL_NOT_FOR_US` if none of them is a recipient, `SEAL_DAMAGED` for anything that is not
    one whole, unaltered binary age file, `KEY_INVALID` for a malformed secret.
    """
    identities = [_identity(secret) for secret in secrets]
    if not data.startswith(_MAGIC):
        raise PostDeskError(Code.SEAL_DAMAGED)
    if not identities:
        raise PostDeskError(Code.SEAL_NOT_FOR_US)
    try:
        opened = BytesIO()
        pyrage.decrypt_io(BytesIO(data), opened, identities)
        return opened.getvalue()
    except (pyrage.DecryptError, OSError) as error:  # the second for what follows the header
        raise _refusal(error) from None


def seal_to_passphrase(plaintext: bytes, passphrase: str) -> bytes:
    """An age file of `plaintext` under a passphrase (scrypt, about a second)."""
    if not passphrase:
        raise PostDeskError(Code.KEY_INVALID)
    return bytes(pyrage.passphrase.encrypt(plaintext, passphrase))


def open_with_passphrase(data: bytes, passphrase: str) -> bytes:
    """The plaintext of an age file under a passphrase.

    Raises `WRONG_PASSPHRASE`, `SEAL_NOT_FOR_US` if the file is sealed to keys instead,
    `MACHINE_BUSY`, `SEAL_DAMAGED` for anything else, an excessive work factor too.
    """
    if not data.startswith(_MAGIC):
        raise PostDeskError(Code.SEAL_DAMAGED)
    if data[len(_MAGIC) :].startswith(b"-> X25519 "):
        raise PostDeskError(Code.SEAL_NOT_FOR_US)
    stanza = _SCRYPT_STANZA.match(data, len(_MAGIC))
    if stanza is None or int(stanza[1]) > _MOST_SCRYPT_WORK:
        raise PostDeskError(Code.SEAL_DAMAGED)
    try:
        return patiently(lambda: bytes(pyrage.passphrase.decrypt(data, passphrase)))
    except pyrage.DecryptError as error:
        if str(error) == "Decryption failed":
            raise PostDeskError(Code.WRONG_PASSPHRASE) from None
        raise PostDeskError(Code.SEAL_DAMAGED) from None


def passphrase_plain_size(begin: bytes, size: int) -> int | None:
    """How many bytes a file of `size` bytes, of which these `begin`, holds under a passphrase.

    None for what is not shaped like one whole age file that `open_with_passphrase` would try. It
    costs no work, so nothing is proven: only the passphrase tells whether the content is whole.
    """
    head = _PASSPHRASE_FILE.match(begin)
    if head is None or int(head[1]) > _MOST_SCRYPT_WORK:
        return None
    chunks, last = divmod(size - head.end() - _NONCE, _CHUNK + _TAG)
    if chunks < 0 or 0 < last <= _TAG:
        return None
    return chunks * _CHUNK + max(0, last - _TAG)


def patiently(opening: Callable[[], bytes], pause: float = _PAUSE) -> bytes:
    """What `opening` gives, tried for some seconds while the machine seems too slow for it.

    The library measures the machine anew each time, by a few milliseconds of work, and refuses
    what would take it sixteen times its usual second. Where other programs hold the processor in
    those milliseconds, it refuses what it sealed itself. Raises `MACHINE_BUSY` after that.
    """
    for _ in range(_TRIES):
        try:
            return opening()
        except pyrage.DecryptError as error:
            if not str(error).startswith(_EXCESSIVE):
                raise
        time.sleep(pause)
    raise PostDeskError(Code.MACHINE_BUSY)


def _refusal(error: Exception) -> PostDeskError:
    return PostDeskError(Code.SEAL_NOT_FOR_US if str(error) == _NOT_FOR_US else Code.SEAL_DAMAGED)


def _identity(secret: str) -> pyrage.x25519.Identity:
    try:
        return pyrage.x25519.Identity.from_str(secret)
    except pyrage.IdentityError:
        raise PostDeskError(Code.KEY_INVALID) from None


def _recipient(public: str) -> pyrage.x25519.Recipient:
    try:
        return pyrage.x25519.Recipient.from_str(public)
    except pyrage.RecipientError:
        raise PostDeskError(Code.KEY_INVALID) from None
