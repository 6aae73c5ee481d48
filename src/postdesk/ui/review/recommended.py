"""The side of the review: danger first, whom to refer to and how soon, the plan for tonight."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QHBoxLayout

from postdesk.model.assessments import RecommendedReferral
from postdesk.model.ids import PersonId
from postdesk.model.interviews import NightOver, TonightPlan
from postdesk.model.kits import Emergency
from postdesk.model.offices import Directory
from postdesk.ui.emergency_names import emergency_name
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.language_formats import short_date, time_text
from postdesk.ui.reason_names import reason_icon, reason_name, urgency_name
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card, Notice
from postdesk.ui.widgets.chip import Tone
from postdesk.ui.widgets.row_list import Row, RowList


class DangerNotice(Notice):
    """Which emergencies the answers raised, and the key of their action card."""

    def __init__(self) -> None:
        super().__init__(Tone.DANGER, "alert-triangle")
        self.emergencies: tuple[Emergency, ...] = ()
        self.hide()

    def show_emergencies(self, emergencies: Sequence[Emergency]) -> None:
        """Name them; hidden if there are none."""
        self.emergencies = tuple(emergencies)
        self.setVisible(bool(emergencies))
        names = " · ".join(emergency_name(one) for one in emergencies)
        self.set_marked(
            self.tr("**Danger to the person.** {what}. **Open the card: {key}**"),
            what=names,
            key=isolate_code("F9"),
        )


class RecommendedList(RowList):
    """`chosen(recipient id)` when a recipient's preview is wanted."""

    chosen = Signal(str)

    def show_rows(self, rows: Sequence[RecommendedReferral], directory: Directory) -> None:
        """One row a recipient, the most urgent first."""
        self.clear()
        seen: set[str] = set()
        for row in rows:
            if row.recipient not in seen:
                seen.add(row.recipient)
                self.add(self._row(row, directory))
        self.setVisible(bool(seen))

    def _row(self, row: RecommendedReferral, directory: Directory) -> Row:
        language = current_look().language
        recipient = directory.recipient(row.recipient)
        name = recipient.names.in_language(language) if recipient else row.recipient
        how = urgency_name(row.urgency)
        if recipient is not None and recipient.phone:
            phone = recipient.phone.replace(" ", "\u00a0")
            how = f"{how} · {isolate_code(phone)}"
        shown = Row(
            reason_icon(row.reason_code),
            name,
            f"{how}\n{reason_name(row.reason_code)}",
            icon_colour="accent",
        )
        shown.set_padding(14, 10)
        look = Button(self.tr("Preview"), Kind.LINK, dense=True)
        look.setAccessibleDescription(name)
        look.clicked.connect(lambda: self.chosen.emit(str(row.recipient)))
        shown.add_end(look)
        return shown


class TonightCard(Card):
    """Place, responsible person, until when, next contact; whether the night is past.

    `said_over(bool)`: somebody says that it was seen to, or takes that back.
    """

    said_over = Signal(bool)

    def __init__(self) -> None:
        super().__init__(padding=0)
        self._over = False
        self.row = Row("moon")
        self.row.set_padding(14, 10)
        self.say = Button(dense=True)
        self.say.clicked.connect(lambda: self.said_over.emit(not self._over))
        foot = QHBoxLayout()
        foot.setContentsMargins(14, 0, 14, 10)
        foot.addWidget(self.say)
        foot.addStretch(1)
        self.box.addWidget(self.row)
        self.box.addLayout(foot)

    def show_plan(self, plan: TonightPlan | None, names: Mapping[PersonId, str]) -> None:
        """Say the plan and who saw to it, or that none was made."""
        self._over = plan is not None and plan.over is not None
        self.say.setVisible(plan is not None)
        self.say.set_words(
            self.tr("Back to the shift page") if self._over else self.tr("It was seen to")
        )
        if plan is None:
            self.row.set_texts(self.tr("Tonight"), self.tr("No plan was made for the night."))
            return
        parts = (
            (self.tr("Place: {text}."), plan.place),
            (self.tr("Responsible: {text}."), plan.responsible),
            (self.tr("Until {text}."), plan.until),
            (self.tr("Next contact: {text}."), plan.next_contact),
        )
        said = [words.format(text=isolate(text)) for words, text in parts if text]
        agreed = self.tr("Agreement not asked.")
        if plan.agreed is not None:
            agreed = (
                self.tr("The person agrees.")
                if plan.agreed
                else self.tr("The person does not agree.")
            )
        past = [self._past(plan.over, names)] if plan.over is not None else []
        self.row.set_texts(self.tr("Tonight"), " ".join((*said, agreed, *past)))

    def _past(self, over: NightOver, names: Mapping[PersonId, str]) -> str:
        return self.tr("Seen to, says {name}, {date}, {time}.").format(
            name=isolate(names.get(over.by, "")),
            date=short_date(current_look().language, over.at.date()),
            time=time_text(over.at),
        )
