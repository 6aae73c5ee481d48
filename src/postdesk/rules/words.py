"""Tells a rule in words, in every language that the pack and the program share."""

import json
from functools import cache

from postdesk.model.base import Texts
from postdesk.resources import resource
from postdesk.rules.asked import ANY_STRENGTH
from postdesk.rules.pack import Condition, Pack, Rule
from postdesk.rules.rows import REQUIRED_LANGUAGES

Templates = dict[str, dict[str, str]]


def rule_in_words(pack: Pack, rule: Rule) -> Texts:
    """`question: one of these; and question: at least 3`, by language."""
    told = {}
    for language in REQUIRED_LANGUAGES:
        parts = (condition_in_words(pack, known, language) for known in rule.conditions)
        told[language] = _template("and", language).join(parts)
    return Texts(told)


def condition_in_words(pack: Pack, condition: Condition, language: str) -> str:
    """One condition in one language; codes stand where the pack has no text."""
    question = question_in_words(pack, condition.question, language)
    values = _template("or", language).join(
        value_in_words(pack, condition.question, code, language) for code in condition.any_of
    )
    least, most = condition.at_least, condition.at_most
    if least is None and most is None:
        kind = "is"
    elif least == most:
        kind = "exactly"
    elif most is None:
        kind = "at_least"
    elif least is None:
        kind = "at_most"
    else:
        kind = "between"
    return _template(kind, language).format(
        question=question, values=values, least=least, most=most
    )


def question_in_words(pack: Pack, question: str, language: str) -> str:
    """The text of a question, link, dimension, score or indicator."""
    head, _, rest = question.partition(".")
    words = pack.words(question)
    if words is not None and words.texts.in_language(language):
        return words.texts.in_language(language)
    if head == "flag":
        indicator = pack.indicator(rest)
        return indicator.texts.in_language(language) if indicator else rest
    if head == "dim":
        return _dimension(pack, rest, language)
    if head == "score":
        name, _, strength = rest.rpartition(".")
        kind = "score" if strength == ANY_STRENGTH else f"score_{strength}"
        return _template(kind, language).format(dimension=_dimension(pack, name, language))
    return _sentences().get(question, {}).get(language, question)


def value_in_words(pack: Pack, question: str, value: str, language: str) -> str:
    """The text of a choice or a state."""
    words = pack.words(question)
    if words is not None and value in words.values:
        text = words.value_texts[words.values.index(value)].in_language(language)
        if text:
            return text
    return _sentences().get(f"value_{value}", {}).get(language, value)


def _dimension(pack: Pack, name: str, language: str) -> str:
    for dimension in pack.dimensions:
        if dimension.name == name:
            group = next(known for known in pack.sets if known.id == dimension.set)
            texts = (group.texts, dimension.texts)
            return " – ".join(text.in_language(language) for text in texts)
    return name


def _template(kind: str, language: str) -> str:
    return _sentences()[kind][language]


@cache
def _sentences() -> Templates:
    data: Templates = json.loads(resource("rules", "words.json").read_text("utf-8"))
    return data
