"""Finds the same phone, plate, paper or name in the cases of different persons."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from phonenumbers import PhoneNumberMatcher

from postdesk.model.base import Texts
from postdesk.model.ids import CaseCode
from postdesk.model.referrals import CaseShare
from postdesk.model.roles import Right, require
from postdesk.regional.naming import Names
from postdesk.store.audit import Audit
from postdesk.store.cases import Cases, RegisteredCase
from postdesk.store.links import LinkKind, Links
from postdesk.store.vault import Vault

_BETWEEN = " · "
"""What a template puts between the answers of one line."""
_REGION = "MR"
_SMUGGLERS, _VEHICLE, _PAPERS = "smugglers", "vehicle", "papers"
"""The template fields that name other people, their vehicles, and papers."""
_FEWEST_DIGITS = {_VEHICLE: 3, _PAPERS: 5}
_KINDS = {_VEHICLE: LinkKind.PLATE, _PAPERS: LinkKind.PAPER}
_RECORD = "case "
_PHONE_LIKE = re.compile(r"(?:\d[\W_]*){6}")
"""Six digits (the shortest number with its country's code) and no letter between them. The library
tries every number it meets: of a line of indicator codes it makes nothing, slowly."""


@dataclass(frozen=True)
class SharedIdentifier:
    """One identifier and the cases of the different persons that have it, the newest first.

    `possible`: a name alone; it may be another person of that name.
    """

    kind: LinkKind
    value: str
    codes: tuple[CaseCode, ...]
    posts: tuple[Texts, ...]

    @property
    def possible(self) -> bool:
        """Whether it is a hint and no more."""
        return self.kind is LinkKind.NAME


def note_identifiers(vault: Vault, case: RegisteredCase) -> None:
    """Note what a case can be found by, inside the transaction that registers it."""
    links = Links(vault)
    for kind, text in identifiers(case.share):
        links.put(f"{_RECORD}{case.number}", kind, text)


def identifiers(share: CaseShare) -> Iterator[tuple[LinkKind, str]]:
    """Phones anywhere in a case's lines; plates, papers and names from the fields for them."""
    for line in share.lines:
        if _PHONE_LIKE.search(line.text):
            for found in PhoneNumberMatcher(line.text, _REGION):
                yield LinkKind.PHONE, found.raw_string
        for part in line.text.split(_BETWEEN):
            if line.key in _KINDS and _digits(part) >= _FEWEST_DIGITS[line.key]:
                yield _KINDS[line.key], part
            elif line.key == _SMUGGLERS and not _digits(part) and len(part.split()) > 1:
                yield LinkKind.NAME, part


def _digits(text: str) -> int:
    return sum(sign.isdigit() for sign in text)


def shared_identifiers(vault: Vault) -> tuple[SharedIdentifier, ...]:
    """What cases of at least two persons have in common; names last. Noted as read."""
    require(vault.person.role, Right.FIND_LINKS)
    names, cases = Names(vault), Cases(vault)
    found = []
    for kind, value, records in Links(vault).common(_RECORD):
        known = cases.numbered(int(record.removeprefix(_RECORD)) for record in records)
        codes = tuple(dict.fromkeys(case.share.code for case in known))
        if len(codes) > 1:
            posts = names.offices(case.sender for case in known)
            found.append(SharedIdentifier(kind, value, codes, tuple(posts.values())))
    if found:
        Audit(vault).note_read("links", "shared identifiers")
    return tuple(sorted(found, key=lambda one: (one.possible, -len(one.codes), one.value)))
