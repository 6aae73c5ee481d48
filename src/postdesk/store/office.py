"""This office's own keys: to open what is sealed to it, and to sign what it sends."""

from datetime import datetime

from pydantic import Field

from postdesk.crypto.sealing import new_opening_key
from postdesk.crypto.signing import SigningKey, new_signing_key, signing_key
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Frozen, Realm, Texts
from postdesk.model.ids import OfficeId
from postdesk.model.offices import OfficeKeys, OfficeKind
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.bodies import from_body, to_body
from postdesk.store.moments import stored
from postdesk.store.session import Session


class OwnOffice(Frozen):
    """The office that a vault belongs to, with one pair of keys; the secrets are never shown."""

    id: OfficeId
    kind: OfficeKind
    names: Texts
    realm: Realm
    public: OfficeKeys
    opening_secret: str = Field(repr=False)
    """`AGE-SECRET-KEY-1...`"""
    signing_secret: str = Field(repr=False)
    """The Ed25519 seed, 64 hexadecimal digits."""

    @property
    def signing_key(self) -> SigningKey:
        """The key to sign with."""
        return signing_key(bytes.fromhex(self.signing_secret))


class OfficeKeeper:
    """The keys of one vault's office: the newest signs, older ones still open for a while."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def make(self, office: OfficeId, kind: OfficeKind, names: Texts, realm: Realm) -> OwnOffice:
        """Make an office's first keys. Raises `WRONG_USE` if it has some."""
        if self._session.row("SELECT 1 FROM office_keys"):
            raise PostDeskError(Code.WRONG_USE)
        return self._add(office, kind, names, realm)

    def rotate(self) -> OwnOffice:
        """Make new keys; the ones before go on opening until `retire`."""
        old = self.office()
        return self._add(old.id, old.kind, old.names, old.realm)

    def has_keys(self) -> bool:
        """Whether the office was set up."""
        return self._session.row("SELECT 1 FROM office_keys") is not None

    def office(self) -> OwnOffice:
        """The office with its newest keys. Raises `WRONG_USE` before they are made."""
        row = self._session.row("SELECT body FROM office_keys ORDER BY number DESC LIMIT 1")
        if row is None:
            raise PostDeskError(Code.WRONG_USE)
        return from_body(OwnOffice, row[0], "")

    def former(self) -> tuple[OfficeKeys, ...]:
        """The older keys that still open, the newest first."""
        return tuple(own.public for own in self._opening()[1:])

    def held(self) -> tuple[OwnOffice, ...]:
        """The office with each pair of keys that still opens, the newest first."""
        return tuple(self._opening())

    def opening_secrets(self) -> tuple[str, ...]:
        """Every identity that still opens packets sealed to this office, the newest first."""
        return tuple(own.opening_secret for own in self._opening())

    def retire(self, opening_public: str) -> None:
        """Forget the secrets of older keys. Raises `WRONG_USE` for the newest or unknown ones."""
        session = self._session
        with session.writing():
            rows = session.rows("SELECT number, body FROM office_keys WHERE retired_at = ''")
            kept = [(number, from_body(OwnOffice, body, "")) for number, body in rows]
            known = [number for number, own in kept if own.public.opening == opening_public]
            if not known or known[0] == max(number for number, _ in kept):
                raise PostDeskError(Code.WRONG_USE)
            old = next(own for number, own in kept if number == known[0])
            blank = old.model_copy(update={"opening_secret": "", "signing_secret": ""})
            session.run(
                "UPDATE office_keys SET retired_at = ?, body = ? WHERE number = ?",
                (stored(session.clock()), to_body(blank), known[0]),
            )
            Audit(session).append(AuditKind.SETTING, "office", "keys retired")

    def _opening(self) -> list[OwnOffice]:
        """All keys that still open, the newest first."""
        rows = self._session.rows(
            "SELECT body FROM office_keys WHERE retired_at = '' ORDER BY number DESC"
        )
        return [from_body(OwnOffice, row[0], "") for row in rows]

    def _add(self, office: OfficeId, kind: OfficeKind, names: Texts, realm: Realm) -> OwnOffice:
        session, opening, signing = self._session, new_opening_key(), new_signing_key()
        at: datetime = session.clock()
        own = OwnOffice(
            id=office,
            kind=kind,
            names=names,
            realm=realm,
            public=OfficeKeys(opening=opening.public, signing=signing.public, valid_from=at),
            opening_secret=opening.secret,
            signing_secret=signing.secret.hex(),
        )
        with session.writing():
            session.run(
                "INSERT INTO office_keys (made_at, body) VALUES (?, ?)", (stored(at), to_body(own))
            )
            Audit(session).append(AuditKind.SETTING, "office", "keys made")
        return own
