"""Measures the vault beside plain SQLite in the same run: unlock, save, search, re-key, backup.

`python tests/bench/bench_store.py` prints a JSON object; figures are reported, never asserted.
"""

import json
import sqlite3
import sys
import tempfile
import time
from collections.abc import Callable, Sequence
from datetime import date
from pathlib import Path
from statistics import quantiles

sys.path.insert(0, str(Path(__file__).resolve().parents[1] / "unit" / "store"))

from store_helpers import Post, a_post, an_interview, answered

from postdesk.crypto.envelopes import KdfStrength, lock, unlock
from postdesk.model.assessments import Urgency
from postdesk.model.ids import CaseCode, OfficeId, PacketId, RecipientId
from postdesk.model.referrals import CaseShare, Line
from postdesk.store.audit import Audit
from postdesk.store.backup import Backups
from postdesk.store.cases import CaseFilter, Cases
from postdesk.store.interviews import Interviews
from postdesk.store.search import fold, match_query
from postdesk.store.vault import Vault

ROUNDS = 200
GIVEN = (
    "Mohamed",
    "محمّد",
    "Aïchétou",
    "عائشة",
    "Oumar",
    "عمر",
    "Fatimata",
    "فاطمة",
    "Sidi",
    "سيدي",
)
FAMILY = ("Ould Ahmed", "ولد أحمد", "Mint Éli", "بنت علي", "Diallo", "Sow", "Ba", "جالو", "Kane")
PLACES = ("Rosso", "روصو", "Diama", "Gogui", "Fassala", "نواذيبو", "Boulenoir")


def main() -> int:
    """Print every figure, in milliseconds."""
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        post = a_post(folder / "post")
        figures = {
            "key_derivation_floor": measured(derive, 5),
            "unlock_beyond_key_derivation": unlocking(post),
            "save_an_answer": saving(post),
            "bare_sqlite_save": bare_saving(folder),
        }
        for count in (10_000, 100_000):
            figures[f"register_of_{count}"] = register(folder, count)
    sys.stdout.write(json.dumps(figures, indent=2) + "\n")
    return 0


def measured(act: Callable[[int], object], rounds: int) -> dict[str, float]:
    """Median, 99th percentile and worst of `rounds` calls, in milliseconds."""
    taken = []
    for place in range(rounds):
        began = time.perf_counter()
        act(place)
        taken.append((time.perf_counter() - began) * 1000)
    cuts = quantiles(taken, n=100, method="inclusive")
    return {
        "p50": round(cuts[49], 3),
        "p99": round(cuts[98], 3),
        "max": round(max(taken), 3),
    }


def derive(_: int) -> None:
    """One Argon2id of the least cost that live work allows."""
    ENVELOPE_OPENER()


def _envelope_opener() -> Callable[[], bytes]:
    envelope = lock(b"secret", "the words", KdfStrength.FLOOR, ("p",))
    return lambda: unlock(envelope, "the words", ("p",))


ENVELOPE_OPENER = _envelope_opener()


def unlocking(post: Post) -> dict[str, object]:
    """Opening and closing with a passphrase whose derivation costs next to nothing."""
    post.vault.close()
    opened: list[Vault] = []

    def open_once(_: int) -> None:
        opened.append(post.open())

    opening = measured(open_once, 30)
    closing = [vault.close for vault in opened]
    closed = measured(lambda place: closing[place](), 30)
    post.vault = post.open()
    return {"open": opening, "close": closed}


def saving(post: Post) -> dict[str, float]:
    """One answer committed: row, history, audit entry, fsync."""
    interview = an_interview("a" * 32, "R07-0001", post.clock())
    interviews = Interviews(post.vault)
    interviews.begin(interview)
    return measured(
        lambda place: interviews.save(interview, [answered(f"q{place % 60}", "une réponse")]),
        ROUNDS,
    )


def bare_saving(folder: Path) -> dict[str, float]:
    """The same three rows in a plain SQLite file of the same settings, a commit each time."""
    bare = sqlite3.connect(folder / "bare.db", isolation_level=None)
    for setting in ("journal_mode = WAL", "synchronous = FULL", "secure_delete = ON"):
        bare.execute(f"PRAGMA {setting}")
    bare.execute("CREATE TABLE answers (ref TEXT PRIMARY KEY, body TEXT)")
    bare.execute("CREATE TABLE history (number INTEGER PRIMARY KEY, body TEXT)")
    bare.execute("CREATE TABLE audit (number INTEGER PRIMARY KEY, body TEXT)")

    def save(place: int) -> None:
        bare.execute("BEGIN IMMEDIATE")
        bare.execute("INSERT OR REPLACE INTO answers VALUES (?, ?)", (f"q{place % 60}", "x" * 200))
        bare.execute("INSERT INTO history (body) VALUES (?)", ("x" * 200,))
        bare.execute("INSERT INTO audit (body) VALUES (?)", ("x" * 250,))
        bare.execute("COMMIT")

    taken = measured(save, ROUNDS)
    bare.close()
    return taken


def register(folder: Path, count: int) -> dict[str, object]:
    """A regional register of `count` cases with mixed Arabic and Latin names."""
    post = a_post(folder / f"region{count}")
    began = time.perf_counter()
    with post.vault.transaction():
        for place in range(count):
            add_case(post.vault, place)
    filled = time.perf_counter() - began
    cases = Cases(post.vault)
    queries = [
        *(fold(name) for name in GIVEN),
        "محمد ولد",
        "aichetou mint",
        "r07 00042",
        "ba rosso",
    ]
    found = {
        "search": measured(lambda at: cases.found(text(queries[at % len(queries)])), ROUNDS),
        "search_and_count": measured(
            lambda at: cases.count(text(queries[at % len(queries)])), ROUNDS
        ),
        "bare_sqlite_search": bare_search(folder / f"bare{count}.db", post.vault, queries),
        "audit_verify": measured(lambda _: Audit(post.vault).verify(), 2),
        "re_key": measured(lambda _: post.vault.change_key(post.vault.file), 3),
        "backup_restored_once": measured(lambda _: Backups(post.vault).make(), 2),
    }
    size = (post.folder / "vault.db").stat().st_size
    post.vault.close()
    return {"add_a_case": round(filled * 1000 / count, 3), "megabytes": size >> 20, **found}


def text(query: str) -> CaseFilter:
    """The filter of a search box."""
    return CaseFilter(text=query)


def add_case(vault: Vault, place: int) -> None:
    """Register one invented case."""
    given, family = GIVEN[place % len(GIVEN)], FAMILY[place // 3 % len(FAMILY)]
    share = CaseShare(
        code=CaseCode(f"R07-{place:05d}"),
        template="trafficking",
        reason_code="trafficking",
        urgency=Urgency.DAYS,
        recipient=RecipientId("inlctptm"),
        post=f"post-{place % 53:02d}",
        referred_on=date(2026, 1 + place % 12, 1),
        lines=(
            Line(key="name", label="Nom", text=f"{given} {family} {place:x}"),
            Line(key="place", label="Lieu", text=PLACES[place % len(PLACES)]),
        ),
    )
    Cases(vault).add(PacketId(f"{place:032x}"), OfficeId(share.post), share)


def bare_search(path: Path, vault: Vault, queries: Sequence[str]) -> dict[str, float]:
    """The same full-text search in a plain SQLite file with the same rows."""
    bare = sqlite3.connect(path, isolation_level=None)
    bare.execute("CREATE TABLE cases (number INTEGER PRIMARY KEY, folded TEXT, body TEXT)")
    bare.execute(
        "CREATE VIRTUAL TABLE fts USING fts5 (folded, content = 'cases', content_rowid = 'number', "
        "prefix = '2 3', tokenize = 'unicode61 remove_diacritics 0')"
    )
    bare.execute("BEGIN")
    bare.executemany(
        "INSERT INTO cases VALUES (?, ?, ?)", vault.rows("SELECT number, folded, body FROM cases")
    )
    bare.execute("INSERT INTO fts (fts) VALUES ('rebuild')")
    bare.execute("COMMIT")
    statement = (
        "SELECT body FROM cases WHERE number IN (SELECT rowid FROM fts WHERE fts MATCH ?) "
        "ORDER BY number DESC LIMIT 100"
    )
    taken = measured(
        lambda at: bare.execute(statement, (match_query(queries[at % len(queries)]),)).fetchall(),
        ROUNDS,
    )
    bare.close()
    return taken


if __name__ == "__main__":
    sys.exit(main())
