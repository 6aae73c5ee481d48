"""Photos beside an interview: they move, are sealed and are erased with it."""

import pytest
from desk_offices import Copied, play

from postdesk.desk.attaching import drop_unnamed_photos, keep_photo, photo_of
from postdesk.desk.interviewing import Beginning, begin
from postdesk.errors import Code, PostDeskError
from postdesk.forms.flow import Flow
from postdesk.model.ids import GuideId
from postdesk.store.erasure import Erasure
from postdesk.store.people import People
from postdesk.store.sealed import Sealed

PICTURE = b"\xff\xd8 a paper \xff\xd9"


def test_a_photo_goes_into_the_vault_with_its_interview_and_is_erased_with_it(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, stop_after="place_private")
        interview = interviewing.interview
        assert post.notebook.is_pending(interview.id)
        name = keep_photo(post, interview, PICTURE)
        assert Sealed(post.vault).parts(interview.id) == ()
        post.notebook.keep(interview.id)
        assert not post.notebook.is_pending(interview.id)
        assert photo_of(post, interview.id, name) == PICTURE
        Erasure(post.vault).interview(interview.id, "withdrawn")
        assert Sealed(post.vault).parts(interview.id) == ()


def test_a_supervisor_opens_it_until_an_official_may_be_part_of_the_case(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post)
        interviewing.close()
        taken = interviewing.interview
        name = keep_photo(post, taken, PICTURE)
    with own.post(supervisor=True) as post:
        assert photo_of(post, taken.id, name) == PICTURE
    with own.post() as post:
        author = next(one for one in People(post.vault).listed() if one.id == taken.officer)
        Sealed(post.vault).seal_interview(taken.id, [author.public])
        assert photo_of(post, taken.id, name) == PICTURE
        later = keep_photo(post, taken, PICTURE)
    with own.post(supervisor=True) as post:
        for one in (name, later):
            with pytest.raises(PostDeskError) as refused:
                photo_of(post, taken.id, one)
            assert refused.value.code is Code.SEALED_PART


def test_a_photo_that_no_answer_names_is_deleted(own: Copied) -> None:
    with own.post() as post:
        beginning = Beginning(
            guide=GuideId("first_line"), officer_language="fr", interviewee_language="fr"
        )
        interviewing = begin(post, beginning)
        taken, flow = interviewing.interview.id, interviewing.flow
        assert isinstance(flow, Flow)
        name = keep_photo(post, interviewing.interview, PICTURE)
        drop_unnamed_photos(post, taken, flow)
        with pytest.raises(PostDeskError) as gone:
            photo_of(post, taken, name)
        assert gone.value.code is Code.WRONG_USE
