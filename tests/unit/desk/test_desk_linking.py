"""Links across a post's interviews: facts for what is sure, possible for names, none if gone."""

import sys
from time import perf_counter

import pytest
from desk_offices import Copied, play

from postdesk.desk.interviewing import Interviewing
from postdesk.desk.linking import found_by, link_facts, shared_answers
from postdesk.desk.post import Post
from postdesk.desk.reviewing import review
from postdesk.forms.definition import GuideNode, Kind, QuestionType
from postdesk.model.facts import Fact
from postdesk.store.erasure import Erasure
from postdesk.store.links import LinkKind, Links
from postdesk.store.sealed import Sealed

PHONE = "+222 45 25 12 34"
SAME_PHONE = "٠٠٢٢٢ ٤٥٢٥١٢٣٤"


def told(post: Post, **said: str) -> Interviewing:
    """An interview whose person knows the facilitators; closed."""
    answers = {"offer_made": "yes", "links_known": "yes", **said}
    interviewing = play(post, **answers)
    interviewing.close()
    return interviewing


def counts(interviewing: Interviewing) -> dict[str, int]:
    """The links that the newest assessment rests on."""
    return {fact.question: fact.number or 0 for fact in interviewing.assessment.links}


def flags(interviewing: Interviewing) -> set[str]:
    """The indicators about links that are present."""
    raised = interviewing.assessment.flags
    return {flag.indicator for flag in raised if flag.indicator.startswith("LK-")}


def test_the_same_phone_is_counted_in_the_others_and_raised_from_the_third_on(own: Copied) -> None:
    with own.post() as post:
        first = told(post, recruiter_phone=PHONE, age_years="15")
        second = told(post, recruiter_phone=SAME_PHONE, age_years="16")
        third = told(post, recruiter_phone="45251234", age_years="30")
        assert counts(first) == {}
        assert counts(second) == {"link.phone": 1, "link.phone.minors": 1}
        assert counts(third) == {"link.phone": 2, "link.phone.minors": 2}
        assert (flags(first), flags(second), flags(third)) == (set(), set(), {"LK-01", "LK-02"})
        reasons = [
            reason
            for flag in third.assessment.flags
            if flag.indicator == "LK-02"
            for reason in flag.reasons
        ]
        assert [(reason.number, reason.because) for reason in reasons] == [
            (2, tuple(ref for ref in third.flow.asked() if ref.endswith("/recruiter_phone")))
        ]
        found = shared_answers(post, third.interview.id, third.flow)
        (shared,) = (one for one in found if one.kind is LinkKind.PHONE)
        assert shared.codes == (first.interview.code, second.interview.code)
        assert not shared.possible


def test_later_interviews_do_not_change_what_was_stored(own: Copied) -> None:
    with own.post() as post:
        first = told(post, recruiter_phone=PHONE)
        for _ in range(2):
            told(post, recruiter_phone=PHONE)
        reviewed = review(post, first.interview.id)
        assert reviewed.reproduced
        assert reviewed.assessment.links == ()


def test_a_review_reproduces_what_rested_on_links(own: Copied) -> None:
    with own.post() as post:
        for _ in range(3):
            last = told(post, vehicle_plate="1234 AB 00", wallet="45 25 99 11")
        assert flags(last) == {"LK-03", "LK-05"}
        reviewed = review(post, last.interview.id)
        assert reviewed.reproduced
        assert (
            Fact(
                question="link.vehicle",
                number=2,
                because=tuple(ref for ref in last.flow.asked() if ref.endswith("/vehicle_plate")),
            )
            in reviewed.assessment.links
        )


def test_a_name_or_a_place_is_possible_and_never_a_fact(own: Copied) -> None:
    with own.post() as post:
        told(post, recruiter_name="Ould Ahmed", holding_address="Sebkha, near the mosque")
        second = told(post, recruiter_name="ahmed OULD", holding_address="sebkha near the mosque")
        assert counts(second) == {}
        shared = shared_answers(post, second.interview.id, second.flow)
        assert {one.kind for one in shared} == {LinkKind.NAME, LinkKind.ADDRESS}
        assert all(one.possible for one in shared)


def test_a_corrected_answer_links_no_more(own: Copied) -> None:
    with own.post() as post:
        first = play(post, offer_made="yes", links_known="yes", recruiter_phone=PHONE)
        (phone,) = (ref for ref in first.flow.asked() if ref.endswith("/recruiter_phone"))
        holders = Links(post.vault).holders
        assert holders(LinkKind.PHONE, PHONE) == (first.interview.id,)
        first.answer(phone, "45 25 77 77")
        assert holders(LinkKind.PHONE, PHONE) == ()
        (known,) = (ref for ref in first.flow.asked() if ref.endswith("/links_known"))
        first.answer(known, "no")
        assert holders(LinkKind.PHONE, "45 25 77 77") == ()


def test_what_is_not_kept_is_found_by_nobody_but_finds(own: Copied) -> None:
    with own.post() as post:
        for _ in range(2):
            told(post, recruiter_phone=PHONE)
        pending = play(
            post,
            stop_after="recruiter_phone",
            consent_storing="no",
            offer_made="yes",
            links_known="yes",
            recruiter_phone=PHONE,
        )
        assert not pending.kept
        assert counts(pending) == {"link.phone": 2}
        assert pending.interview.id not in Links(post.vault).holders(LinkKind.PHONE, PHONE)


def test_what_is_taken_back_erased_or_sealed_is_linked_to_nothing(own: Copied) -> None:
    with own.post() as post:
        withdrawn = play(post, offer_made="yes", links_known="yes", recruiter_phone=PHONE)
        withdrawn.withdraw()
        erased = told(post, recruiter_phone=PHONE)
        Erasure(post.vault).interview(erased.interview.id, "unreferred")
        sealed = told(post, recruiter_phone=PHONE)
        Sealed(post.vault).seal_interview(sealed.interview.id, [post.person.public])
        assert Links(post.vault).holders(LinkKind.PHONE, PHONE) == ()
        again = play(post, offer_made="yes", links_known="yes", recruiter_phone=PHONE)
        assert counts(again) == {}


@pytest.mark.soak
def test_links_among_a_hundred_thousand_interviews(own: Copied) -> None:
    """Prints how long the links of a new case take; the same counts as a plain scan finds."""
    with own.post() as post:
        vault = post.vault
        numbers = [f"+2224525{place * 7919 % 10_007 % 10_000:04}" for place in range(100_000)]
        with vault.writing():
            for place, number in enumerate(numbers):
                vault.run(
                    "INSERT INTO links (kind, value, record, minor) VALUES (?, ?, ?, ?)",
                    (LinkKind.PHONE, number, f"{place:032x}", place % 3 == 0),
                )
        new = play(post, offer_made="yes", links_known="yes", recruiter_phone=numbers[0])
        same = [place for place, number in enumerate(numbers) if number == numbers[0]]
        wanted = {"link.phone": len(same), "link.phone.minors": sum(p % 3 == 0 for p in same)}
        times = []
        for _ in range(1_000):
            begun = perf_counter()
            facts = link_facts(post, new.interview.id, new.flow)
            times.append(perf_counter() - begun)
            assert {fact.question: fact.number for fact in facts} == wanted
        p99 = sorted(times)[989] * 1000
        sys.stdout.write(f"links of a case among 100,000 interviews: p99 {p99:.2f} ms\n")


PASSPORT = (
    "P<UTOERIKSSON<<ANNA<MARIA<<<<<<<<<<<<<<<<<<<\nL898902C36UTO7408122F1204159ZE184226B<<<<<10"
)


@pytest.mark.parametrize(("appearance", "value", "found"), [
    ("names", "Sidi\nسيدي\n~ Side", ("Sidi", "سيدي", "Side")),
    ("mrz", PASSPORT, ("L898902C3",)),
    ("mrz", "AB 12 only", ("AB 12 only",)),
    ("phone", "46 12 34 56", ("46 12 34 56",)),
    ("", "Sidi\nسيدي", ("Sidi\nسيدي",)),
])  # fmt: skip
def test_what_an_answer_is_found_by(appearance: str, value: str, found: tuple[str, ...]) -> None:
    node = GuideNode(
        path="/data/q",
        name="q",
        kind=Kind.QUESTION,
        type=QuestionType.TEXT,
        appearance=appearance,
    )
    assert found_by(node, value) == found
