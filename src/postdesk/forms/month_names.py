"""The months as they are written in French, Arabic and English, of both calendars."""

import unicodedata

_GREGORIAN = (
    "january jan janvier janv يناير جانفي",
    "february feb fevrier fevr fev فبراير فيفري",
    "march mar mars مارس",
    "april apr avril avr أبريل ابريل أفريل",
    "may mai مايو ماي",
    "june jun juin يونيو جوان",
    "july jul juillet juil يوليو جويلية",
    "august aug aout أغسطس اغسطس أوت غشت",
    "september sep sept septembre سبتمبر شتنبر",
    "october oct octobre أكتوبر اكتوبر",
    "november nov novembre نوفمبر نونبر",
    "december dec decembre ديسمبر دجنبر",
)
_HIJRI = (
    "muharram mouharram محرم المحرم",
    "safar صفر",
    "rabialawwal rabiawwal rabi1 rabii ربيعالأول ربيعالاول",
    "rabialthani rabithani rabi2 rabiii ربيعالثاني ربيعالآخر",
    "jumadaalawwal jumadaalula joumada1 جمادىالأولى جمادىالاولى جمادىالأول",
    "jumadaalthani jumadaalakhira joumada2 جمادىالآخرة جمادىالثانية جمادىالاخرة",
    "rajab رجب",
    "shaban chaabane chaban شعبان",
    "ramadan رمضان",
    "shawwal chawwal شوال",
    "dhualqadah dhoualqida dhulqadah ذوالقعدة ذيالقعدة",
    "dhualhijjah dhoualhijja dhulhijjah ذوالحجة ذيالحجة",
)
_VARIANTS = str.maketrans("أإآةى", "اااهي")


def fold(word: str) -> str:
    """A month's name without accents, case and the variants of Arabic letters."""
    apart = unicodedata.normalize("NFKD", word.lower().translate(_VARIANTS))
    return "".join(letter for letter in apart if letter.isalnum())


def _table(names: tuple[str, ...]) -> dict[str, int]:
    return {fold(name): number for number, line in enumerate(names, 1) for name in line.split()}


GREGORIAN_MONTHS = _table(_GREGORIAN)
"""Folded name -> 1 to 12."""
HIJRI_MONTHS = _table(_HIJRI)
"""Folded name -> 1 (Muharram) to 12."""
