"""The side of the review: whom to refer to and how soon, and the plan for tonight."""

from collections.abc import Sequence

from PySide6.QtCore import Signal

from postdesk.model.assessments import RecommendedReferral
from postdesk.model.interviews import TonightPlan
from postdesk.model.offices import Directory
from postdesk.ui.language import isolate, isolate_code
from postdesk.ui.reason_names import reason_icon, reason_name, urgency_name
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.row_list import Row, RowList


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
        parts = [urgency_name(row.urgency), reason_name(row.reason_code)]
        if recipient is not None and recipient.phone:
            parts.append(isolate_code(recipient.phone))
        if recipient is not None and recipient.invented:
            parts.append(self.tr("invented recipient"))
        shown = Row(reason_icon(row.reason_code), name, ". ".join(parts), icon_colour="accent")
        look = Button(self.tr("Preview"), dense=True)
        look.clicked.connect(lambda: self.chosen.emit(str(row.recipient)))
        shown.add_end(look)
        return shown


class TonightCard(Card):
    """Place, responsible person, until when, next contact."""

    def __init__(self) -> None:
        super().__init__(padding=0)
        self.row = Row("moon")
        self.box.addWidget(self.row)

    def show_plan(self, plan: TonightPlan | None) -> None:
        """Say the plan, or that none was made."""
        if plan is None:
            self.row.set_texts(self.tr("Tonight"), self.tr("No plan was made for the night."))
            return
        agreed = self.tr("Agreement not asked.")
        if plan.agreed is not None:
            agreed = self.tr("Agreed.") if plan.agreed else self.tr("Not agreed.")
        text = self.tr("Place: {place}. Responsible: {who}. Until {until}. Next: {next}.").format(
            place=isolate(plan.place),
            who=isolate(plan.responsible),
            until=isolate(plan.until),
            next=isolate(plan.next_contact),
        )
        self.row.set_texts(self.tr("Tonight"), f"{text} {agreed}")
