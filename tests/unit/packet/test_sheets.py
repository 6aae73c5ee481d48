"""One share gives the call sheet, the slip and the hidden words."""

from datetime import date

import pytest

from postdesk.model.assessments import Urgency
from postdesk.model.ids import CaseCode, OfficeId, RecipientId
from postdesk.model.referrals import Call, CaseShare, Line
from postdesk.packet.sheets import HIDDEN, TO_RECORD, call_sheet, redact, slip, take_along


def _share(*texts: str) -> CaseShare:
    lines = [Line(key=f"line{n}", label=f"Label {n}", text=text) for n, text in enumerate(texts)]
    code = Line(key="code", label="Code", text="R07-0412")
    risk = Line(key="risk", label="Risk", text="outside", danger=True)
    return CaseShare(
        code=CaseCode("R07-0412"),
        template="t",
        reason_code="trafficking",
        urgency=Urgency.TONIGHT,
        recipient=RecipientId("r"),
        post=OfficeId("post-07"),
        referred_on=date(2026, 11, 12),
        lines=(*lines, code, risk),
    )


def test_the_call_begins_with_code_and_danger() -> None:
    """Then the template's order; what is recorded are a call's own fields."""
    sheet = call_sheet(_share("one", "two"))
    assert [line.key for line in sheet.say] == ["code", "risk", "line0", "line1"]
    assert set(TO_RECORD) == set(Call.model_fields)


def test_a_slip_is_short() -> None:
    """Nine lines of sixty letters, whatever the share holds; danger is never cut off."""
    lines = slip(_share(*["word " * 40] * 20))
    assert len(lines) == 9
    assert [line.key for line in lines[:2]] == ["code", "risk"]
    assert all(len(line.text) <= 60 for line in lines)
    assert lines[2].text.endswith("…")


def test_what_a_person_carries_tells_nothing() -> None:
    """Code, place, hours, number: no label, no reason, nothing empty."""
    lines = take_along(CaseCode("R07-0412"), "social service, Rosso", "", "1916")
    assert [(line.key, line.label, line.text) for line in lines] == [
        ("code", "", "R07-0412"),
        ("place", "", "social service, Rosso"),
        ("number", "", "1916"),
    ]


@pytest.mark.parametrize(
    ("text", "words", "hidden"),
    [
        ("Call Ali in Mali, ALI!", ["ali"], f"Call {HIDDEN} in Mali, {HIDDEN}!"),
        ("Jean  Paul came", ["jean paul"], f"{HIDDEN} came"),
        ("قال لمحمد ومُحَمّد", ["محمد"], f"قال {HIDDEN} {HIDDEN}"),
        ("a.b is not axb", ["a.b"], f"{HIDDEN} is not axb"),
        ("Zoe\u0301 left", ["Zo\u00e9"], f"{HIDDEN} left"),
        ("nothing marked", ["", "  "], "nothing marked"),
        ("+222 45 00 00 00 rings", ["+222 45 00 00 00"], f"{HIDDEN} rings"),
    ],
)
def test_marked_words_are_hidden_everywhere(text: str, words: list[str], hidden: str) -> None:
    """In every line, in any case and spelling, by a mark whose length tells nothing."""
    shared = redact(_share(text, text), words)
    assert [line.text for line in shared.lines[:2]] == [hidden, hidden]
    assert shared.lines[2].text == "R07-0412"
