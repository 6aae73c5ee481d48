"""Takes down what a finished interview held, so that it can be compared with its story."""

from postdesk.classroom.scoring import Record
from postdesk.desk.emergencies import emergencies_of
from postdesk.forms.definition import Kind, QuestionType
from postdesk.forms.flow import Flow
from postdesk.model.assessments import Assessment
from postdesk.model.facts import CodedAnswers
from postdesk.rules.pack import Pack

_SENSITIVE = "high"


def record(flow: Flow, coded: CodedAnswers, assessment: Assessment, pack: Pack) -> Record:
    """The questions that were reached, their answers, the flags and the cards they opened."""
    shown = [one for one in map(flow.shown, flow.asked()) if one.kind is Kind.QUESTION]
    return Record(
        reached=tuple(one.ref for one in shown),
        answers={one.ref: one.answer for one in shown if one.answer is not None},
        assessment=assessment,
        facts=frozenset((fact.question, fact.value, fact.number) for fact in coded.facts),
        cards=emergencies_of(assessment, pack),
        free=frozenset(one.ref for one in shown if one.type is QuestionType.TEXT),
        sensitive=frozenset(one.ref for one in shown if one.sensitivity == _SENSITIVE),
    )
