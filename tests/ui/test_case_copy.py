"""What an office's copy of a case says where the kit knows neither the post nor the recipient."""

from datetime import UTC, datetime

import pytest

from postdesk.model.base import Texts
from postdesk.model.ids import CaseCode
from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import Line
from postdesk.regional.own_copy import CaseCopy, CopiedCase
from postdesk.ui.retention.case_copy import case_copy_lines

AT = datetime(2026, 11, 12, 2, 41, tzinfo=UTC)
SAID = Line(key="needs", label="Besoins", text="Un médecin")


def copy_of(post: Texts, recipient: Texts) -> CaseCopy:
    case = CopiedCase(
        post=post,
        recipient=recipient,
        received_at=AT,
        lines=(SAID,),
        state=ReceiptState.ACCEPTED,
        outcome=None,
    )
    return CaseCopy(CaseCode("R07-0004"), "fr", (case,), None, 0)


@pytest.mark.usefixtures("qapp")
@pytest.mark.parametrize("language", ["fr", "ar", "en", "ar-MR", "fr_MR", "snk"])
def test_a_place_that_the_kit_does_not_know_is_told_by_its_code(language: str) -> None:
    codes = (Texts({"en": "post-99"}), Texts({"en": "nobody-knows"}))
    lines = case_copy_lines(copy_of(*codes), language)
    whence = next(line for line in lines if "post-99" in line.text)
    assert "nobody-knows" in whence.text
    assert whence.label
    assert SAID in lines


@pytest.mark.usefixtures("qapp")
def test_words_names_and_days_are_in_one_language() -> None:
    """A tag with a country is still that language: the names were French there."""
    names = Texts({"fr": "Poste de Rosso", "ar": "مركز روصو", "en": "Rosso post"})
    plain, with_country = (
        case_copy_lines(copy_of(names, names), language) for language in ("ar", "ar-MR")
    )
    assert plain == with_country
    assert any("مركز روصو" in line.text for line in with_country)
