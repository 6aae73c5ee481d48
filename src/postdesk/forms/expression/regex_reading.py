"""Reads a regular expression as authors write it: what it matches, and the same for Python."""

from __future__ import annotations

import re
from dataclasses import dataclass

Ranges = tuple[tuple[int, int], ...]
"""Sorted, disjoint ranges of code points, both ends included."""

_LAST = 0x10FFFF
_DIGIT: Ranges = ((48, 57),)
_WORD: Ranges = ((48, 57), (65, 90), (95, 95), (97, 122))
_SPACE: Ranges = ((9, 13), (32, 32))
_LETTER: Ranges = ((65, 90), (97, 122), (0xAA, _LAST))
_CLASSES: dict[str, Ranges] = {"d": _DIGIT, "w": _WORD, "s": _SPACE, "h": ((9, 9), (32, 32))}
_CONTROLS = {"t": 9, "n": 10, "v": 11, "f": 12, "r": 13, "a": 7, "e": 27, "0": 0}
_HEXADECIMAL = {"x": 2, "u": 4}
_COUNTED = re.compile(r"\{([0-9]{1,4})(?:(,)([0-9]{0,4}))?\}")
_PROPERTY = re.compile(r"\\([pP])(?:\{\^?(?:Is|In)?([A-Za-z_ ]+)\}|([A-Z]))")
_PROPERTIES: dict[str, str] = {
    "L": r"a-zA-Z\u00aa-\u02af\u0370-\u1fff\u2c00-\ud7ff\uf900-\ufdff\ufe70-\uffdc",
    "Lu": r"A-Z\u00c0-\u00de",
    "Ll": r"a-z\u00df-\u00ff",
    "N": r"0-9\u0660-\u0669\u06f0-\u06f9",
    "Nd": r"0-9\u0660-\u0669\u06f0-\u06f9",
    "M": r"\u0300-\u036f\u064b-\u065f\u0670",
    "P": r"!-#%-*,-/:;?@\[-\]_{}\u00a1\u00a7\u00ab\u00b6\u00b7\u00bb\u00bf\u060c\u061b\u061f",
    "Z": r" \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000",
    "Arabic": r"\u0600-\u06ff\u0750-\u077f\u08a0-\u08ff\ufb50-\ufdff\ufe70-\ufeff",
    "Latin": r"a-zA-Z\u00aa\u00ba\u00c0-\u024f\u1e00-\u1eff",
}
_PROPERTY_NAMES = {"Alphabetic": "L", "Alpha": "L", "Digit": "Nd", "Upper": "Lu", "Lower": "Ll"}


@dataclass(frozen=True, slots=True)
class Letters:
    """One character out of a set."""

    ranges: Ranges


@dataclass(frozen=True, slots=True)
class Row:
    """Parts one after the other; without parts it matches the empty text."""

    parts: tuple[Pattern, ...] = ()


@dataclass(frozen=True, slots=True)
class Choice:
    """One of several."""

    options: tuple[Pattern, ...]


@dataclass(frozen=True, slots=True)
class Repeat:
    """A part again and again; `most` None: without end."""

    part: Pattern
    least: int
    most: int | None


Pattern = Letters | Row | Choice | Repeat


def for_python(pattern: str) -> str:
    r"""The pattern as Python writes it: `\p{L}` as a set, `(?<n>` as `(?P<n>`, sets without sets.

    Raises `ValueError` for a property of characters that is not known, and for `--` in a set.
    """
    written: list[str] = []
    inside = False
    place = 0
    while place < len(pattern):
        part = _piece(pattern, place, inside)
        place += len(part)
        if part[0] == "\\":
            written.append(_escape_for_python(part, inside))
        elif inside:
            inside = part != "]"
            if part == "-" and written[-1] == "-" and written[-2][0] != "[":
                raise ValueError("two dashes in a set")
            written.append(part if part not in _DOUBTFUL else f"\\{part}")
        else:
            inside = part[0] == "["
            written.append("(?P<" if part == "(?<" else part)
    return "".join(written)


_DOUBTFUL = frozenset("[&~|")
"""Python keeps these for sets within sets; authors mean the characters."""


def _piece(pattern: str, place: int, inside: bool) -> str:
    """The next character, or the few that belong together."""
    if pattern[place] == "\\":
        found = _PROPERTY.match(pattern, place)
        return found[0] if found else pattern[place : place + 2]
    if inside:
        return pattern[place]
    if pattern.startswith("(?<", place) and pattern[place + 3 : place + 4] not in ("=", "!"):
        return "(?<"
    opening = re.compile(r"\[\^?\]?").match(pattern, place)
    return opening[0] if opening else pattern[place]


def _escape_for_python(part: str, inside: bool) -> str:
    found = _PROPERTY.fullmatch(part)
    if found is None:
        plain = " \\t" if part == "\\h" else part
        return plain if inside or plain == part else f"[{plain}]"
    name = (found[2] or found[3]).strip()
    name = _PROPERTY_NAMES.get(name, name)
    ranges = _PROPERTIES.get(name) or _PROPERTIES.get(name[:1])
    if ranges is None or (inside and found[1] == "P"):
        raise ValueError("no such property of characters")
    if inside:
        return ranges
    return f"[^{ranges}]" if found[1] == "P" else f"[{ranges}]"


def read_pattern(pattern: str) -> Pattern:
    """What a pattern matches, without anchors, look-arounds and back-references.

    `pattern` is one that Python's `re` has accepted. Raises `ValueError` for a part that is not
    understood.
    """
    reader = _Reader(pattern)
    read = reader.choice()
    if reader.place < len(pattern):
        raise ValueError("a parenthesis too many")
    return read


class _Reader:
    """Reads from left to right, one method a part of the pattern."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.place = 0

    def at(self, mark: str) -> bool:
        """Step over `mark` if it stands here."""
        if not self.text.startswith(mark, self.place):
            return False
        self.place += len(mark)
        return True

    def next(self) -> str:
        character = self.text[self.place : self.place + 1]
        if not character:
            raise ValueError("the pattern ends early")
        self.place += 1
        return character

    def choice(self) -> Pattern:
        options = [self.row()]
        while self.at("|"):
            options.append(self.row())
        return options[0] if len(options) == 1 else Choice(tuple(options))

    def row(self) -> Pattern:
        parts: list[Pattern] = []
        while self.place < len(self.text) and self.text[self.place] not in "|)":
            part = self.part()
            parts.append(self.repeated(part))
        return Row(tuple(parts))

    def repeated(self, part: Pattern) -> Pattern:
        while True:
            counted = _COUNTED.match(self.text, self.place)
            if counted is not None:
                self.place = counted.end()
                least = int(counted[1])
                most = least if not counted[2] else int(counted[3]) if counted[3] else None
            elif self.at("*"):
                least, most = 0, None
            elif self.at("+"):
                least, most = 1, None
            elif self.at("?"):
                least, most = 0, 1
            else:
                return part
            _ = self.at("?") or self.at("+")
            part = Repeat(part, least, most)

    def part(self) -> Pattern:
        character = self.next()
        if character == "(":
            return self.group()
        if character == "[":
            return Letters(self.set())
        if character == ".":
            return Letters(((0, 9), (11, _LAST)))
        if character in "^$":
            return Row()
        if character == "\\":
            return self.escape()
        return Letters(((ord(character), ord(character)),))

    def group(self) -> Pattern:
        seen = True
        if self.at("?"):
            for mark in ("<=", "<!", "=", "!"):
                if self.at(mark):
                    seen = False
                    break
            else:
                found = re.compile(r"P?<[^>]*>|P=\w+|[a-zA-Z-]*:?|>").match(self.text, self.place)
                self.place = found.end() if found else self.place
        inner = self.choice()
        if not self.at(")"):
            raise ValueError("a parenthesis is missing")
        return inner if seen else Row()

    def escape(self) -> Pattern:
        character = self.next()
        if character in "bBAZzG" or character in "123456789":
            return Row()
        return Letters(self.escaped(character))

    def escaped(self, character: str) -> Ranges:
        """What a backslash and a character stand for."""
        if character.lower() in _CLASSES:
            ranges = _CLASSES[character.lower()]
            return ranges if character.islower() else complement(ranges)
        if character in _HEXADECIMAL:
            size = _HEXADECIMAL[character]
            code = int(self.text[self.place : self.place + size], 16)
            self.place += size
            return ((code, code),)
        code = _CONTROLS.get(character, ord(character))
        return ((code, code),)

    def set(self) -> Ranges:
        other = self.at("^")
        ranges: list[tuple[int, int]] = []
        first = True
        while first or not self.at("]"):
            first = False
            low = self.one()
            dash = self.text[self.place : self.place + 1] == "-"
            if (
                dash
                and self.text[self.place + 1 : self.place + 2] not in ("]", "")
                and len(low) == 1
            ):
                self.place += 1
                ranges.append((low[0][0], self.one()[-1][1]))
            else:
                ranges.extend(low)
        return complement(merged(ranges)) if other else merged(ranges)

    def one(self) -> Ranges:
        character = self.next()
        if character == "\\":
            return self.escaped(self.next())
        return ((ord(character), ord(character)),)


def merged(ranges: list[tuple[int, int]]) -> Ranges:
    """The ranges sorted, with those that touch joined."""
    joined: list[tuple[int, int]] = []
    for low, high in sorted(ranges):
        if joined and low <= joined[-1][1] + 1:
            joined[-1] = (joined[-1][0], max(joined[-1][1], high))
        else:
            joined.append((low, high))
    return tuple(joined)


def complement(ranges: Ranges) -> Ranges:
    """All other code points."""
    others = []
    start = 0
    for low, high in ranges:
        if low > start:
            others.append((start, low - 1))
        start = high + 1
    if start <= _LAST:
        others.append((start, _LAST))
    return tuple(others)


def overlap(one: Ranges, other: Ranges) -> bool:
    """Whether a code point is in both."""
    return any(low <= end and start <= high for low, high in one for start, end in other)
