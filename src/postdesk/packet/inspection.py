"""Opens a packet with somebody's own key and says what it is, as a third party would."""

from dataclasses import dataclass

from postdesk.crypto import fingerprints, signing
from postdesk.model.packets import Manifest
from postdesk.packet.codec import MAX_KIT, check_signature, open_envelope

_IDENTITY = "AGE-SECRET-KEY-"


@dataclass(frozen=True)
class Inspected:
    """A packet whose parts are whole and whose signature is that of the key it names.

    Whose key that is, only a directory can say.
    """

    manifest: Manifest
    signer: str
    """The signing key inside the signature (`ssh-ed25519 ...`)."""


def identities_in(text: str) -> tuple[str, ...]:
    """The age identities of a key file; comments and blank lines are skipped."""
    lines = (line.strip() for line in text.splitlines())
    return tuple(line for line in lines if line.startswith(_IDENTITY))


def inspect_packet(data: bytes, secrets: tuple[str, ...]) -> Inspected:
    """Open, check the signature against the key that it carries and the manifest names, unpack.

    Raises what `open_envelope` raises, and `SIGNATURE_INVALID`.
    """
    envelope = open_envelope(data, secrets, max_bytes=MAX_KIT)
    signer = signing.signer_of(envelope.signature)
    check_signature(envelope, signer)
    envelope.unpack()
    return Inspected(envelope.manifest, signer)


def short_fingerprint(public: str) -> str:
    """The first 16 digits of a key's fingerprint, to compare by eye."""
    return fingerprints.fingerprint(public)[:16]
