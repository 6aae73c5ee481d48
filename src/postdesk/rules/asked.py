"""What a condition may look at: the guides' questions, links, scores, dimensions and flags."""

from collections.abc import Iterable
from dataclasses import dataclass, field

from postdesk.model.assessments import Strength
from postdesk.model.base import Texts
from postdesk.model.vocabulary import LINKS, QuestionCodes, Vocabulary
from postdesk.rules.pack import Dimension, Indicator

POSITIVE, NOT_POSITIVE, RAISED = "positive", "not_positive", "raised"
WEIGHTS = (Strength.STRONG.value, Strength.MEDIUM.value, Strength.WEAK.value)
ANY_STRENGTH = "any"
_EXEMPT = "sex"
"""The one attribute that may open health questions."""


@dataclass(frozen=True)
class Asked:
    """One name that a condition may use, over all guides that ask it."""

    name: str
    values: tuple[str, ...] = ()
    states: tuple[str, ...] = ()
    numeric: bool = False
    forbidden: str = ""
    texts: Texts = field(default_factory=lambda: Texts({}))
    value_texts: dict[str, Texts] = field(default_factory=dict)

    @property
    def codes(self) -> tuple[str, ...]:
        """The codes a fact on it may have: choices, then states."""
        return self.values + tuple(state for state in self.states if state not in self.values)


def asked_by(vocabulary: Vocabulary) -> dict[str, Asked]:
    """Every question of the guides and every link, by name."""
    found = {name: Asked(name, numeric=True) for name in link_names()}
    for codes in vocabulary.questions:
        found[codes.question] = _joined(found.get(codes.question), codes)
    return found


def link_names() -> tuple[str, ...]:
    """The facts that links across interviews become."""
    return tuple(f"link.{kind}{tail}" for kind in LINKS for tail in ("", ".minors"))


def derived(dimensions: Iterable[Dimension], indicators: Iterable[Indicator]) -> dict[str, Asked]:
    """What determinations may look at besides questions, by name."""
    names: dict[str, Asked] = {}
    for dimension in dimensions:
        by_sign = f"dim.{dimension.name}"
        names[by_sign] = Asked(by_sign, values=(POSITIVE, NOT_POSITIVE))
        for strength in (*WEIGHTS, ANY_STRENGTH):
            score = f"score.{dimension.name}.{strength}"
            names[score] = Asked(score, numeric=True)
    for indicator in indicators:
        flag = f"flag.{indicator.id}"
        names[flag] = Asked(flag, values=(RAISED,))
    return names


def _joined(known: Asked | None, codes: QuestionCodes) -> Asked:
    """Two guides may ask the same question; a condition may name what either can yield."""
    before = known or Asked(codes.question)
    exempt = codes.health and codes.forbidden == _EXEMPT
    texts = dict(zip(codes.values, codes.value_texts, strict=False))
    return Asked(
        name=codes.question,
        values=tuple(dict.fromkeys(before.values + codes.values)),
        states=tuple(dict.fromkeys(before.states + codes.states)),
        numeric=before.numeric or codes.numeric,
        forbidden=before.forbidden or ("" if exempt else codes.forbidden),
        texts=before.texts if before.texts.root else codes.texts,
        value_texts=texts | before.value_texts,
    )
