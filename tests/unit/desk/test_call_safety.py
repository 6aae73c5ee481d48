"""A number never leaves without whether it is safe to call there: by voice, paper or packet."""

import pytest
from desk_offices import Copied, play

from postdesk.desk.interviewing import Interviewing
from postdesk.desk.referring import prepare
from postdesk.desk.reviewing import review
from postdesk.desk.telling import ToldAnswers
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef, RecipientId
from postdesk.model.referrals import OverrideReason
from postdesk.packet.sheets import call_sheet
from postdesk.packet.template import ShownAnswer

NUMBER = "+22200000001"


def place(interviewing: Interviewing, name: str) -> NodeRef:
    """Where a question stands."""
    return next(ref for ref in interviewing.flow.asked() if ref.endswith(f"/{name}"))


def phone_of(interviewing: Interviewing) -> ShownAnswer:
    """The number as it is told to others."""
    everything = ToldAnswers(interviewing.flow, frozenset()).everything("en")
    return next(one for one in everything if one.question == "contact_phone")


def test_number_safety_hours_and_words_share_one_page_that_opens_with_the_number(
    own: Copied,
) -> None:
    with own.post() as post:
        interviewing = play(post, contact_wanted="yes", stop_after="contact_wanted")
        phone = place(interviewing, "contact_phone")
        assert interviewing.flow.page(phone) == (phone,)
        interviewing.answer(phone, NUMBER)
        names = [ref.rpartition("/")[2] for ref in interviewing.flow.page(phone)]
        assert names == [
            "contact_phone", "contact_safe", "contact_when", "contact_say", "contact_name"
        ]  # fmt: skip
        interviewing.state(phone, AnswerState.UNKNOWN)
        assert interviewing.flow.page(phone) == (phone,)


@pytest.mark.parametrize(("said", "told", "danger"), [
    ("yes", "Is it safe to call there? Yes, safe", False),
    ("times", "Is it safe to call there? Only at certain times", False),
    ("no", "Is it safe to call there? No, others answer or listen", True),
    ("", "Is it safe to call there? —", False),
])  # fmt: skip
def test_a_number_is_told_with_its_safety_and_danger_first(
    own: Copied, said: str, told: str, danger: bool
) -> None:
    with own.post() as post:
        interviewing = play(post, contact_wanted="yes", stop_after="contact_wanted")
        interviewing.answer(place(interviewing, "contact_phone"), NUMBER)
        if said:
            interviewing.answer(place(interviewing, "contact_safe"), said)
        phone = phone_of(interviewing)
        assert phone.text == f"{NUMBER} · {told}"
        assert phone.danger is danger


def test_packet_and_call_sheet_say_first_that_it_is_not_safe_to_call(own: Copied) -> None:
    with own.post() as post:
        interviewing = play(post, contact_wanted="yes", stop_after="contact_wanted")
        for name, value in (
            ("contact_phone", NUMBER),
            ("contact_safe", "no"),
            ("contact_when", "jamais le soir"),
            ("contact_name", "Awa"),
        ):
            interviewing.answer(place(interviewing, name), value)
        interviewing.close()
        reviewed = review(post, interviewing.interview.id)
        override = OverrideReason.LIFE_IN_DANGER
        share = prepare(post, reviewed, RecipientId("inlctptm"), "fr", override=override)
        shared = share.preview.share
        contact = next(line for line in shared.lines if line.key == "contact")
        assert contact.danger
        assert contact.text.startswith(f"{NUMBER} · Est-il sûr d’appeler à ce numéro ? Non, ")
        assert contact.text.count("autres répondent") == 1
        assert contact.text.endswith("Awa")
        assert contact in call_sheet(shared).say[:3]
        withheld = {line.key for line in share.preview.withheld}
        assert "contact" not in withheld
