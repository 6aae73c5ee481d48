"""What was erased and comes back with a backup stands as due, and is erased again after a look."""

from pathlib import Path

import pytest
from desk_offices import Copied
from offices import SUPERVISOR_WORDS, carry
from test_retention import referred

from postdesk.desk import retention
from postdesk.desk.health import work_health
from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.health import Check, Light
from postdesk.model.ids import PersonId
from postdesk.model.keeping import BY_TIME, WITHDRAWN, HoldReason, KeptClass, Standing
from postdesk.model.kits import Periods
from postdesk.model.referrals import Channel
from postdesk.regional import retention as office_retention
from postdesk.regional.importing import read_arrivals
from postdesk.store.backup import BACKUPS, Backups
from postdesk.store.cases import Cases
from postdesk.store.erasure import Erasure
from postdesk.store.rescue import take_backup

PERIODS = Periods()


def put_back(own: Copied, vault_folder: Path, person: PersonId, name: str) -> None:
    """Nothing of the vault can be read: its backup takes its place."""
    (vault_folder / "vault.db").write_bytes(b"not a database" * 4000)
    backup = vault_folder / BACKUPS / name
    take_backup(vault_folder, person, SUPERVISOR_WORDS, backup, own.clock)


def lit(post: Post) -> Light:
    return next(one for ask in work_health(post) if (one := ask()).check is Check.RETENTION).light


def test_a_post_erases_it_again_after_a_look(own: Copied) -> None:
    interview = own.offices.interview
    with own.post(supervisor=True) as post:
        name = Backups(post.vault).make().name
        Erasure(post.vault).interview(interview, WITHDRAWN)
    put_back(own, own.home / "post", own.offices.supervisor, name)
    with own.post() as post:
        (item,) = retention.kept_items(post)
        assert (item.record, item.kind) == (interview, KeptClass.ERASED_BEFORE)
        assert item.standing is Standing.DUE
        assert lit(post) is Light.ATTENTION
        with pytest.raises(PostDeskError) as refused:
            retention.erase_due(post.vault, post.kit.retention, (item,))
        assert refused.value.code is Code.NOT_PERMITTED
    with own.post(supervisor=True) as post:
        periods = post.kit.retention
        retention.hold(post, interview, HoldReason.COURT)
        (held,) = retention.kept_items(post)
        assert held.standing is Standing.HELD
        retention.release(post, interview, retention.ReleaseReason.ENDED)
        report = retention.erase_due(post.vault, periods, (item,))
        assert report.erased == (item.code,)
        assert retention.kept_items(post) == ()
        assert Erasure(post.vault).tombstones()[-1].reason == BY_TIME
        assert lit(post) is Light.FINE


def test_an_office_erases_it_again_after_a_look(own: Copied) -> None:
    with own.post() as post:
        code = referred(post, own.offices.interview, Channel.PACKET).code
        carry(post.vault, own.stick)
    with own.region() as vault:
        read_arrivals(vault, own.stick)
        name = Backups(vault).make().name
        Erasure(vault).case(code, WITHDRAWN)
    put_back(own, own.home / "region", own.offices.author, name)
    with own.region() as vault:
        assert Cases(vault).with_code(code)
        (item,) = office_retention.kept_items(vault, PERIODS)
        assert (item.record, item.kind) == (code, KeptClass.ERASED_BEFORE)
        assert item.standing is Standing.DUE
        report = office_retention.erase_due(vault, PERIODS, (item,))
        assert report.erased == (code,)
        assert office_retention.kept_items(vault, PERIODS) == ()
        assert not Cases(vault).with_code(code)
