"""Who is on duty: taken up at the desk, left alone or handed over with a word to the next."""

from collections.abc import Callable
from datetime import timedelta
from functools import partial

import pytest
from desk_offices import Copied

from postdesk.desk.duty import LONGEST_NOTE, Duty, duty, hand_over_shift, leave_shift, take_up
from postdesk.errors import Code, PostDeskError
from postdesk.store.audit import Audit
from postdesk.store.shifts import Shifts


def names(told: Duty) -> tuple[list[str], list[str]]:
    """Who is here and who is not."""
    return [one.person.name for one in told.here], [person.name for person in told.away]


def test_each_who_unlocks_is_on_duty_since_then(own: Copied) -> None:
    with own.post() as post:
        assert names(duty(post)) == ([], ["K. Sy", "A. Mint Salem"])
        take_up(post)
        begun = duty(post).here[0].since
    own.clock.now += timedelta(hours=2)
    with own.post(supervisor=True) as post:
        take_up(post)
        take_up(post)  # as after the ten minutes that lock the vault
        told = duty(post)
        assert names(told) == (["A. Mint Salem", "K. Sy"], [])
        assert told.here[0].since == begun
        assert told.here[1].since - begun > timedelta(hours=1)
        assert told.note is None


def test_who_leaves_alone_leaves_the_others_on_duty(own: Copied) -> None:
    with own.post(supervisor=True) as post:
        take_up(post)
    with own.post() as post:
        take_up(post)
        leave_shift(post)
        assert names(duty(post)) == (["K. Sy"], ["A. Mint Salem"])


def test_the_next_shift_reads_the_word_and_only_that_one(own: Copied) -> None:
    with own.post() as post:
        take_up(post)
        hand_over_shift(post, "  R07-0001 waits for the doctor ")
        assert names(duty(post))[0] == []
    with own.post(supervisor=True) as post:
        take_up(post)
        told = duty(post)
        assert names(told)[0] == ["K. Sy"]
        assert told.note is not None
        assert (told.note.text, told.note.by) == ("R07-0001 waits for the doctor", "A. Mint Salem")
        hand_over_shift(post)
        take_up(post)
        assert duty(post).note is None


def test_a_shift_that_nobody_handed_over_ends_after_a_day(own: Copied) -> None:
    with own.post() as post:
        take_up(post)
    own.clock.now += timedelta(hours=25)
    with own.post(supervisor=True) as post:
        take_up(post)
        assert names(duty(post)) == (["K. Sy"], ["A. Mint Salem"])
        old = Shifts(post.vault).last()[1]
        assert old.closed_by is None
        assert old.closed_at is not None


def test_what_cannot_be_is_refused_and_the_trail_tells_the_rest(own: Copied) -> None:
    with own.post() as post:
        for act in (hand_over_shift, leave_shift):
            assert refusal(partial(act, post)) is Code.WRONG_USE
        take_up(post)
        long = "x" * (LONGEST_NOTE + 1)
        assert refusal(lambda: hand_over_shift(post, long)) is Code.WRONG_USE
        hand_over_shift(post, "a word")
        told = Audit(post.vault).newest(before=1 << 60, limit=3)
        assert [one.what for one in told] == ["shift closed", "shift taken up", "shift opened"]
        assert "a word" not in repr(told)


def test_a_damaged_record_hides_who_is_here_and_nothing_else(own: Copied) -> None:
    with own.post() as post:
        take_up(post)
        post.vault.run("UPDATE shifts SET body = '{}'")
        assert names(duty(post))[0] == []
        with pytest.raises(PostDeskError) as caught:
            take_up(post)
        assert caught.value.code is Code.RECORD_DAMAGED


def refusal(act: Callable[[], object]) -> Code:
    """The code that an act is refused with."""
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code
