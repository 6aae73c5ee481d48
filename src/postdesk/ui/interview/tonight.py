"""The plan for the coming night: place, who answers for it, until when, the next contact."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from postdesk.model.interviews import TonightPlan
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.fields import Labelled, LineField

_AGREED = {"yes": True, "no": False}


class TonightForm(Card):
    """`written()` each time that a field is left or the agreement changes."""

    written = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.fields = {name: LineField() for name in ("place", "responsible", "until", "next")}
        self.labelled = {name: Labelled(field) for name, field in self.fields.items()}
        self.agreed = Choice(tall=True)
        self.agreed_label = Labelled(self.agreed)
        for labelled in (*self.labelled.values(), self.agreed_label):
            self.box.addWidget(labelled)
        self.box.setSpacing(10)
        self._before: TonightPlan | None = None
        for field in self.fields.values():
            field.editingFinished.connect(self.written)
        self.agreed.currentIndexChanged.connect(self.written)

    def retranslate(self) -> None:
        """Say every label in the language in use."""
        texts = {
            "place": self.tr("Where does the person sleep?"),
            "responsible": self.tr("Who is responsible?"),
            "until": self.tr("Until when?"),
            "next": self.tr("Next contact, and how"),
        }
        for name, text in texts.items():
            self.labelled[name].set_texts(text)
        self.agreed_label.set_texts(self.tr("Does the person agree?"))
        self.agreed.set_entries(
            [("", self.tr("Not asked")), ("yes", self.tr("Yes")), ("no", self.tr("No"))]
        )

    def show_plan(self, plan: TonightPlan | None) -> None:
        """Show what was written down before; nothing where there is no plan."""
        self._before = plan
        texts = (
            ("", "", "", "")
            if plan is None
            else (plan.place, plan.responsible, plan.until, plan.next_contact)
        )
        for field, text in zip(self.fields.values(), texts, strict=True):
            field.setText(text)
        said = None if plan is None else plan.agreed
        key = next((key for key, agreed in _AGREED.items() if agreed is said), "")
        self.agreed.blockSignals(True)
        self.agreed.setCurrentIndex(max(0, self.agreed.findData(key)))
        self.agreed.blockSignals(False)

    def plan(self) -> TonightPlan | None:
        """What is written; None where all fields are empty."""
        typed = {name: field.text().strip() for name, field in self.fields.items()}
        if not any(typed.values()):
            return None
        plan = TonightPlan(
            place=typed["place"],
            responsible=typed["responsible"],
            until=typed["until"],
            next_contact=typed["next"],
            agreed=_AGREED.get(self.agreed.chosen()),
        )
        before = self._before
        if before is not None and plan == before.model_copy(update={"over": None}):
            return before  # who saw to it is not forgotten when an interview is corrected later
        return plan
