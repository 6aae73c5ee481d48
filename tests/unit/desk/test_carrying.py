"""A person's word on carrying paper: kept with the interview, heeded, told, erased with it."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from desk_offices import Copied, play

from postdesk.desk.carrying import check_carry, say_carry
from postdesk.desk.interviewing import resume
from postdesk.desk.own_copy import own_copy, save_copy
from postdesk.desk.post import Post
from postdesk.desk.printing import note_copy_printed, note_slip_printed
from postdesk.desk.taking_along import save_slip
from postdesk.desk.telling import as_stored
from postdesk.errors import Code, PostDeskError
from postdesk.model.interviews import CarryPaper, Interview
from postdesk.store.audit import AuditKind


def the_interview(own: Copied, post: Post) -> Interview:
    """The closed one of the offices."""
    return post.notebook.get(own.offices.interview)


def code_of(printing: Callable[[], object]) -> Code | None:
    """Why a printing was refused; None if it was not."""
    try:
        printing()
    except PostDeskError as error:
        return error.code
    return None


def bodies_with_a_word(post: Post) -> int:
    """How many interviews of the vault hold a word on carrying paper."""
    row = post.vault.row("SELECT count(*) FROM interviews WHERE body LIKE '%\"carry\":{%'")
    assert row is not None
    return int(row[0])


@pytest.mark.parametrize("pending", [True, False])
def test_the_word_of_an_open_interview_is_there_after_a_restart(own: Copied, pending: bool) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="consent_interview" if pending else "consent_storing")
        assert interviewing.kept is not pending
        interviewing.say_carry(safe=False)
        identity, at = interviewing.interview.id, interviewing.interview.carry
    with own.post() as post:
        interviewing = resume(post, identity)
        assert at is not None
        assert interviewing.interview.carry == at
        assert not at.safe
        interviewing.say_carry(safe=True)
        interviewing.skip()
    with own.post() as post:
        carry = post.notebook.get(identity).carry
        assert carry is not None
        assert carry.safe


def test_nothing_is_printed_before_a_yes_or_after_a_no(own: Copied) -> None:
    with own.post() as post:
        interview = the_interview(own, post)
        printings: tuple[Callable[[], object], ...] = (
            lambda: save_slip(post, interview, own.stick, b"%PDF"),
            lambda: save_copy(post, interview, own.stick, b"%PDF"),
            lambda: note_slip_printed(post, interview.id),
            lambda: note_copy_printed(post, interview.id),
        )
        assert {code_of(one) for one in printings} == {Code.PAPER_NOT_SAFE}
        say_carry(post, interview, safe=False)
        assert {code_of(one) for one in printings} == {Code.PAPER_NOT_SAFE}
        assert list(own.stick.iterdir()) == []
        kinds = [one.kind for one in post.audit.entries(record=interview.id)]
        assert AuditKind.PRINTED not in kinds
        say_carry(post, the_interview(own, post), safe=True)
        assert {code_of(one) for one in printings} == {None}
        assert len(list(own.stick.iterdir())) == 2


def test_a_yes_counts_for_a_day_and_a_no_until_it_is_changed(own: Copied) -> None:
    with own.post() as post:
        now = post.clock()
        hours = (-1, 0, 23, 24, 24 * 60)
        for safe, counts in ((True, [False, True, True, False, False]), (False, [True] * 5)):
            word = CarryPaper(safe=safe, at=now)
            assert [word.counts(now + timedelta(hours=one)) for one in hours] == counts
        say_carry(post, the_interview(own, post), safe=True)
        check_carry(post, own.offices.interview)
    own.clock.now += timedelta(hours=25)
    with own.post() as post, pytest.raises(PostDeskError) as caught:
        check_carry(post, own.offices.interview)
    assert caught.value.code is Code.PAPER_NOT_SAFE


def test_the_trail_tells_that_it_was_said_and_not_what(own: Copied) -> None:
    with own.post() as post:
        for safe in (True, False):
            say_carry(post, the_interview(own, post), safe=safe)
        entries = post.audit.entries(record=own.offices.interview)
        said = [one for one in entries if one.what == "carry"]
        assert [(one.kind, one.who) for one in said] == [
            (AuditKind.WRITTEN, own.offices.officer)
        ] * 2


def test_the_own_copy_tells_it_and_taking_back_takes_it_along(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="consent_storing")
        interviewing.say_carry(safe=False)
        identity = interviewing.interview.id
        copy = own_copy(post, post.notebook.get(identity), "fr", as_stored)
        assert copy.carry == interviewing.interview.carry
        assert bodies_with_a_word(post) == 1
        interviewing.withdraw()
        interviewing.close()
        with pytest.raises(PostDeskError):
            post.notebook.get(identity)
        assert bodies_with_a_word(post) == 0
