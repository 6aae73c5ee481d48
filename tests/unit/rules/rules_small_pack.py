"""A small pack and its questions, from which the tests of the rules start."""

from collections.abc import Mapping

from postdesk.model.base import Texts
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.model.ids import NodeRef
from postdesk.model.vocabulary import QuestionCodes, Vocabulary
from postdesk.rules.compiler import compile_pack
from postdesk.rules.pack import Pack

STATES = ("unknown", "refused", "not_asked", "unanswered")
Cells = dict[str, str]
Sheets = dict[str, list[Cells]]


def texts(english: str) -> Cells:
    """Text cells in the three languages."""
    return {"text::fr": f"{english} (fr)", "text::ar": f"{english} (ar)", "text::en": english}


def question(name: str, *values: str, **more: object) -> QuestionCodes:
    """A question of the guide `g` with choices and all states."""
    told = tuple(Texts({"en": value.upper(), "fr": value, "ar": value}) for value in values)
    return QuestionCodes(
        question=name,
        guide="g",
        values=values,
        states=STATES,
        texts=Texts({"en": f"{name}?", "fr": f"{name} ?", "ar": f"{name}؟"}),
        value_texts=told,
        **more,  # type: ignore[arg-type]
    )


def vocabulary(*more: QuestionCodes) -> Vocabulary:
    """What the small pack's guide can yield, and more."""
    return Vocabulary(
        questions=(
            question("age_band", "child", "adult", "doubtful"),
            question("promise", "kept", "other_work", "lower_pay"),
            question("keeps_papers", "self", "family", "employer"),
            question("papers_back", "yes", "no"),
            question("debt_weeks", numeric=True),
            question("threats", "beaten", "told_police", "family_threatened"),
            question("fear", "yes", "no"),
            question("consent", "yes", "no"),
            question("sex", "f", "m", forbidden="sex"),
            question("speaks", "ff", "wo", forbidden="language"),
            question("pregnant", "yes", "no", forbidden="sex", health=True),
            *more,
        )
    )


def sign(code: str, dimension: str, strength: str, **more: str) -> Cells:
    """A row of pd_indicators in the adult set."""
    row = {"indicator": code, "set": "adult_labour", "dimension": dimension, "strength": strength}
    fixed = {"source": "ilo", "evidence": "secondary", "confidence": "medium"}
    return row | texts(f"Sign {code}") | fixed | more


def rule(code: str, indicator: str, asked: str, any_of: str = "", **more: str) -> Cells:
    """A row of pd_rules."""
    return {"rule": code, "indicator": indicator, "question": asked, "any_of": any_of} | more


POSITIVE = "2 strong | 1 strong 1 medium | 1 strong 1 weak | 3 medium | 2 medium 1 weak"
"""The published rule of the dimensions."""


def small_sheets() -> Sheets:
    """Every sheet of a small pack that compiles without a finding."""
    recruiting = {"set": "adult_labour", "dimension": "deceptive_recruitment", "source": "ilo"}
    return {
        "pd_pack": [{"pack": "small", "version": "1"} | texts("Small pack")],
        "pd_sources": [{"source": "ilo", "published": "ILO 2009"} | texts("Indicators")],
        "pd_sets": [
            {"set": "adult_labour", "weighed": "yes", "when": "age_band=adult,doubtful"}
            | texts("Adults at work"),
            {"set": "protection", "weighed": "yes"} | texts("Protection"),
        ],
        "pd_dimensions": [recruiting | {"positive": POSITIVE} | texts("Deceived")],
        "pd_indicators": [
            sign("A1", "deceptive_recruitment", "strong"),
            sign("A2", "deceptive_recruitment", "medium"),
            sign("A3", "deceptive_recruitment", "weak"),
            sign("A4", "", "medium", emergency="immediate_threat"),
            sign("P1", "", "none", set="protection", trigger="yes"),
        ],
        "pd_rules": _rules(),
        "pd_determinations": [_progress()],
        "pd_referrals": [
            referral("trigger.adult_labour", "focal", "trafficking", "days", "consent=yes"),
            referral("determination.in_progress", "focal", "trafficking", "tonight", "consent=yes"),
            referral("flag.P1", "unhcr", "asylum", "days"),
            referral("otherwise", "leaflet", "local_help", "routine"),
        ],
        "pd_cases": _cases(),
    }


def _rules() -> list[Cells]:
    return [
        rule("A1.a", "A1", "promise", "other_work"),
        rule("A2.a", "A2", "keeps_papers", "employer"),
        rule("A2.a", "A2", "papers_back", "no, unknown"),
        rule("A2.b", "A2", "threats", "told_police"),
        rule("A3.a", "A3", "debt_weeks", at_least="4"),
        rule("A4.a", "A4", "threats", "beaten, family_threatened"),
        rule("A4.a", "A4", "debt_weeks", at_least="1", at_most="200"),
        rule("P1.a", "P1", "fear", "yes"),
    ]


def _progress() -> Cells:
    named = {"determination": "in_progress", "set": "adult_labour", "source": "ilo"}
    asked = {"question": "dim.adult_labour.deceptive_recruitment", "any_of": "positive"}
    return named | {"rule": "D.a"} | asked | texts("Possible trafficking in progress")


def _cases() -> list[Cells]:
    return [
        {
            "case": "deceived",
            "title": "Promised a shop, put to a mine",
            "kind": "protection",
            "facts": "age_band=adult; promise=other_work; debt_weeks=6; consent=yes",
            "flags": "A1 A3",
            "not_flags": "*",
            "dimensions": "adult_labour.deceptive_recruitment",
            "determinations": "in_progress",
            "referrals": "trafficking",
            "not_referrals": "asylum",
        },
        {
            "case": "trader",
            "title": "Family keeps the papers",
            "kind": "ordinary",
            "facts": "age_band=adult; keeps_papers=family; papers_back=yes",
            "not_flags": "*",
            "not_referrals": "*",
        },
    ]


def referral(when: str, recipient: str, reason: str, urgency: str, also: str = "") -> Cells:
    """A row of pd_referrals."""
    row = {"when": when, "and": also, "recipient": recipient}
    return row | {"reason_code": reason, "urgency": urgency}


def numbered(sheets: Mapping[str, list[Cells]]) -> dict[str, tuple[tuple[int, Cells], ...]]:
    """Sheets as the compiler gets them: the first row below the heading is row 2."""
    return {
        name: tuple((number, row) for number, row in enumerate(found, start=2))
        for name, found in sheets.items()
    }


def small_pack() -> Pack:
    """The small pack, compiled."""
    compiled = compile_pack(numbered(small_sheets()), vocabulary())
    assert compiled.pack is not None, compiled.findings
    return compiled.pack


def coded(**answers: str | int | tuple[str, ...]) -> CodedAnswers:
    """Facts by question; a tuple is a question with several choices."""
    facts = []
    for name, value in answers.items():
        because = (NodeRef(f"/data/{name}"),)
        for one in value if isinstance(value, tuple) else (value,):
            if isinstance(one, int):
                facts.append(Fact(question=name, number=one, because=because))
            else:
                facts.append(Fact(question=name, value=one, because=because))
    return CodedAnswers(facts=tuple(facts))
