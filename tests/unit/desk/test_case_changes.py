"""Before a kit is worked with: which stored cases gain or lose signs, by codes only."""

from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from desk_offices import Copied, play
from openpyxl import load_workbook
from some_kits import PACK, a_kit, pack_without

from postdesk.desk.case_changes import case_changes, write_changes
from postdesk.desk.post import Post
from postdesk.desk.reviewing import review
from postdesk.errors import PostDeskError
from postdesk.model.ids import KitVersion
from postdesk.progress import Cancelled
from postdesk.rules.comparison import Comparison
from postdesk.store.audit import AuditKind
from postdesk.store.kits import Kits

ZONE = ZoneInfo("Africa/Nouakchott")


def installed(post: Post, *, without: str = "") -> tuple[KitVersion, KitVersion]:
    """Two more kits at a post; the second one's pack never raises the indicator `without`."""
    versions = KitVersion(801), KitVersion(802)
    parts = {PACK: pack_without(without)} if without else {}
    Kits(post.vault).install(versions[0], a_kit(801, {}))
    Kits(post.vault).install(versions[1], a_kit(802, parts))
    return versions


def test_a_case_that_loses_a_sign_is_named_and_nothing_is_changed(
    own: Copied, tmp_path: Path
) -> None:
    with own.post() as post:
        before = review(post, own.offices.interview)
        lost = before.assessment.flags[0].indicator
        effect = case_changes(post.vault, *installed(post, without=lost), ZONE)
        (change,) = effect.found.changes
        assert change.case == before.interview.code
        assert change.flags_lost == (lost,)
        assert change.flags_gained == ()
        assert effect.words[lost].has("ar")
        back = case_changes(post.vault, effect.after, effect.before, ZONE)
        assert back.found.changes[0].flags_gained == (lost,)
        after = review(post, own.offices.interview)
        assert after.reproduced
        assert after.assessment == before.assessment
        path = write_changes(post.vault, tmp_path, effect)
        rows = list(load_workbook(path).worksheets[0].iter_rows(values_only=True))
        assert [row[0] for row in rows[1:]] == [before.interview.code]
        assert lost in str(rows[1][2])
        assert write_changes(post.vault, tmp_path, effect) != path
        post.vault.run("PRAGMA query_only = ON")
        with pytest.raises(PostDeskError):  # no file of which the trail does not tell
            write_changes(post.vault, tmp_path, effect)
        post.vault.run("PRAGMA query_only = OFF")
        assert len(list(tmp_path.glob("*.xlsx"))) == 2
        exported = post.audit.entries(record="kit changes")
        assert [entry.kind for entry in exported] == [AuditKind.EXPORTED] * 2


def test_an_equal_pack_changes_no_case(own: Copied) -> None:
    with own.post() as post:
        play(post).close()
        effect = case_changes(post.vault, *installed(post), ZONE)
        assert effect.found == Comparison(cases=2, changes=())


def test_looking_can_be_stopped(own: Copied) -> None:
    def stop(_done: int, _total: int) -> None:
        raise Cancelled

    with own.post() as post:
        versions = installed(post)
        with pytest.raises(Cancelled):
            case_changes(post.vault, *versions, ZONE, stop)
