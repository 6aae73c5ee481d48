"""The lines of receipts that are not sealed yet, by the sender they are for."""

from postdesk.model.ids import OfficeId
from postdesk.model.packets import ReceiptLine
from postdesk.store.bodies import from_body, to_body
from postdesk.store.session import Session


class OwedLines:
    """What one vault owes to those who sent it packets."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def add(self, sender: OfficeId, line: ReceiptLine) -> None:
        """Keep a line for the next receipt to a sender."""
        with self._session.writing():
            self._session.run(
                "INSERT INTO owed_lines (sender, body) VALUES (?, ?)", (sender, to_body(line))
            )

    def senders(self) -> tuple[OfficeId, ...]:
        """Who waits for a receipt."""
        rows = self._session.rows("SELECT DISTINCT sender FROM owed_lines ORDER BY sender")
        return tuple(OfficeId(row[0]) for row in rows)

    def to(self, sender: OfficeId) -> tuple[ReceiptLine, ...]:
        """What a sender is to be told, oldest first."""
        rows = self._session.rows(
            "SELECT body FROM owed_lines WHERE sender = ? ORDER BY number", (sender,)
        )
        return tuple(from_body(ReceiptLine, row[0], "") for row in rows)

    def told(self, sender: OfficeId) -> None:
        """All of it is sealed: nothing is owed to that sender any more."""
        with self._session.writing():
            self._session.run("DELETE FROM owed_lines WHERE sender = ?", (sender,))
