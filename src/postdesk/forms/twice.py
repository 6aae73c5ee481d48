"""Which answers of a paper form are typed twice: who somebody is, how old, where to reach them."""

from collections.abc import Iterator

from postdesk.forms.appearances import TWICE, Appearing, TextKind, text_kind
from postdesk.forms.definition import GuideNode, Kind, QuestionType
from postdesk.forms.form import Form
from postdesk.forms.graph import Aspect
from postdesk.forms.phones import read_phone
from postdesk.forms.reading import parent
from postdesk.model.vocabulary import AGE_BAND

_IDENTITY = (TextKind.NAMES, TextKind.MRZ, TextKind.PHONE)


def typed_twice(form: Form) -> frozenset[str]:
    """The paths of the questions that a slip of the finger would make somebody else's.

    The guide says which: names, phones and the lines of a paper by their appearance, what other
    interviews are found by (`pd_link`), what is asked with a phone under the same condition or on
    one page (whether a call is safe, and when), all that its age band is reckoned from, and what
    its author marks by the appearance `twice`.
    """
    asked = form.guide.questions()
    exact = {node.path for node in asked if node.link or text_kind(node) in _IDENTITY}
    exact |= {node.path for node in asked if TWICE in node.appearance.split()}
    phones = [node for node in asked if text_kind(node) is TextKind.PHONE]
    contact = {node.path for node in asked if any(_belongs(form, node, one) for one in phones)}
    return frozenset(exact | contact | set(_age(form)))


def same_answer(question: Appearing, first: str, second: str) -> bool:
    """Whether two typings of one value say the same.

    A phone's blanks and dashes say nothing, nor does the order in which choices were ticked.
    """
    if question.type is QuestionType.SELECT_MULTIPLE:
        return set(first.split()) == set(second.split())
    if first == second or text_kind(question) is not TextKind.PHONE:
        return first == second
    one, other = read_phone(first), read_phone(second)
    return one == other and bool(one.e164 or one.short)


def _belongs(form: Form, node: GuideNode, phone: GuideNode) -> bool:
    """Whether a question is part of the contact that the phone is."""
    if node.page and node.page == phone.page:
        return True
    condition = _condition(form, phone)
    together = parent(node.path) == parent(phone.path)
    return together and bool(condition) and _condition(form, node) == condition


def _condition(form: Form, node: GuideNode) -> str:
    return "" if node.relevant is None else form.guide.expressions[node.relevant].source


def _age(form: Form) -> Iterator[str]:
    """The questions that the age band is reckoned from, through calculations of any depth."""
    waiting = [node.path for node in form.guide.nodes if node.name == AGE_BAND]
    seen: set[str] = set()
    while waiting:
        path = waiting.pop()
        if path in seen:
            continue
        seen.add(path)
        rule = form.graph.own.get(path, {}).get(Aspect.CALCULATE)
        if path in form.specs and form.specs[path].kind is Kind.QUESTION:
            yield path
        elif rule is not None:
            waiting += [read.path for read in rule.reads]
