"""The cards of the debrief page: the course, what was missed, what kept safe, the decision."""

from collections.abc import Sequence
from datetime import timedelta

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from postdesk.classroom.course import Course, MarkKind
from postdesk.classroom.scoring import Debrief
from postdesk.model.ids import NodeRef
from postdesk.ui.classroom.minutes import Dot, MarkSign, MinuteBand, Part
from postdesk.ui.classroom.told import TellDebrief
from postdesk.ui.emergency_names import emergency_name
from postdesk.ui.language_formats import duration_text
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card, Rule
from postdesk.ui.widgets.emptying import empty
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.row_list import Row
from postdesk.ui.widgets.text import REDRAW, Text
from postdesk.ui.widgets.two_lines import TwoLines

_TICKS = 5


class Titled(Card):
    """A card with a heading; `.rows` is emptied and filled again."""

    def __init__(self) -> None:
        super().__init__(padding=18)
        self.heading = Text("", Role.HEADING, strong=True, wrap=True)
        self.rows = QVBoxLayout()
        self.rows.setSpacing(8)
        self.box.setSpacing(10)
        self.box.addWidget(self.heading)
        self.box.addLayout(self.rows)

    def clear(self) -> None:
        """Take every row away."""
        empty(self.rows)


class CourseCard(Card):
    """The interview minute by minute, with its legend."""

    def __init__(self) -> None:
        super().__init__(padding=18)
        self.heading = Text("", Role.HEADING, strong=True)
        self.legend = {kind: Text("", Role.TABLE, colour="ink2") for kind in MarkKind}
        self.band = MinuteBand()
        signs = QHBoxLayout()
        signs.setSpacing(8)
        for kind, word in self.legend.items():
            signs.addWidget(MarkSign(kind))
            signs.addWidget(word)
            signs.addSpacing(10)
        self._head = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._head.addWidget(self.heading, 1)
        self._head.addLayout(signs)
        self.box.addLayout(self._head)
        self.box.addWidget(self.band)
        self._adapt()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in REDRAW:
            self._adapt()

    def _adapt(self) -> None:
        """At 200 % the legend stands below the heading."""
        direction = QBoxLayout.Direction
        large = current_look().large
        self._head.setDirection(direction.TopToBottom if large else direction.LeftToRight)

    def show_course(self, course: Course, language: str) -> None:
        """Show an interview in time."""
        self.heading.set_text(self.tr("The interview, minute by minute"))
        names = {
            MarkKind.FOUND: self.tr("indicator found"),
            MarkKind.MISSED: self.tr("missed"),
            MarkKind.SAFE: self.tr("safe step"),
        }
        for kind, word in self.legend.items():
            word.set_text(names[kind])
        whole = course.length or timedelta(seconds=1)
        shown = [span.labels.in_language(language) for span in course.spans]
        self.band.set_course(
            [
                Part(label, span.end / whole)
                for label, span in zip(shown, course.spans, strict=True)
            ],
            [Dot(min(1.0, mark.at / whole), mark.kind) for mark in course.marks],
            _ticks(whole),
            [(duration_text(mark.at), names[mark.kind]) for mark in course.marks],
            self.heading.text(),
        )


class MissedCard(Titled):
    """What the interview did not bring, each with its question; `again(ref)` asks it again."""

    again = Signal(str)

    def show_missed(self, tell: TellDebrief) -> None:
        """Show the missed signs and the emergency that was not seen."""
        debrief = tell.debriefing.debrief
        self.clear()
        self.heading.set_text(self._title(tell))
        rows: list[QWidget] = [
            self._row("circle-dashed", tell.sign(sign.indicator), tell.missed(sign), ref)
            for sign in debrief.missed
            for ref in [next((gap.ref for gap in sign.gaps), None)]
        ]
        if debrief.card is not None and not debrief.card_came:
            text = self.tr("The story holds this emergency; its card did not come.")
            rows.append(self._row("alert-triangle", emergency_name(debrief.card), text, None))
        for alarm in debrief.alarms:
            title = self.tr("False alarm: {sign}").format(sign=tell.sign(alarm.indicator))
            ref = next(iter(alarm.refs), None)
            rows.append(self._row("alert-triangle", title, tell.alarm(alarm), ref))
        if not rows:
            text = self.tr("Everything that the story holds was found.")
            rows.append(IconText("circle-check", text, Role.BODY, icon_colour="done", wrap=True))
        for number, row in enumerate(rows):
            if number:
                self.rows.addWidget(Rule())
            self.rows.addWidget(row)

    def _title(self, tell: TellDebrief) -> str:
        debrief = tell.debriefing.debrief
        if tell.debriefing.play.scenario.ordinary:
            return self.tr("An ordinary traveller: %n false alarm(s)", "", len(debrief.alarms))
        found, expected = len(debrief.found), len(debrief.found) + len(debrief.missed)
        text = self.tr("{found} of %n indicator(s) found. What was missed", "", expected)
        return text.format(found=found)

    def _row(self, icon: str, title: str, text: str, ref: NodeRef | None) -> Row:
        row = Row(icon, title, text, icon_colour="attention")
        row.set_padding(0, 4)
        if ref is not None:
            button = Button(self.tr("Ask again"), dense=True)
            button.setAccessibleDescription(title)
            button.clicked.connect(lambda: self.again.emit(str(ref)))
            row.add_end(button)
        return row


class SafeCard(Titled):
    """The questions that keep the person safe, asked or not."""

    def show_steps(self, tell: TellDebrief) -> None:
        """Show each step with its sign and, where it was left out, the words for it."""
        self.clear()
        self.heading.set_text(self.tr("What kept the person safe"))
        for step in tell.debriefing.debrief.steps:
            words = tell.step(step.question)
            if step.asked:
                line = IconText("circle-check", words, Role.TABLE, icon_colour="done", wrap=True)
            else:
                text = self.tr("Left out: {question}").format(question=words)
                line = IconText(
                    "circle-dashed", text, Role.TABLE, icon_colour="attention", wrap=True
                )
            self.rows.addWidget(line)


class DecisionCard(Titled):
    """What the trainee chose beside what the scenario expects."""

    def show_decision(self, tell: TellDebrief) -> None:
        """Show both."""
        self.clear()
        self.heading.set_text(self.tr("Decision"))
        both = QWidget()
        row = QHBoxLayout(both)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(24)
        for title, text in (
            (self.tr("You chose"), tell.chosen()),
            (self.tr("The scenario expects"), tell.expected()),
        ):
            row.addWidget(_pair(title, text), 1, Qt.AlignmentFlag.AlignTop)
        self.rows.addWidget(both)
        needless = tell.debriefing.debrief.needless
        if needless:
            text = self.tr("Recommended without ground in the story: {recipients}.")
            said = text.format(recipients=tell.recipients(needless))
            self.rows.addWidget(
                IconText("alert-triangle", said, Role.TABLE, icon_colour="attention", wrap=True)
            )


class TalkCard(Titled):
    """Questions for the class, and what the trainer knows."""

    def show_talk(self, tell: TellDebrief) -> None:
        """Show them."""
        self.clear()
        self.heading.set_text(self.tr("To talk about in class"))
        scenario = tell.debriefing.play.scenario
        for question in scenario.talk:
            self.rows.addWidget(Text(question.in_language(tell.language), Role.BODY, wrap=True))
        notes = scenario.notes.in_language(tell.language)
        self.rows.addWidget(Text(notes, Role.TABLE, colour="ink2", wrap=True))


class DifferingCard(Titled):
    """Questions written otherwise than told, sensitive ones left out, answers nobody gave."""

    def show_differing(self, tell: TellDebrief) -> None:
        """Show them; the card goes where there are none."""
        self.clear()
        self.heading.set_text(self.tr("Written otherwise than told"))
        lines = self._lines(tell, tell.debriefing.debrief)
        for icon, text in lines:
            self.rows.addWidget(IconText(icon, text, Role.TABLE, icon_colour="ink2", wrap=True))
        self.setVisible(bool(lines))

    def _lines(self, tell: TellDebrief, debrief: Debrief) -> Sequence[tuple[str, str]]:
        otherwise = [("pencil", tell.gap(gap)) for gap in debrief.otherwise]
        sensitive = self.tr("Sensitive and left out: {question}")
        avoided = [
            ("circle-minus", sensitive.format(question=tell.question(gap.ref)))
            for gap in debrief.avoided
        ]
        silent = self.tr("The person said nothing here; written: {written}. {question}")
        beyond = [
            ("note", silent.format(written=tell.written(ref), question=tell.question(ref)))
            for ref in debrief.beyond
        ]
        return [*otherwise, *avoided, *beyond]


def _ticks(whole: timedelta) -> list[tuple[float, str]]:
    """About five whole minutes along the course; none in a course of less than one."""
    minute = timedelta(minutes=1)
    step = max(1, round(whole / minute / _TICKS)) * minute
    moments = [step * number for number in range(1, int(whole / step) + 1)]
    return [(moment / whole, duration_text(moment)) for moment in moments]


def _pair(title: str, text: str) -> TwoLines:
    return TwoLines(title, text, Role.META, Role.BODY, wrap=True)
