"""The same share for the voice and for paper: call sheet, slip, and what the person takes along."""

import re
import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass

from postdesk.model.ids import CaseCode
from postdesk.model.referrals import CaseShare, Line

HIDDEN = "▇▇▇"
"""What a hidden word becomes; its length tells nothing."""
TO_RECORD = ("at", "spoke_with", "answer", "reference")
"""What a call records, by the field names of `Call`."""
_SLIP_LINES = 9
_SLIP_LETTERS = 60
_MARKS = "[\u064b-\u0652\u0670\u0640]*"
_ARABIC = re.compile("[\u0600-\u06ff]")


@dataclass(frozen=True)
class CallSheet:
    """What to say, danger first, and what to write down meanwhile."""

    say: tuple[Line, ...]
    record: tuple[str, ...] = TO_RECORD


def redact(share: CaseShare, words: Sequence[str]) -> CaseShare:
    """The share with every marked word or phrase hidden, in any line, in any case.

    A Latin word is hidden where it stands alone; an Arabic one also with what is attached to it
    and with any vowel marks.
    """
    patterns = [_pattern(word) for word in words if word.strip()]
    lines = tuple(
        line.model_copy(update={"text": _hide(line.text, patterns)}) for line in share.lines
    )
    return share.model_copy(update={"lines": lines})


def call_sheet(share: CaseShare) -> CallSheet:
    """The share as it is read out on the phone."""
    return CallSheet(say=_danger_first(share.lines))


def slip(share: CaseShare) -> tuple[Line, ...]:
    """At most 9 lines of 60 letters, danger first, to be copied by hand or printed on A6."""
    return tuple(
        line.model_copy(update={"text": _short(line.text)})
        for line in _danger_first(share.lines)[:_SLIP_LINES]
    )


def take_along(code: CaseCode, place: str, hours: str, number: str) -> tuple[Line, ...]:
    """The paper a person carries: code, place, hours, one free number, nothing that tells why.

    `place` is a neutral one ("social service, Rosso"), never a recipient's full name.
    """
    texts = {"code": str(code), "place": place, "hours": hours, "number": number}
    return tuple(Line(key=key, label="", text=text) for key, text in texts.items() if text)


def _danger_first(lines: Sequence[Line]) -> tuple[Line, ...]:
    """The code, then what is dangerous, then the rest in the template's order."""
    return tuple(sorted(lines, key=lambda line: (line.key != "code", not line.danger)))


def _short(text: str) -> str:
    return text if len(text) <= _SLIP_LETTERS else text[: _SLIP_LETTERS - 1].rstrip() + "…"


def _hide(text: str, patterns: Sequence[re.Pattern[str]]) -> str:
    hidden = unicodedata.normalize("NFC", text)
    for pattern in patterns:
        hidden = pattern.sub(HIDDEN, hidden)
    return hidden


def _pattern(word: str) -> re.Pattern[str]:
    steps = unicodedata.normalize("NFC", word).split()
    if _ARABIC.search(word):
        bare = [re.sub(_MARKS, "", step) for step in steps]
        spelled = [_MARKS.join(map(re.escape, step)) + _MARKS for step in bare if step]
        return re.compile(r"\w*" + r"\s+".join(spelled) + r"[\w\u064b-\u0652]*")
    joined = r"\s+".join(map(re.escape, steps))
    return re.compile(rf"(?<!\w){joined}(?!\w)", re.IGNORECASE)
