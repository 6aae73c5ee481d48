"""Whom a post can let in: the region that it belongs to, by a key that a signed kit lists."""

from datetime import timedelta

import pytest
from desk_offices import Copied

from postdesk.crypto.sealing import new_opening_key
from postdesk.desk.equipping import directory_in_use, post_settings
from postdesk.desk.region_access import (
    heed_directory,
    let_region_in,
    put_region_out,
    region_access,
)
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts
from postdesk.model.ids import OfficeId
from postdesk.model.offices import Office, OfficeKeys, OfficeKind
from postdesk.store.directory import Directories
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault


def taken(vault: Vault, *offices: Office) -> None:
    """A newer directory with these offices instead of those of the same id, or besides."""
    directory = directory_in_use(vault)
    others = [one for one in directory.offices if one.id not in {new.id for new in offices}]
    update = {"version": directory.version + 1, "offices": (*others, *offices)}
    Directories(vault).take(directory.model_copy(update=update))


def another(vault: Vault, name: str, kind: OfficeKind = OfficeKind.REGIONAL) -> Office:
    keys = OfficeKeys(
        opening=new_opening_key().public, signing="ssh-ed25519 AAAA", valid_from=vault.clock()
    )
    return Office(
        id=OfficeId(name), kind=kind, names=Texts({"en": name}), realm=vault.realm, keys=(keys,)
    )


def belongs_to(vault: Vault, region: str) -> None:
    settings = post_settings(vault).model_copy(update={"region": region})
    Settings(vault).put("post", settings.model_dump(mode="json"))


def listed(vault: Vault, **changes: object) -> Office:
    """The region as the directory has it, its one key changed."""
    found = directory_in_use(vault).office(OfficeId("trarza"))
    assert found is not None
    keys = tuple(one.model_copy(update=changes) for one in found.keys)
    return found.model_copy(update={"keys": keys})


@pytest.mark.parametrize(
    ("code", "found"),
    [("hodh", "hodh"), (" Hodh ", "hodh"), ("trarza", "trarza"), ("typed wrong", None)],
)
def test_of_several_regions_it_is_the_one_the_post_was_set_up_with(
    own: Copied, code: str, found: str | None
) -> None:
    with own.post(supervisor=True) as post:
        taken(post.vault, another(post.vault, "hodh"))
        belongs_to(post.vault, code)
        region = region_access(post.vault).region
        assert (region.id if region is not None else None) == found


def test_the_only_region_is_it_whatever_was_typed_and_no_agency_is(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        belongs_to(post.vault, "typed wrong")
        taken(post.vault, another(post.vault, "agency", OfficeKind.AGENCY))
        region = region_access(post.vault).region
        assert region is not None
        assert region.id == "trarza"
        belongs_to(post.vault, "agency")
        assert region_access(post.vault).region == region


def test_a_directory_that_changed_meanwhile_lets_nobody_in(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        shown = region_access(post.vault).region
        assert shown is not None
        keys = (*another(post.vault, "trarza").keys, *shown.keys)
        taken(post.vault, shown.model_copy(update={"keys": keys}))
        with pytest.raises(PostDeskError) as caught:
            let_region_in(post.vault, shown)
        assert caught.value.code is Code.WRONG_USE
        assert post.vault.file.office is None


def test_without_a_key_that_counts_nobody_is_let_in(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        shown = region_access(post.vault).region
        assert shown is not None
        taken(post.vault, listed(post.vault, revoked_at=post.vault.clock()))
        assert region_access(post.vault).region is None
        with pytest.raises(PostDeskError) as caught:
            let_region_in(post.vault, shown)
        assert caught.value.code is Code.REGION_WITHOUT_KEY


@pytest.mark.parametrize("how", ["revoked", "expired", "unlisted"])
def test_a_key_that_ended_is_put_out_by_whoever_unlocks(own: Copied, how: str) -> None:
    with own.post(supervisor=True) as post:
        shown = region_access(post.vault).region
        assert shown is not None
        let_region_in(post.vault, shown)
        soon = post.vault.clock() + timedelta(hours=1)
        changes = {"revoked": {"revoked_at": soon}, "expired": {"expires": soon}}
        if how == "unlisted":
            taken(post.vault, another(post.vault, "trarza"))
        else:
            taken(post.vault, listed(post.vault, **changes[how]))
        own.clock.now += timedelta(hours=how == "expired")
    with own.post() as post:
        assert heed_directory(post.vault)
        assert not heed_directory(post.vault)
        stands = region_access(post.vault)
        assert (stands.office, stands.put_out) == (None, True)
    with own.post(supervisor=True) as post:
        put_region_out(post.vault)
        assert not region_access(post.vault).put_out


def test_a_clock_that_is_behind_ends_no_key_by_its_date(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        shown = region_access(post.vault).region
        assert shown is not None
        let_region_in(post.vault, shown)
        taken(post.vault, listed(post.vault, expires=post.vault.clock() - timedelta(days=2)))
        own.clock.now -= timedelta(days=1)
        assert not heed_directory(post.vault)
        own.clock.now += timedelta(days=1)
        assert heed_directory(post.vault)
