"""Takes out of a PDF what it tells beside its pages: when it was made, and for whom."""

import re

_MOMENTS = (
    (re.compile(rb"\(D:\d{14}(?:Z|[+-]\d\d'\d\d')\)"), b"(D:20000101000000Z)"),
    (
        re.compile(rb"\"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:Z|[+-]\d\d:\d\d)?\""),
        b'"2000-01-01T00:00:00Z"',
    ),
)
_HEAD = 8_192
"""Bytes in which Qt writes what a file is; behind it lie pages."""


def without_traces(data: bytes) -> bytes:
    """The same PDF, every moment in its head set to one that tells nothing.

    A person's slip would say to the second when they sat here. Lengths stay, as do the places that
    the file's own table names.
    """
    head, rest = data[:_HEAD], data[_HEAD:]
    for moment, nothing in _MOMENTS:
        for told in set(moment.findall(head)):
            head = head.replace(told, _as_long(nothing, told))
    return head + rest


def _as_long(new: bytes, old: bytes) -> bytes:
    """`new`, filled up with blanks behind its quote or bracket, in the room of `old`."""
    return (
        new.ljust(len(old)) if len(new) <= len(old) else old[:1] + b" " * (len(old) - 2) + old[-1:]
    )
