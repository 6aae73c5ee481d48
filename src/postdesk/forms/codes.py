"""Which nodes of a guide become facts, and by which codes."""

import hashlib
import re

from postdesk.forms.definition import GuideNode, Kind

ANSWERED = "answered"
"""The one value of answers that are not codes: texts, dates, ranks. What they say stays outside."""

_CODE = re.compile(r"[A-Za-z0-9_.:-]{1,64}")


def is_coded(spec: GuideNode) -> bool:
    """Whether a node becomes facts: every question, and calculations that declare their values."""
    if spec.kind is Kind.CALCULATE:
        return bool(spec.values) or spec.numeric
    return spec.kind is Kind.QUESTION


def code_of(name: str) -> str:
    """A choice's code: its name where that is a code, else a stable substitute."""
    if _CODE.fullmatch(name):
        return name
    return "x." + hashlib.sha256(name.encode()).hexdigest()[:12]
