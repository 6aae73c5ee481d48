"""What the machine-readable lines of a paper say, and which of their places to look at again."""

from postdesk.forms.mrz import Doubt, Doubtful, Mrz
from postdesk.forms.mrz_layouts import Part
from postdesk.ui.language import QT_TRANSLATE_NOOP, Words, isolate, isolate_code

MrzWords = Words("MrzWords")
_MOST = 2
"""Doubtful places that are put in words; all of them are marked."""
_PARTS = {
    Part.CODE: QT_TRANSLATE_NOOP("MrzWords", "the kind of paper"),
    Part.ISSUER: QT_TRANSLATE_NOOP("MrzWords", "the issuing state"),
    Part.NAME: QT_TRANSLATE_NOOP("MrzWords", "the name"),
    Part.NUMBER: QT_TRANSLATE_NOOP("MrzWords", "the number of the paper"),
    Part.NATIONALITY: QT_TRANSLATE_NOOP("MrzWords", "the nationality"),
    Part.BIRTH: QT_TRANSLATE_NOOP("MrzWords", "the date of birth"),
    Part.SEX: QT_TRANSLATE_NOOP("MrzWords", "the sex"),
    Part.EXPIRY: QT_TRANSLATE_NOOP("MrzWords", "the last day of validity"),
    Part.OPTIONAL: QT_TRANSLATE_NOOP("MrzWords", "the free part"),
    Part.WHOLE: QT_TRANSLATE_NOOP("MrzWords", "the lines as a whole"),
}


def read_words(mrz: Mrz) -> str:
    """Name, number and dates as read; and what it means if every check digit agrees."""
    name = ", ".join(filter(None, (mrz.surname, mrz.given))) or "–"
    text = MrzWords.tr("{name} · number {number} · born {birth} · valid until {expiry}").format(
        name=isolate(name),
        number=isolate_code(mrz.number or "–"),
        birth=isolate_code(_day(mrz.birth)),
        expiry=isolate_code(_day(mrz.expiry)),
    )
    if not mrz.checked:
        return text
    right = MrzWords.tr("Read without error. This does not show that the paper is genuine.")
    return f"{text}\n{right}"


def doubt_words(mrz: Mrz, *, again: bool) -> str:
    """The first doubtful places; `again` where Enter was pressed on them once."""
    if not mrz.doubts:
        return ""
    said = [_doubt(one) for one in mrz.doubts[:_MOST]]
    if again:
        said.append(MrzWords.tr("Look again, then press Enter to keep the lines as they are."))
    return " ".join(said)


def _doubt(one: Doubtful) -> str:
    part = MrzWords.tr(_PARTS[one.part])
    line, place = one.line + 1, one.column + 1
    typed, instead = isolate_code(one.typed), isolate_code(" / ".join(one.instead))
    if one.doubt is Doubt.LENGTH:
        text = MrzWords.tr("Line {line} has {place} characters and needs {wanted}.")
        return text.format(line=line, place=one.column, wanted=one.wanted)
    if one.instead:
        text = MrzWords.tr("Line {line}, place {place}: this {typed} may be {instead} ({part}).")
    elif one.doubt is Doubt.CHARACTER:
        text = MrzWords.tr("Line {line}, place {place}: {typed} cannot stand here ({part}).")
    else:
        text = MrzWords.tr(
            "Read {part} again: it does not agree with its check digit. "
            "That is most often a misreading, and no sign by itself that a paper was altered."
        )
    return text.format(line=line, place=place, typed=typed, instead=instead, part=part)


def _day(read: str) -> str:
    """A date of the lines, `YYMMDD`, as day month year of two digits; unknown parts stay so."""
    parts = (read[4:6], read[2:4], read[0:2])
    return " ".join(part.replace("<", "–") for part in parts)
