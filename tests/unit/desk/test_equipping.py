"""A post gets its kit: nothing counts before headquarters' words, then later kits are pinned."""

from pathlib import Path

import pytest
from desk_offices import Copied
from offices import TickingClock, at_desk, carry, introduce, make_post, make_region

from postdesk.app.readers import PostReader
from postdesk.desk.equipping import (
    confirm_kit,
    enrol,
    kit_in_use,
    own_words,
    pinned,
    post_settings,
    waiting_kits,
)
from postdesk.desk.receiving import read_arrivals
from postdesk.errors import Code, PostDeskError
from postdesk.packet.arrivals import ArrivalState
from postdesk.regional import equipping as regional
from postdesk.regional import publishing
from postdesk.regional.importing import read_arrivals as read_at_region
from postdesk.store.kits import Kits
from postdesk.store.state import VaultState


def test_wrong_words_pin_nothing_and_right_words_install(tmp_path: Path) -> None:
    clock = TickingClock()
    region, post = make_region(tmp_path / "r", clock), make_post(tmp_path / "p", clock)
    stick = tmp_path / "stick"
    stick.mkdir()
    enrol(post.vault, stick)
    read_at_region(region.vault, stick)
    (known,) = regional.waiting_enrolments(region.vault)
    heard = " ".join(own_words(post.vault, "fr"))
    regional.confirm_enrolment(region.vault, known, heard, "fr")
    publishing.publish_kit(region.vault)
    publishing.send_kit(region.vault, post_settings(post.vault).office)
    carry(region.vault, stick)
    assert read_arrivals(post.vault, stick).count(ArrivalState.WAITING) == 1
    (kit,) = waiting_kits(post.vault)
    with pytest.raises(PostDeskError) as caught:
        confirm_kit(post.vault, kit, heard, "fr")
    assert caught.value.code is Code.WORDS_DIFFER
    assert pinned(post.vault) is None
    assert waiting_kits(post.vault) != ()
    spoken = " ".join(regional.own_words(region.vault, "fr"))
    confirm_kit(post.vault, kit, spoken, "fr")
    believed = pinned(post.vault)
    assert believed is not None
    assert waiting_kits(post.vault) == ()
    post.vault.close()
    region.vault.close()


def test_a_forged_first_kit_does_not_stand_before_the_real_one(tmp_path: Path) -> None:
    """Both call themselves the region; the words that are read out say which of them counts."""
    clock, stick = TickingClock(), tmp_path / "stick"
    post = make_post(tmp_path / "p", clock)
    stick.mkdir()
    for name in ("forged", "real"):
        region = make_region(tmp_path / name, clock).vault
        enrol(post.vault, stick)
        read_at_region(region, stick)
        known, *_ = regional.waiting_enrolments(region)
        heard = " ".join(own_words(post.vault, "fr"))
        regional.confirm_enrolment(region, known, heard, "fr")
        publishing.publish_kit(region)
        publishing.send_kit(region, post_settings(post.vault).office)
        carry(region, stick)
        spoken = " ".join(regional.own_words(region, "fr"))
        region.close()
        read_arrivals(post.vault, stick)
    first, second = waiting_kits(post.vault)
    assert " ".join(first.first.words("fr")) != spoken
    with at_desk(post.vault, clock) as desk:
        reader = PostReader(desk)
        assert reader.said_by("un deux trois", "fr") is None
        said = reader.said_by(spoken, "fr")
        assert said is not None
        assert said.key == second.quarantined
        reader.confirm(said, spoken, "fr")
    believed = pinned(post.vault)
    assert believed is not None
    assert believed.signing[0] == second.first.keys.signing
    post.vault.close()


def test_another_headquarters_is_not_believed_afterwards(own: Copied) -> None:
    clock = TickingClock()
    other = make_region(own.home / "other", clock)
    stranger = make_post(own.home / "stranger", clock)
    sticks = own.home / "sticks"
    sticks.mkdir()
    introduce(stranger.vault, other.vault, sticks)
    stranger.vault.close()
    other.vault.close()
    with own.post() as post:
        before = kit_in_use(post.vault).head.version
        report = read_arrivals(post.vault, sticks)
        assert report.count(ArrivalState.NEW) == 0
        assert report.arrivals != ()
        assert waiting_kits(post.vault) == ()
        assert kit_in_use(post.vault).head.version == before


def test_a_region_put_back_numbers_its_kits_past_what_it_may_have_published(own: Copied) -> None:
    region = make_region(own.home / "numbering", TickingClock()).vault
    assert publishing.publish_kit(region) == 1
    assert publishing.publish_kit(region) == 2
    Kits(region).roll_back()
    assert publishing.publish_kit(region) == 3
    # what a putting back does: the copy works in an epoch of its own
    VaultState(region).put(VaultState.EPOCH, region.epoch + 1)
    after = publishing.publish_kit(region)
    assert after > 1000
    assert publishing.publish_kit(region) == after + 1
    region.close()
