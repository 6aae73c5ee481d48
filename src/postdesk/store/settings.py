"""A workspace's own settings: a key and a JSON value each."""

import json

from pydantic import JsonValue

from postdesk.crypto.hashing import canonical_json
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.session import Session


class Settings:
    """The settings of one database."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, key: str, default: JsonValue = None) -> JsonValue:
        """A setting's value, or `default` if it was never set."""
        row = self._session.row("SELECT body FROM settings WHERE key = ?", (key,))
        if row is None:
            return default
        value: JsonValue = json.loads(row[0])
        return value

    def put(self, key: str, value: JsonValue) -> None:
        """Set a value (what JSON can hold)."""
        with self._session.writing():
            self._session.run(
                "INSERT INTO settings (key, body) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET body = excluded.body",
                (key, canonical_json(value).decode("utf-8")),
            )
            Audit(self._session).append(AuditKind.SETTING, key)
