"""What a database knows of itself: which vault it is, its epoch, its people file's generation."""

from postdesk.errors import Code, PostDeskError
from postdesk.store.session import Session


class VaultState:
    """The few texts of the table `vault_state`."""

    VAULT = "vault"
    WORKSPACE = "workspace"
    REALM = "realm"
    EPOCH = "epoch"
    GENERATION = "generation"
    PENDING = "pending"
    """`generation mac` of a people file that is about to be written."""
    COPY = "copy"
    """What a copy is made for: opened as a vault it begins numbers of its own."""
    BACKUP = 1
    MOVING = 2
    SALVAGED = 3
    """What could be read of a damaged vault: as new as that was."""
    SINCE = "since"
    """`number:hash` of the audit chain where this epoch's copy parted from another; else empty."""
    SERIES = "series"
    """JSON of the series of case codes (`code_series`); else empty."""
    LOSSES = "losses"
    """JSON of what was found lost and nobody in charge has acknowledged (`losses`); else empty."""
    APART = "apart"
    """How many interviews lie in `pending.db`; empty until it was first opened by this version."""
    APART_KEY = "apart_key"
    """SHA-256 of `pending.key` as it was last written (`pending_key`); else empty."""
    APART_HEAD = "apart_head"
    """`number:hash` of the chain of `pending.db` as it was last closed; empty if it was empty."""
    TRIES = "tries"
    """`1` once `tries.json` was written: from then on it is missing if it is not there."""
    MOVED = "moved"
    """JSON of `relocation.Moved` in a vault that goes on at another laptop; else empty."""
    OPEN_PAPERS = "open_papers"
    """SHA-256 of what was last put at the locked door (`open_papers`); else empty."""
    UNDONE = "undone"
    """JSON of what was erased once and came back with an older copy (`erased_list`); else empty."""
    ERASED_KEY = "erased_key"
    """64 hex digits by which the list of what was erased is known for ours; else empty."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def get(self, key: str) -> str:
        """A text. Raises `VAULT_DAMAGED` if it was never set."""
        row = self._session.row("SELECT value FROM vault_state WHERE key = ?", (key,))
        if row is None:
            raise PostDeskError(Code.VAULT_DAMAGED, state=key)
        return str(row[0])

    def find(self, key: str) -> str:
        """A text, or an empty one if it was never set."""
        row = self._session.row("SELECT value FROM vault_state WHERE key = ?", (key,))
        return str(row[0]) if row else ""

    def number(self, key: str) -> int:
        """A number. Raises `VAULT_DAMAGED`."""
        text = self.get(key)
        if not (text.isascii() and text.isdigit()):
            raise PostDeskError(Code.VAULT_DAMAGED, state=key)
        return int(text)

    def put(self, key: str, value: str | int) -> None:
        """Set a text or number, inside the open transaction or in one of its own."""
        with self._session.writing():
            self._session.run(
                "INSERT INTO vault_state (key, value) VALUES (?, ?) "
                "ON CONFLICT (key) DO UPDATE SET value = excluded.value",
                (key, str(value)),
            )
