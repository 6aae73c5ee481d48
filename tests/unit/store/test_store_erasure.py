"""Erasing, and that no plaintext ever lies in any file of a vault."""

import contextlib
import os
import threading
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from store_helpers import Post, answered

from postdesk.errors import Code, PostDeskError
from postdesk.model.assessments import Urgency
from postdesk.model.ids import CaseCode, InterviewId, OfficeId, PacketId, RecipientId
from postdesk.model.interviews import Interview, TonightPlan
from postdesk.model.referrals import CaseShare, Line
from postdesk.store.audit import Audit
from postdesk.store.backup import Backups
from postdesk.store.cases import CaseFilter, Cases
from postdesk.store.contents import altered_interviews
from postdesk.store.erasure import Erasure
from postdesk.store.intake import leave_note
from postdesk.store.interviews import Interviews
from postdesk.store.links import LinkKind, Links
from postdesk.store.pending import Pending
from postdesk.store.people import People
from postdesk.store.sealed import Sealed
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

MARK = "Xylophon-MARKER-4711"
ARABIC = "علامةسرية٤٧١١"
MARKS = [
    mark.encode(encoding)
    for mark in (MARK, MARK.lower(), ARABIC)
    for encoding in ("utf-8", "utf-16-le", "utf-16-be")
]


def plain_rows(vault: Vault) -> set[str]:
    """The tables in which a mark can be read with the vault's key."""
    tables = [
        row[0]
        for row in vault.rows("SELECT name FROM sqlite_master WHERE type = 'table' ORDER BY name")
    ]
    return {
        table
        for table in tables
        for row in vault.rows(f"SELECT * FROM {table}")  # noqa: S608 - names from the schema
        if any(mark in repr(row).lower() for mark in (MARK[:8].lower(), ARABIC))
    }


def fill(vault: Vault, interview: Interview) -> None:
    tonight = TonightPlan(place=MARK, responsible=ARABIC, until="", next_contact=MARK, agreed=True)
    interview = interview.model_copy(update={"tonight": tonight})
    Interviews(vault).begin(interview)
    answers = [answered(f"q{number}", f"{MARK} {ARABIC}") for number in range(20)]
    Interviews(vault).save(interview, answers)
    Interviews(vault).save(interview, [answered("q1", MARK + "again")], why=MARK)
    Sealed(vault).put(interview.id, "narrative", MARK.encode(), [vault.person.public])
    Links(vault).put(interview.id, LinkKind.NAME, MARK)


def register(vault: Vault, code: str, text: str, packet: str) -> None:
    share = CaseShare(
        code=CaseCode(code),
        template="t",
        reason_code="trafficking",
        urgency=Urgency.DAYS,
        recipient=RecipientId("inlctptm"),
        post="post-07",
        referred_on=date(2026, 3, 1),
        lines=(Line(key="name", label="Nom", text=text),),
    )
    Cases(vault).add(PacketId(packet), OfficeId("post-07"), share)


def test_an_erased_interview_is_nowhere_but_on_its_tombstone(
    vault: Vault, interview: Interview
) -> None:
    fill(vault, interview)
    assert plain_rows(vault) >= {"interviews", "answers", "answer_history", "links"}
    tombstone = Erasure(vault).interview(interview.id, "withdrawn")
    assert plain_rows(vault) == set()
    assert Erasure(vault).tombstones() == (tombstone,)
    assert Erasure(vault).is_buried(interview.id)
    assert not Interviews(vault).holds(interview.id)
    assert Sealed(vault).parts(interview.id) == ()
    assert Audit(vault).verify() is None
    assert altered_interviews(vault) == ()
    assert vault.rows("PRAGMA freelist_count") == [(0,)]
    with pytest.raises(PostDeskError) as caught:
        Erasure(vault).interview(interview.id, "withdrawn")
    assert caught.value.code is Code.WRONG_USE


def test_an_erased_case_is_out_of_the_index_too(vault: Vault) -> None:
    register(vault, "R07-0001", MARK, "p1")
    register(vault, "R07-0001", f"second packet {MARK}", "p2")
    register(vault, "R07-0002", "somebody else", "p3")
    Links(vault).put("case 1", LinkKind.NAME, MARK)
    Erasure(vault).case(CaseCode("R07-0001"), "withdrawn")
    assert plain_rows(vault) == set()
    assert Cases(vault).found(CaseFilter(text=MARK)) == ()
    assert [case.share.code for case in Cases(vault).found()] == ["R07-0002"]
    assert Cases(vault).found(CaseFilter(text="somebody")) != ()
    vault.run("INSERT INTO cases_fts (cases_fts, rank) VALUES ('integrity-check', 1)")
    with pytest.raises(PostDeskError):
        Erasure(vault).case(CaseCode("R07-0001"), "withdrawn")


def test_a_backup_made_after_the_erasure_holds_nothing_of_it(
    post: Post, interview: Interview
) -> None:
    fill(post.vault, interview)
    Erasure(post.vault).interview(interview.id, "withdrawn")
    backup = Backups(post.vault).make()
    copy = post.vault.folder / "backups" / backup.name
    copied = Post(
        copy, post.clock, post.new_id, post.supervisor, post.recovery_code, post.vault, post.officer
    ).open()
    assert plain_rows(copied) == set()
    copied.close()


@contextlib.contextmanager
def watched(folder: Path) -> Iterator[list[str]]:
    """Read every file under `folder` all the while; the names of those that ever held a mark."""
    found: list[str] = []
    stop = threading.Event()

    def look() -> None:
        while not stop.is_set():
            found.extend(files_with_marks(folder))

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        yield found
    finally:
        stop.set()
        watcher.join()


def files_with_marks(folder: Path) -> list[str]:
    found = []
    # folders come and go meanwhile, which a walk takes calmly
    for path in (Path(place) / name for place, _, names in os.walk(folder) for name in names):
        with contextlib.suppress(OSError):
            data = path.read_bytes()
            found += [str(path) for mark in MARKS if mark in data]
    return found


def test_no_plaintext_is_ever_in_any_file(
    post: Post,
    make_interview: Callable[[str], Interview],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Also while it is written, sorted, packed, re-keyed, backed up; temporary files included."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    monkeypatch.setenv("SQLITE_TMPDIR", str(tmp_path))
    with watched(tmp_path) as found:
        work_on(post, make_interview)
        found.extend(files_with_marks(tmp_path))
    assert found == []
    (tmp_path / "planted").write_bytes(b"x" + MARKS[0])
    assert files_with_marks(tmp_path)


def work_on(post: Post, make_interview: Callable[[str], Interview]) -> None:
    vault = post.vault
    interview = make_interview("R07-0001")
    fill(vault, interview)
    for number in range(200):
        register(vault, f"R08-{number}", f"{MARK} {ARABIC} {number}", f"p{number}")
    vault.rows("PRAGMA cache_size = 10")
    vault.rows("SELECT a.body FROM cases AS a, cases AS b ORDER BY a.folded || b.folded LIMIT 5")
    Settings(vault).put("note", MARK)
    leave_note(post.folder, MARK, post.clock, post.new_id)
    pending = Pending(vault)
    for code in ("R07-0003", "R07-0004"):
        waiting = make_interview(code)
        pending.interviews.begin(waiting)
        pending.interviews.save(waiting, [answered("a", MARK)])
    first, second = (InterviewId(found.id) for found in pending.waiting())
    pending.keep(first)
    pending.destroy(second)
    pending.close()
    Backups(vault).make()
    People(vault).remove(post.officer.id)
    Erasure(vault).interview(interview.id, "withdrawn")
    vault.close()
    post.vault = post.open()
