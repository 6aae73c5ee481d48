"""A post gets new keys: the region believes them after a call, and the old open for the overlap."""

from datetime import timedelta

import pytest
from desk_offices import Copied

from postdesk.desk.equipping import enrol
from postdesk.desk.outbox import outbox, write_to_stick
from postdesk.desk.post import Post
from postdesk.desk.referring import prepare, refer, say_consent
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.errors import Code, PostDeskError
from postdesk.model.decisions import Verdict
from postdesk.model.interviews import ConsentState
from postdesk.model.offices import Directory
from postdesk.model.referrals import Channel, ReferralState
from postdesk.packet.arrivals import ArrivalState
from postdesk.packet.enrolment import key_words
from postdesk.packet.rotation import OVERLAP, let_old_keys_go, may_renew, renew_keys
from postdesk.regional.equipping import confirm_enrolment, waiting_enrolments
from postdesk.regional.importing import read_arrivals, take_waiting
from postdesk.store.audit import Audit
from postdesk.store.directory import Directories
from postdesk.store.office import OfficeKeeper


def refer_one(post: Post, own: Copied) -> None:
    """A referral of the closed interview, written to the stick."""
    reviewed = review(post, own.offices.interview)
    first = recommended(reviewed)[:1]
    decide(post, reviewed, Verdict.AGREE, refer_to=first)
    say_consent(post, own.offices.interview, first[0], ConsentState.AGREED)
    again = review(post, own.offices.interview)
    refer(post, prepare(post, again, first[0], "fr"), (Channel.PACKET,))
    packets = [one.packet.manifest.packet for one in outbox(post.vault, ReferralState.SEALED)]
    write_to_stick(post.vault, packets, own.stick)


def test_what_is_signed_by_new_keys_counts_after_the_call(own: Copied) -> None:
    own.stick.mkdir(exist_ok=True)
    with own.post(supervisor=True) as post:
        old = OfficeKeeper(post.vault).office()
        renew_keys(post.vault)
        new = OfficeKeeper(post.vault).office()
        assert new.public.signing != old.public.signing
        assert OfficeKeeper(post.vault).opening_secrets() == (
            new.opening_secret,
            old.opening_secret,
        )
    with own.post() as post:
        refer_one(post, own)
        keys = own.stick / "keys"  # the tests' ids would give both files one name
        keys.mkdir()
        enrol(post.vault, keys)
    with own.region() as region:
        report = read_arrivals(region, own.stick)
        assert report.count(ArrivalState.QUARANTINED) == 1
        assert report.count(ArrivalState.WAITING) == 1
        (waiting,) = waiting_enrolments(region)
        words = " ".join(key_words(new.public, "fr"))
        confirm_enrolment(region, waiting, words, "fr")
        assert take_waiting(region) == 1
        listed = Directories(region).newest()
        office = None if listed is None else listed.office(new.id)
        assert office is not None
        ends = {keys.signing: keys.expires for keys in office.keys}
        assert ends[new.public.signing] is None
        assert ends[old.public.signing] is not None


def test_old_keys_go_when_the_others_have_known_the_new_for_the_overlap(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        vault, keeper = post.vault, OfficeKeeper(post.vault)
        assert let_old_keys_go(vault) == 0
        old = keeper.office().public
        renew_keys(vault)
        own.clock.now += OVERLAP + timedelta(days=1)
        assert let_old_keys_go(vault) == 0  # nobody was told of the new ones yet
        _list_newest(Directories(vault), keeper)
        assert let_old_keys_go(vault) == 1
        assert let_old_keys_go(vault) == 0
        assert keeper.former() == ()
        told = [one.what for one in Audit(vault).newest(before=1 << 60, limit=9)]
        assert "keys retired" in told
        assert old.opening not in {keys.opening for keys in keeper.former()}


def test_old_keys_stay_for_the_overlap(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        keeper = OfficeKeeper(post.vault)
        renew_keys(post.vault)
        _list_newest(Directories(post.vault), keeper)
        assert let_old_keys_go(post.vault) == 0
        assert len(keeper.opening_secrets()) == 2


def test_an_officer_may_not_and_only_headquarters_ends_keys_by_itself(own: Copied) -> None:
    with own.post() as post:
        assert not may_renew(post.vault)
        with pytest.raises(PostDeskError) as refused:
            renew_keys(post.vault)
        assert refused.value.code is Code.NOT_PERMITTED
    with own.post(supervisor=True) as post:
        before = OfficeKeeper(post.vault).office()
        with pytest.raises(PostDeskError) as refused:
            renew_keys(post.vault, copied=True)
        assert refused.value.code is Code.WRONG_USE
        assert OfficeKeeper(post.vault).office() == before


def _list_newest(known_offices: Directories, keeper: OfficeKeeper) -> None:
    """As a kit does that was published after the call."""
    own, known = keeper.office(), known_offices.newest()
    assert known is not None
    listed = known.office(own.id)
    assert listed is not None
    with_new = listed.model_copy(update={"keys": (*listed.keys, own.public)})
    others = tuple(one for one in known.offices if one.id != own.id)
    changed: Directory = known.model_copy(
        update={"version": known.version + 1, "offices": (*others, with_new)}
    )
    known_offices.take(changed)
