"""Under a date being typed: the days that will be kept, in both calendars, before Enter."""

from datetime import date

from PySide6.QtWidgets import QWidget

from postdesk.forms.dates import Days, NotADate, hijri_day, read_days
from postdesk.ui.language import Language
from postdesk.ui.language_formats import days_text, hijri_text, stored_date_text
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.text import Text


def as_typed(value: str, language: str, today: date) -> str:
    """A kept date as an officer would type it; as it is kept where no such text says the same."""
    text = stored_date_text(value, language)
    try:
        return text if read_days(text, today).text() == value else value
    except NotADate:
        return value


class DateEcho(Text):
    """Reads back what a date, a year or an age is taken for; blank while it is not understood."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("", Role.BODY, colour="ink2", wrap=True, parent=parent)
        self.hide()

    def show_typed(self, typed: str, today: date) -> None:
        """Say which days `typed` means on the day `today`."""
        try:
            days = read_days(typed, today) if typed.strip() else None
        except NotADate:
            days = None
        self.set_text("" if days is None else self._said(days))
        self.setVisible(days is not None)

    def _said(self, days: Days) -> str:
        language = Language(current_look().language)
        kept = days_text(language, days)
        hijri = hijri_day(days.first) if days.first == days.last else None
        if hijri is None:
            return self.tr("Kept as: {days}").format(days=kept)
        both = self.tr("Kept as: {days} · Hijri {hijri} (Umm al-Qura; moon here ±1 day)")
        return both.format(days=kept, hijri=hijri_text(language, hijri))
