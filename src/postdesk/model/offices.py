"""Offices with keys, and the kit's directory of recipients."""

from datetime import datetime
from enum import StrEnum

from postdesk.model.base import Frozen, Realm, Texts
from postdesk.model.ids import OfficeId, RecipientId


class OfficeKind(StrEnum):
    """What an office is in the exchange of packets."""

    POST = "post"
    REGIONAL = "regional"
    AGENCY = "agency"
    HEADQUARTERS = "headquarters"


class OfficeKeys(Frozen):
    """An office's public keys: to seal to it (`age1...`), to check it (`ssh-ed25519 AAAA...`)."""

    opening: str
    signing: str
    valid_from: datetime
    expires: datetime | None = None
    revoked_at: datetime | None = None


class Office(Frozen):
    """An office as the directory lists it; older keys stay listed so that old packets open."""

    id: OfficeId
    kind: OfficeKind
    names: Texts
    realm: Realm
    keys: tuple[OfficeKeys, ...] = ()


class Recipient(Frozen):
    """An agency desk a case can be referred to; by phone always, by packet if it has keys."""

    id: RecipientId
    names: Texts
    kind: str
    """Template kind: trafficking, child_protection, asylum, smuggling, health, ..."""
    phone: str = ""
    hours: Texts = Texts({})
    office: OfficeId | None = None
    """Whose keys a packet is sealed to; a regional office may take packets in for it."""
    validated: bool = False
    invented: bool = False


class Directory(Frozen):
    """The kit's offices and recipients; versions only go forward."""

    version: int
    realm: Realm
    offices: tuple[Office, ...]
    recipients: tuple[Recipient, ...]
    oversight: RecipientId | None = None

    def office(self, office: OfficeId) -> Office | None:
        """The office of that id, or None."""
        return next((known for known in self.offices if known.id == office), None)

    def recipient(self, recipient: RecipientId) -> Recipient | None:
        """The recipient of that id, or None."""
        return next((known for known in self.recipients if known.id == recipient), None)
