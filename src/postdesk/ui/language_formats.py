"""Dates, times, numbers, sizes and spans as each of the three languages writes them."""

from datetime import date, datetime, time, timedelta

from postdesk.forms.dates import Days, HijriDay, from_value
from postdesk.ui.language import Language, Words, isolate_code

_MONTHS = {
    Language.FR: [
        "janvier",
        "février",
        "mars",
        "avril",
        "mai",
        "juin",
        "juillet",
        "août",
        "septembre",
        "octobre",
        "novembre",
        "décembre",
    ],
    Language.AR: [
        "يناير",
        "فبراير",
        "مارس",
        "أبريل",
        "مايو",
        "يونيو",
        "يوليو",
        "أغسطس",
        "سبتمبر",
        "أكتوبر",
        "نوفمبر",
        "ديسمبر",
    ],
    Language.EN: [
        "Jan",
        "Feb",
        "Mar",
        "Apr",
        "May",
        "Jun",
        "Jul",
        "Aug",
        "Sep",
        "Oct",
        "Nov",
        "Dec",
    ],
}
_SHORT_MONTHS = {
    Language.FR: [
        "janv.",
        "févr.",
        "mars",
        "avr.",
        "mai",
        "juin",
        "juil.",
        "août",
        "sept.",
        "oct.",
        "nov.",
        "déc.",
    ],
    Language.AR: _MONTHS[Language.AR],
    Language.EN: _MONTHS[Language.EN],
}
_HIJRI_MONTHS = {
    Language.FR: [
        "mouharram",
        "safar",
        "rabi al-awwal",
        "rabi al-thani",
        "joumada al-oula",
        "joumada al-akhira",
        "rajab",
        "chaabane",
        "ramadan",
        "chawwal",
        "dhou al-qida",
        "dhou al-hijja",
    ],
    Language.AR: [
        "محرم",
        "صفر",
        "ربيع الأول",
        "ربيع الآخر",
        "جمادى الأولى",
        "جمادى الآخرة",
        "رجب",
        "شعبان",
        "رمضان",
        "شوال",
        "ذو القعدة",
        "ذو الحجة",
    ],
    Language.EN: [
        "Muharram",
        "Safar",
        "Rabi al-Awwal",
        "Rabi al-Thani",
        "Jumada al-Ula",
        "Jumada al-Akhira",
        "Rajab",
        "Shaban",
        "Ramadan",
        "Shawwal",
        "Dhu al-Qadah",
        "Dhu al-Hijjah",
    ],
}
_BETWEEN = {
    Language.FR: "entre le {first} et le {last}",
    Language.AR: "بين {first} و{last}",
    Language.EN: "between {first} and {last}",
}
_DAYS = {
    Language.FR: ["lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi", "dimanche"],
    Language.AR: ["الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت", "الأحد"],
    Language.EN: ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"],
}
_NARROW_SPACE = "\u202f"
_NO_BREAK = "\u00a0"
_UNITS = {
    Language.FR: ("o", "ko", "Mo", "Go", "To"),
    Language.AR: ("B", "kB", "MB", "GB", "TB"),
    Language.EN: ("B", "kB", "MB", "GB", "TB"),
}

Durations = Words("Durations")


def _day_number(language: Language, day: int) -> str:
    return "1er" if language is Language.FR and day == 1 else str(day)


def date_text(language: Language, day: date) -> str:
    """12 novembre 2026, 12 نوفمبر 2026, 12 Nov 2026."""
    month = _MONTHS[language][day.month - 1]
    return f"{_day_number(language, day.day)}{_NO_BREAK}{month}{_NO_BREAK}{day.year}"


def short_date(language: Language, day: date) -> str:
    """12 nov., 12 نوفمبر, 12 Nov: for tables whose year is plain."""
    month = _SHORT_MONTHS[language][day.month - 1]
    return f"{_day_number(language, day.day)}{_NO_BREAK}{month}"


def stored_date_text(stored: str, language: str) -> str:
    """A date as an answer holds it: `2026-11-12T02:41`, `2026-11-12`, `2026-11-01/2026-11-30`.

    A whole month or year is told as such, any other interval by its ends. What is no date, or is to
    be told in a language that is none of ours, stays as it is stored.
    """
    day, _, clock = stored.partition("T")
    try:
        spoken, days = Language(language), from_value(day)
    except ValueError:
        return stored
    written = days_text(spoken, days)
    return f"{written} {isolate_code(clock[:5])}" if clock else written


def days_text(language: Language, days: Days) -> str:
    """A day, a whole month (novembre 2026), a whole year (2026), or `between` two days."""
    first, last = days.first, days.last
    if first == last:
        return date_text(language, first)
    after = last + timedelta(days=1)
    whole_months = first.year == last.year and first.day == 1 and after.day == 1
    if whole_months and first.month == last.month:
        return f"{_MONTHS[language][first.month - 1]}{_NO_BREAK}{first.year}"
    if whole_months and (first.month, last.month) == (1, 12):
        return str(first.year)
    ends = {"first": date_text(language, first), "last": date_text(language, last)}
    return _BETWEEN[language].format(**ends)


def hijri_text(language: Language, day: HijriDay) -> str:
    """6 dhou al-hijja 1447, 6 ذو الحجة 1447, 6 Dhu al-Hijjah 1447."""
    month = _HIJRI_MONTHS[language][day.month - 1]
    return f"{_day_number(language, day.day)}{_NO_BREAK}{month}{_NO_BREAK}{day.year}"


def month_name(language: Language, month: int) -> str:
    """The short name of a month, 1 to 12, for the axis of a chart."""
    return _SHORT_MONTHS[language][month - 1]


def weekday_date(language: Language, moment: datetime, *, alone: bool = False) -> str:
    """jeudi 12 novembre 2026, 02:41; with a capital where it stands `alone`, at a head."""
    day = _DAYS[language][moment.weekday()]
    day = day.capitalize() if alone else day
    comma = "،" if language is Language.AR else ","
    return f"{day} {date_text(language, moment.date())}{comma} {time_text(moment.time())}"


def time_text(moment: time | datetime) -> str:
    """02:41, the same in every language."""
    return isolate_code(f"{moment.hour:02d}:{moment.minute:02d}")


def number_text(language: Language, number: int) -> str:
    """3 118 in French and Arabic, 3,118 in English; Western digits."""
    comma = f"{number:,}"
    return comma if language is Language.EN else comma.replace(",", _NARROW_SPACE)


def decimal_text(language: Language, number: float, places: int = 1) -> str:
    """4,1 in French, 4.1 else."""
    text = f"{number:.{places}f}"
    return text.replace(".", ",") if language is Language.FR else text


def size_text(language: Language, size: int) -> str:
    """A number of bytes as 4,1 Mo or 4.1 MB, isolated."""
    units = _UNITS[language]
    amount, unit = float(size), 0
    while amount >= 1000 and unit < len(units) - 1:
        amount, unit = amount / 1000, unit + 1
    whole = unit == 0 or amount >= 100
    shown = str(round(amount)) if whole else decimal_text(language, amount)
    return isolate_code(f"{shown}{_NO_BREAK}{units[unit]}")


def duration_text(span: timedelta) -> str:
    """How long, in the language in use: 38 s, 6 min, 3 h 19, 2 days."""
    seconds = max(0, int(span.total_seconds()))
    minutes, hours, days = seconds // 60, seconds // 3600, seconds // 86400
    if minutes == 0:
        return Durations.tr("{seconds} s").format(seconds=seconds)
    if hours == 0:
        return Durations.tr("{minutes} min").format(minutes=minutes)
    if days == 0:
        text = Durations.tr("{hours} h {minutes}")
        return text.format(hours=hours, minutes=f"{minutes % 60:02d}")
    return Durations.tr("%n day(s)", "", days)
