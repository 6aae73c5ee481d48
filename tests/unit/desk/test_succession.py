"""Headquarters gets new keys: posts believe them by the next kit alone, the old for a while."""

import shutil
from datetime import timedelta
from pathlib import Path

import pytest
from desk_offices import Copied
from offices import carry
from test_rotation import refer_one

from postdesk.crypto.fingerprints import fingerprint
from postdesk.desk.receiving import read_arrivals
from postdesk.desk.sending import keys_of
from postdesk.errors import Code
from postdesk.model.offices import OfficeKeys
from postdesk.packet.arrivals import ArrivalState, ImportReport
from postdesk.packet.equipment import directory_in_use, kit_in_use, pinned
from postdesk.packet.rotation import OVERLAP, let_old_keys_go, renew_keys
from postdesk.regional.corresponding import publish_bulletin
from postdesk.regional.equipping import posts
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.regional.publishing import publish_kit, send_kit
from postdesk.store.messages import Messages
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault

HQ = "trarza"


def send_to_posts(region: Vault, stick: Path) -> None:
    """Publish the next kit and carry it to each post."""
    publish_kit(region)
    for post in posts(region):
        send_kit(region, post.id)
    carry(region, stick)


def say(region: Vault, stick: Path) -> None:
    """Carry a bulletin that the newest keys sign."""
    publish_bulletin(region, {"fr": "Crue"}, {"fr": "Le bac ne passe plus."})
    carry(region, stick)


def why(report: ImportReport) -> list[Code | None]:
    return [one.problem for one in report.quarantined()]


def listed_keys(vault: Vault) -> tuple[OfficeKeys, ...]:
    office = directory_in_use(vault).office(OfficeKeeper(vault).office().id)
    assert office is not None
    return office.keys


@pytest.mark.parametrize("copied", [False, True])
def test_posts_believe_new_keys_by_the_next_kit_without_a_call(own: Copied, copied: bool) -> None:
    first, second = own.stick / "said", own.stick / "kit"
    first.mkdir(parents=True)
    second.mkdir()
    with own.region() as region:
        old = OfficeKeeper(region).office()
        renew_keys(region, copied=copied)
        new = OfficeKeeper(region).office()
        assert new.public.signing != old.public.signing
        say(region, first)
        send_to_posts(region, second)
    with own.post() as post:
        report = read_arrivals(post.vault, first)
        assert why(report) == [Code.PACKET_SENDER_UNKNOWN]
        assert read_arrivals(post.vault, second).count(ArrivalState.NEW) == 2  # what waited, too
        assert Messages(post.vault).unread() == 1
        believed = pinned(post.vault)
        assert believed is not None
        assert believed.signing[0] == new.public.signing
        assert (old.public.signing in believed.signing) is not copied
        to = keys_of(post, HQ)
        assert to is not None
        assert to.opening == new.public.opening


def test_what_the_old_keys_sign_ends_with_the_overlap_or_at_once(own: Copied) -> None:
    with own.region() as region:
        renew_keys(region)
        first = OfficeKeeper(region).office().public
        renew_keys(region, copied=True)
        newest, *others = listed_keys(region)
        assert newest.signing == OfficeKeeper(region).office().public.signing
        assert (newest.revoked_at, newest.expires) == (None, None)
        assert others[0].signing == first.signing
        assert all(one.revoked_at is not None for one in others)
        links = kit_chain(region)
        assert [fingerprint(one) for one in links] == [
            fingerprint(others[0].signing),
            fingerprint(newest.signing),
        ]


def kit_chain(region: Vault) -> list[str]:
    publish_kit(region)
    return [one.new_signing for one in kit_in_use(region).endorsements.endorsements]


def test_two_kits_later_a_post_that_missed_the_one_between_follows_the_chain(own: Copied) -> None:
    between, newest = own.stick / "lost", own.stick / "kit"
    between.mkdir(parents=True)
    newest.mkdir()
    with own.region() as region:
        renew_keys(region)
        send_to_posts(region, between)
        renew_keys(region, copied=True)
        last = OfficeKeeper(region).office().public
        send_to_posts(region, newest)
    with own.post() as post:
        assert read_arrivals(post.vault, newest).count(ArrivalState.NEW) == 1
        believed = pinned(post.vault)
        assert believed is not None
        assert believed.signing == (last.signing,)
        assert why(read_arrivals(post.vault, between)) in ([], [Code.PACKET_SENDER_REVOKED])
        assert kit_in_use(post.vault).head.version == 3


def test_a_thief_of_the_old_keys_publishes_nothing_once_they_are_ended(own: Copied) -> None:
    kit, forged = own.stick / "kit", own.stick / "forged"
    kit.mkdir(parents=True)
    forged.mkdir()
    thief = Copied(own.offices, own.home / "thief", own.clock)
    shutil.copytree(own.home / "region", thief.home / "region")
    with own.region() as region:
        renew_keys(region, copied=True)
        send_to_posts(region, kit)
        version = kit_in_use(region).head.version
    with thief.region() as stolen:
        for _ in range(3):
            publish_kit(stolen)
        renew_keys(stolen)  # signed by the old key, which the thief has
        send_to_posts(stolen, forged)
    with own.post() as post:
        read_arrivals(post.vault, kit)
        report = read_arrivals(post.vault, forged)
        assert report.count(ArrivalState.NEW) == 0
        assert kit_in_use(post.vault).head.version == version


def test_what_was_sealed_to_the_old_keys_opens_until_the_others_know_the_new(own: Copied) -> None:
    own.stick.mkdir(exist_ok=True)
    with own.region() as region:
        old = OfficeKeeper(region).office().public
        renew_keys(region)
    with own.post() as post:
        refer_one(post, own)
    with own.region() as region:
        assert read_at_region(region, own.stick).count(ArrivalState.NEW) == 1
        own.clock.now += OVERLAP + timedelta(days=1)
        assert let_old_keys_go(region) == 0  # no kit told of the new ones yet
        publish_kit(region)
        assert let_old_keys_go(region) == 1
        assert old.opening not in {one.opening for one in OfficeKeeper(region).former()}
