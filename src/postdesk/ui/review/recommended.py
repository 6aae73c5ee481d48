"""The side of the review: danger first, whom to refer to and how soon, the plan for tonight."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from postdesk.model.assessments import RecommendedReferral
from postdesk.model.interviews import TonightPlan
from postdesk.model.kits import Emergency
from postdesk.model.offices import Directory
from postdesk.ui.emergency_names import emergency_name
from postdesk.ui.language import isolate, isolate_code
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
    """Place, responsible person, until when, next contact."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.row = Row("moon")
        self.row.set_padding(14, 10)
        self.box.addWidget(self.row)

    def show_plan(self, plan: TonightPlan | None) -> None:
        """Say the plan, or that none was made."""
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
        self.row.set_texts(self.tr("Tonight"), " ".join((*said, agreed)))
