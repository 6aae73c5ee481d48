"""What a migration or a repair leaves beside a vault is told of, and goes in its time."""

import os
from pathlib import Path

from store_helpers import Post, answered

from postdesk.model.interviews import Interview
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.backup import Backups
from postdesk.store.copying import copy_vault
from postdesk.store.damage import DamagedKind, DamagedRecord, DamagedRecords, Harm
from postdesk.store.erasure import Erasure
from postdesk.store.interviews import Interviews
from postdesk.store.left_copies import destroy_old_copies, left_copies, newest_copy_at
from postdesk.store.opening import BEFORE_MIGRATION
from postdesk.store.salvage import OLD


def left(post: Post, interview: Interview) -> tuple[Path, Path]:
    """A migration's copy and a repair's, with an interview that is erased afterwards."""
    vault = post.vault
    Interviews(vault).begin(interview)
    Interviews(vault).save(interview, [answered("story", "what must go")])
    migrated = post.folder / f"{BEFORE_MIGRATION}0001"
    copy_vault(vault, vault.file, vault.ring, migrated)
    written = vault.clock().timestamp()
    os.utime(migrated / "vault.db", (written, written))
    damaged = post.folder / f"{OLD}{vault.clock():%Y%m%d-%H%M%S}.db"
    damaged.write_bytes((migrated / "vault.db").read_bytes())
    Erasure(vault).interview(interview.id, "retention")
    return migrated, damaged


def test_they_are_told_of_and_destroyed_in_their_time(post: Post, interview: Interview) -> None:
    migrated, damaged = left(post, interview)
    assert Backups(post.vault).made() == ()
    assert newest_copy_at(post.vault) == post.clock()
    assert {one.name for one in left_copies(post.folder)} == {migrated.name, damaged.name}
    post.clock.forward(days=6)
    assert destroy_old_copies(post.vault) == ()
    post.clock.forward(days=1)
    assert destroy_old_copies(post.vault) == (migrated.name,)
    assert not migrated.exists()
    post.clock.forward(days=23)
    assert destroy_old_copies(post.vault) == (damaged.name,)
    assert not damaged.exists()
    assert newest_copy_at(post.vault) is None
    noted = [one.record for one in Audit(post.vault).entries() if one.kind is AuditKind.BACKUP]
    assert noted == [migrated.name, damaged.name]


def test_none_goes_while_a_record_waits_for_repair(post: Post, interview: Interview) -> None:
    migrated, damaged = left(post, interview)
    found = DamagedRecord(
        record="another",
        kind=DamagedKind.INTERVIEW,
        harm=Harm.UNREADABLE,
        found_at=post.clock(),
    )
    DamagedRecords(post.vault).put(found)
    assert DamagedRecords(post.vault).count() == 1
    post.clock.forward(days=60)
    assert destroy_old_copies(post.vault) == ()
    assert migrated.exists()
    assert damaged.exists()
