"""Signatures over bytes in OpenSSH's own format, so that `ssh-keygen -Y verify` checks them."""

import base64
import binascii
import hashlib
import struct
from dataclasses import dataclass, field

from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey, Ed25519PublicKey

from postdesk.errors import Code, PostDeskError

_KIND = b"ssh-ed25519"
_MAGIC = b"SSHSIG"
_HASH = b"sha512"
_BEGIN = "-----BEGIN SSH SIGNATURE-----\n"
_END = "-----END SSH SIGNATURE-----\n"
_COLUMNS = 70
_SIGNATURE_BYTES = 64
_MOST_ARMOR = 4096


@dataclass(frozen=True)
class SigningKey:
    """An Ed25519 key: `secret` is its 32-byte seed, `public` the line `ssh-ed25519 AAAA...`."""

    secret: bytes = field(repr=False)
    public: str


def new_signing_key() -> SigningKey:
    """A fresh random Ed25519 key."""
    return signing_key(Ed25519PrivateKey.generate().private_bytes_raw())


def signing_key(secret: bytes) -> SigningKey:
    """The key of a 32-byte seed. Raises `KEY_INVALID`."""
    try:
        raw = Ed25519PrivateKey.from_private_bytes(secret).public_key().public_bytes_raw()
    except ValueError:
        raise PostDeskError(Code.KEY_INVALID) from None
    blob = base64.b64encode(_text(_KIND) + _text(raw)).decode("ascii")
    return SigningKey(secret=secret, public=f"{_KIND.decode()} {blob}")


def sign(message: bytes, key: SigningKey, namespace: str) -> str:
    """The armored SSH signature of `message` (SHA-512) in `namespace`, ending in a newline.

    Format: openssh-portable/PROTOCOL.sshsig.
    """
    private = Ed25519PrivateKey.from_private_bytes(key.secret)
    signature = private.sign(_signed(message, namespace))
    return _armored(public_blob(key.public), namespace, signature)


def verify(message: bytes, signature: str, public: str, namespace: str) -> None:
    """Raise `SIGNATURE_INVALID` unless `signature` is `public`'s on `message` in `namespace`.

    Decoding is strict: the armored text must be exactly the one that the same signature, key and
    namespace give, so that no second spelling of a signature exists. Raises `KEY_INVALID` for a
    malformed `public`.
    """
    blob = public_blob(public)
    raw = _signature_bytes(signature)
    if _armored(blob, namespace, raw) != signature:
        raise PostDeskError(Code.SIGNATURE_INVALID)
    key = Ed25519PublicKey.from_public_bytes(blob[-32:])
    try:
        key.verify(raw, _signed(message, namespace))
    except InvalidSignature:
        raise PostDeskError(Code.SIGNATURE_INVALID) from None


def signer_of(signature: str) -> str:
    """The public line `ssh-ed25519 ...` that a signature carries; it proves nothing by itself.

    Raises `SIGNATURE_INVALID` for anything that `verify` could not accept either.
    """
    body = signature[len(_BEGIN) : -len(_END)].replace("\n", "")
    start = len(_MAGIC) + 4
    try:
        blob = base64.b64decode(body.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise PostDeskError(Code.SIGNATURE_INVALID) from None
    length = len(_text(_KIND)) + len(_text(b"")) + 32
    public = blob[start + 4 : start + 4 + length]
    if blob[:start] != _MAGIC + struct.pack(">I", 1) or blob[start : start + 4] != struct.pack(
        ">I", length
    ):
        raise PostDeskError(Code.SIGNATURE_INVALID)
    return f"{_KIND.decode()} {base64.b64encode(public).decode('ascii')}"


def public_blob(public: str) -> bytes:
    """The 51 bytes that a line `ssh-ed25519 AAAA...` stands for. Raises `KEY_INVALID`."""
    kind, _, encoded = public.partition(" ")
    try:
        blob = base64.b64decode(encoded.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise PostDeskError(Code.KEY_INVALID) from None
    head = _text(_KIND) + struct.pack(">I", 32)
    whole = len(blob) == len(head) + 32 and blob.startswith(head)
    if kind != _KIND.decode() or not whole or base64.b64encode(blob).decode() != encoded:
        raise PostDeskError(Code.KEY_INVALID)
    return blob


def _signature_bytes(armor: str) -> bytes:
    """The raw signature at the end of an armored text whose frame is right."""
    if len(armor) > _MOST_ARMOR or not (armor.startswith(_BEGIN) and armor.endswith(_END)):
        raise PostDeskError(Code.SIGNATURE_INVALID)
    body = armor[len(_BEGIN) : -len(_END)].replace("\n", "")
    try:
        blob = base64.b64decode(body.encode("ascii"), validate=True)
    except (UnicodeEncodeError, binascii.Error):
        raise PostDeskError(Code.SIGNATURE_INVALID) from None
    return blob[-_SIGNATURE_BYTES:]


def _armored(public: bytes, namespace: str, signature: bytes) -> str:
    blob = (
        _MAGIC
        + struct.pack(">I", 1)
        + _text(public)
        + _text(namespace.encode("utf-8"))
        + _text(b"")
        + _text(_HASH)
        + _text(_text(_KIND) + _text(signature))
    )
    text = base64.b64encode(blob).decode("ascii")
    lines = [text[start : start + _COLUMNS] for start in range(0, len(text), _COLUMNS)]
    return _BEGIN + "\n".join(lines) + "\n" + _END


def _signed(message: bytes, namespace: str) -> bytes:
    """What the Ed25519 signature is taken over."""
    parts = (namespace.encode("utf-8"), b"", _HASH, hashlib.sha512(message).digest())
    return _MAGIC + b"".join(_text(part) for part in parts)


def _text(data: bytes) -> bytes:
    """An SSH `string`: four bytes of length, then the bytes."""
    return struct.pack(">I", len(data)) + data
