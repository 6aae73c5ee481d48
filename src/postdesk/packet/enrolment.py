"""An office shows its public keys, and another believes them after hearing nine words."""

from datetime import datetime
from typing import Annotated

from pydantic import Field

from postdesk.crypto import fingerprints
from postdesk.crypto.sealing import check_opening_public
from postdesk.crypto.signing import SigningKey
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen, Realm, Texts
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.offices import Directory, Office, OfficeKeys, OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.model.plain_names import holds_hidden
from postdesk.packet import canonical
from postdesk.packet.codec import Heading, OpenedPacket, SealedPacket, build, check_signature

PART = "enrolment.json"
_MOST_NAME = 200


class Enrolment(Frozen):
    """The content of `enrolment.json`: what an office says of itself."""

    office: OfficeId
    kind: OfficeKind
    names: Texts
    realm: Realm
    region: Annotated[str, Field(max_length=100)]
    keys: OfficeKeys


def build_enrolment(
    enrolment: Enrolment, *, signing_key: SigningKey, packet: PacketId, created: datetime
) -> SealedPacket:
    """A packet that shows an office's keys, signed by the one it shows; it is not sealed.

    It holds public keys only, and a new post knows nobody yet to seal it to.
    """
    heading = Heading(
        realm=enrolment.realm,
        kind=PacketKind.ENROLMENT,
        packet=packet,
        sender=enrolment.office,
        created=created,
        epoch=1,
        number=1,
        purpose="enrolment",
    )
    parts = {PART: canonical.encode_model(enrolment)}
    return build(heading, parts, signing_key=signing_key)


def read_enrolment(opened: OpenedPacket) -> Enrolment:
    """What an opened enrolment says, if the key that it shows has signed it.

    That proves nothing but that nobody changed it: the words do the rest. Raises
    `PACKET_DAMAGED`, `SIGNATURE_INVALID`, `KEY_INVALID`.
    """
    manifest = opened.manifest
    if manifest.kind is not PacketKind.ENROLMENT:
        raise PostDeskError(Code.PACKET_DAMAGED, reason="not_an_enrolment")
    enrolment = canonical.read_model(opened.parts[PART], Enrolment)
    if (enrolment.office, enrolment.realm) != (manifest.sender, manifest.realm):
        raise PostDeskError(Code.PACKET_DAMAGED, reason="other_sender")
    if not all(_is_name(text) for text in enrolment.names.root.values()):
        raise PostDeskError(Code.PACKET_DAMAGED, reason="names")
    check_opening_public(enrolment.keys.opening)
    check_signature(opened, enrolment.keys.signing)
    return enrolment


def _is_name(text: str) -> bool:
    """Whether it can stand as a name beside the words that somebody is asked to compare."""
    return len(text) <= _MOST_NAME and not holds_hidden(text)


def key_words(keys: OfficeKeys, language: str) -> tuple[str, ...]:
    """The nine words that stand for an office's two public keys, to be read out on the phone."""
    return fingerprints.words(keys.opening, keys.signing, language=language)


def are_words_of(keys: OfficeKeys, typed: str, language: str) -> bool:
    """Whether the words that were typed after the call are those of `keys`."""
    return fingerprints.words_match(typed, key_words(keys, language))


def check_words(keys: OfficeKeys, typed: str, language: str) -> None:
    """Raise `WORDS_DIFFER` unless the words that were typed after the call are those of `keys`.

    Its value `misheard` is 1 if the words are no complete set at all (a wrong word), 0 if they are
    another key's.
    """
    if not are_words_of(keys, typed, language):
        whole = fingerprints.words_complete(typed, language)
        raise PostDeskError(Code.WORDS_DIFFER, misheard=int(not whole))


def check_entry(directory: Directory, enrolment: Enrolment) -> None:
    """Raise `ENROLMENT_REFUSED` for keys that no call can settle.

    An office that is listed stays of its kind, or a post could speak as the region; headquarters
    shows its keys in its kits alone; keys that were revoked never count again, whoever reads their
    words out. Words prove whose the keys are, not what an office may be.
    """
    known = directory.office(enrolment.office)
    other_kind = known is not None and known.kind is not enrolment.kind
    if (
        other_kind
        or enrolment.kind is OfficeKind.HEADQUARTERS
        or _is_revoked(known, enrolment.keys)
    ):
        raise PostDeskError(Code.ENROLMENT_REFUSED, office=enrolment.office)


def _is_revoked(known: Office | None, shown: OfficeKeys) -> bool:
    """Whether either of the keys that are shown belongs to a revoked pair."""
    listed = () if known is None else known.keys
    return any(
        one.revoked_at is not None
        and (one.signing == shown.signing or one.opening == shown.opening)
        for one in listed
    )


def enter(directory: Directory, enrolment: Enrolment, overlap_until: datetime) -> Directory:
    """The directory with this office's keys, one version further.

    Keys that the office had before stay listed; those that had no end expire at `overlap_until`,
    so that packets on their way still count. Raises `PACKET_WRONG_REALM`, as `check_entry`.
    """
    if enrolment.realm is not directory.realm:
        raise PostDeskError(Code.PACKET_WRONG_REALM, realm=enrolment.realm)
    check_entry(directory, enrolment)
    before = directory.office(enrolment.office)
    office = Office(
        id=enrolment.office,
        kind=enrolment.kind,
        names=enrolment.names,
        realm=enrolment.realm,
        keys=before.keys if before is not None else (),
    )
    return with_newest(directory, office, enrolment.keys, overlap_until)


def with_newest(
    directory: Directory, office: Office, newest: OfficeKeys, overlap_until: datetime
) -> Directory:
    """The directory, one version further, with an office whose former keys stay listed.

    Those that had no end expire at `overlap_until`.
    """
    kept = tuple(
        keys if keys.expires is not None else keys.model_copy(update={"expires": overlap_until})
        for keys in office.keys
        if keys.signing != newest.signing
    )
    renewed = office.model_copy(update={"keys": (newest, *kept)})
    others = tuple(known for known in directory.offices if known.id != office.id)
    offices = tuple(sorted((*others, renewed), key=lambda one: one.id))
    return directory.model_copy(update={"version": directory.version + 1, "offices": offices})


def revoke(
    directory: Directory, office: OfficeId, at: datetime, *, but: str | None = None
) -> Directory:
    """The directory with the keys of an office revoked from `at` on, one version further.

    `but` is the signing key of the pair that goes on counting; without it none does.
    """
    offices = tuple(
        revoked(known, at, but) if known.id == office else known for known in directory.offices
    )
    return directory.model_copy(update={"version": directory.version + 1, "offices": offices})


def revoked(office: Office, at: datetime, but: str | None = None) -> Office:
    """The office with its keys revoked from `at` on, but for the pair that signs by `but`."""
    keys = tuple(
        one
        if one.signing == but
        else one.model_copy(update={"revoked_at": min(one.revoked_at or at, at)})
        for one in office.keys
    )
    return office.model_copy(update={"keys": keys})
