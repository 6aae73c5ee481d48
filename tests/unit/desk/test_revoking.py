"""A laptop is lost: its office's keys end, and whoever has them is believed nowhere any more."""

from collections.abc import Callable
from functools import partial

import pytest
from desk_offices import Copied
from test_rotation import refer_one

from postdesk.desk.equipping import enrol, own_words
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import OfficeId
from postdesk.packet.enrolment import key_words
from postdesk.packet.rotation import renew_keys
from postdesk.regional.equipping import (
    confirm_enrolment,
    counting_keys,
    revoke_keys,
    waiting_enrolments,
)
from postdesk.regional.importing import read_arrivals
from postdesk.regional.office import directory_in_use, office_settings
from postdesk.regional.publishing import publish_kit, send_kit
from postdesk.store.audit import Audit
from postdesk.store.office import OfficeKeeper
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

POST = OfficeId("rosso")


def counting(region: Vault) -> int:
    office = directory_in_use(region).office(POST)
    assert office is not None
    return len(counting_keys(office, region.clock()))


def refused(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def test_nothing_from_a_lost_laptop_counts_and_nothing_is_sealed_to_it(own: Copied) -> None:
    own.stick.mkdir(exist_ok=True)
    with own.region() as region:
        publish_kit(region)
        revoke_keys(region, POST, newest_stays=False)
        assert counting(region) == 0
        told = [(one.record, one.what) for one in Audit(region).newest(before=1 << 60, limit=4)]
        assert (f"office {POST}", "revoked") in told
        assert refused(lambda: send_kit(region, POST)) is Code.RECIPIENT_WITHOUT_KEY
        assert refused(lambda: revoke_keys(region, POST, newest_stays=False)) is Code.WRONG_USE
    own.clock.now = own.clock.now.replace(hour=9)
    with own.post() as post:
        refer_one(post, own)
    with own.region() as region:
        report = read_arrivals(region, own.stick)
        assert [one.problem for one in report.quarantined()] == [Code.PACKET_SENDER_REVOKED]


def test_ended_keys_never_come_back_by_a_call(own: Copied) -> None:
    """Whoever has the laptop can show its keys again and read their words out."""
    own.stick.mkdir(exist_ok=True)
    with own.region() as region:
        revoke_keys(region, POST, newest_stays=False)
    with own.post(supervisor=True) as post:
        enrol(post.vault, own.stick)
        words = " ".join(own_words(post.vault, "fr"))
    with own.region() as region:
        report = read_arrivals(region, own.stick)
        assert [one.problem for one in report.quarantined()] == [Code.ENROLMENT_REFUSED]
        still = waiting_enrolments(region)
        codes = {refused(partial(confirm_enrolment, region, one, words, "fr")) for one in still}
        assert codes <= {Code.ENROLMENT_REFUSED}
        assert counting(region) == 0


def test_new_keys_of_a_post_count_after_a_call(own: Copied) -> None:
    own.stick.mkdir(exist_ok=True)
    with own.region() as region:
        revoke_keys(region, POST, newest_stays=False)
    with own.post(supervisor=True) as post:
        renew_keys(post.vault)
        enrol(post.vault, own.stick)
        public = OfficeKeeper(post.vault).office().public
    with own.region() as region:
        read_arrivals(region, own.stick)
        (waiting,) = waiting_enrolments(region)
        confirm_enrolment(region, waiting, " ".join(key_words(public, "fr")), "fr")
        assert counting(region) == 1
        publish_kit(region)
        send_kit(region, POST)


def test_copied_keys_end_before_their_overlap_and_the_newest_go_on(own: Copied) -> None:
    own.stick.mkdir(exist_ok=True)
    with own.post(supervisor=True) as post:
        renew_keys(post.vault)
        enrol(post.vault, own.stick)
        public = OfficeKeeper(post.vault).office().public
    with own.region() as region:
        assert refused(lambda: revoke_keys(region, POST, newest_stays=True)) is Code.WRONG_USE
        read_arrivals(region, own.stick)
        (waiting,) = waiting_enrolments(region)
        confirm_enrolment(region, waiting, " ".join(key_words(public, "fr")), "fr")
        assert counting(region) == 2
        revoke_keys(region, POST, newest_stays=True)
        assert counting(region) == 1
        office = directory_in_use(region).office(POST)
        assert office is not None
        assert counting_keys(office, region.clock())[0].signing == public.signing


def test_headquarters_ends_no_key_of_its_own_here_and_another_office_none(own: Copied) -> None:
    with own.region() as region:
        hq = OfficeKeeper(region).office().id
        assert refused(lambda: revoke_keys(region, hq, newest_stays=False)) is Code.WRONG_USE
        unknown = OfficeId("nowhere")
        assert refused(lambda: revoke_keys(region, unknown, newest_stays=False)) is Code.WRONG_USE
        plain = office_settings(region).model_copy(update={"author": False})
        Settings(region).put("office", plain.model_dump(mode="json"))
        assert refused(lambda: revoke_keys(region, POST, newest_stays=False)) is Code.WRONG_USE
        assert refused(lambda: publish_kit(region)) is Code.WRONG_USE
        assert counting(region) == 1
