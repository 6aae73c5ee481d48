"""Under a phone being typed: the number that it is taken for, or that it may not be whole."""

from PySide6.QtWidgets import QWidget

from postdesk.forms.phones import Phone, read_phone
from postdesk.ui.language import isolate_code
from postdesk.ui.theme import Role
from postdesk.ui.widgets.text import Text


class PhoneEcho(Text):
    """Reads a number back in international form; it only tells, and never refuses."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Role.BODY, colour="ink2", wrap=True, parent=parent)
        self.hide()

    def show_typed(self, typed: str) -> None:
        """Say what `typed` means; nothing where nothing is typed."""
        if not typed.strip():
            self.set_text("")
            self.hide()
            return
        phone = read_phone(typed)
        understood = bool(phone.e164 or phone.short)
        self.set_colour("ink2" if understood else "attention")
        self.set_text(self._said(phone))
        self.show()

    def _said(self, phone: Phone) -> str:
        if phone.e164:
            number = isolate_code(phone.international)
            return self.tr("Read as: {number}. Read it back to the person.").format(number=number)
        if phone.short:
            number = isolate_code(phone.short)
            return self.tr("{number} is a short number of a service, not a person’s phone.").format(
                number=number
            )
        return self.tr("Not understood as a whole number. It is kept as it is typed.")
