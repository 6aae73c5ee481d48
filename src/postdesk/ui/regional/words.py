"""What the codes of the register are called: states, strengths, months."""

from datetime import datetime

from postdesk.model.offices import OfficeKind
from postdesk.model.packets import ReceiptState
from postdesk.model.referrals import ReferralState
from postdesk.regional.statistics import Period, months_before
from postdesk.ui.language import QT_TRANSLATE_NOOP, Language, isolate, translate
from postdesk.ui.language_formats import month_name
from postdesk.ui.reason_names import state_chip
from postdesk.ui.widgets.chip import Tone

_STRENGTHS = {
    "strong": (3, QT_TRANSLATE_NOOP("Register", "strong")),
    "medium": (2, QT_TRANSLATE_NOOP("Register", "medium")),
    "weak": (1, QT_TRANSLATE_NOOP("Register", "weak")),
}
_OFFICES = {
    OfficeKind.POST: QT_TRANSLATE_NOOP("Offices", "post"),
    OfficeKind.REGIONAL: QT_TRANSLATE_NOOP("Offices", "regional office"),
    OfficeKind.AGENCY: QT_TRANSLATE_NOOP("Offices", "agency"),
    OfficeKind.HEADQUARTERS: QT_TRANSLATE_NOOP("Offices", "headquarters"),
}
_SPANS = (1, 3, 6, 12)
_ALL_DATES = QT_TRANSLATE_NOOP("Register", "all")
_NOT_WEIGHED = (0, QT_TRANSLATE_NOOP("Register", "not weighed"))


def case_chip(state: ReceiptState) -> tuple[str, Tone, str]:
    """A case's state: word, tone and icon of its chip."""
    return state_chip(ReferralState(state.value))


def office_kind_name(kind: OfficeKind) -> str:
    """What an office is, in the language in use."""
    return translate("Offices", _OFFICES[kind])


def strength_name(strength: str) -> tuple[int, str]:
    """A strength's bars and word, in the language in use."""
    level, word = _STRENGTHS.get(strength, _NOT_WEIGHED)
    return level, translate("Register", word)


def month_text(language: Language, month: str, *, year: bool = True) -> str:
    """A month (`YYYY-MM`) as `Nov 2026`, or `Nov` alone."""
    name = month_name(language, int(month[5:]))
    return f"{name}\u00a0{month[:4]}" if year else name


def date_entries(language: Language, now: datetime) -> list[tuple[str, str]]:
    """The choice of dates: everything, or the last months as `(how many, Jun – Nov 2026)`."""
    spans = [
        (str(count), isolate(period_text(language, months_before(now, count)))) for count in _SPANS
    ]
    return [("", translate("Register", _ALL_DATES)), *spans]


def period_text(language: Language, period: Period) -> str:
    """`Jun – Nov 2026`, with both years where they differ."""
    last = month_text(language, period.last)
    if period.first == period.last:
        return last
    same = period.first[:4] == period.last[:4]
    return f"{month_text(language, period.first, year=not same)} – {last}"
