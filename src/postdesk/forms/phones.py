"""Phone numbers as people say them, read in international form."""

from dataclasses import dataclass

import phonenumbers

from postdesk.forms.digits import plain

REGION = "MR"
"""The country of a number that names none."""
_SHORTEST, _LONGEST = 2, 5
"""Digits of a service's short number, such as 1916."""


@dataclass(frozen=True)
class Phone:
    """What a typed number is taken for; each form is blank where it is none of that kind.

    `e164` is the one form for finding (`+22245251234`), `international` that for people
    (`+222 45 25 12 34`), `short` a number of a service, which is nobody's phone.
    """

    e164: str = ""
    international: str = ""
    short: str = ""


def read_phone(text: str, region: str = REGION) -> Phone:
    """Read a number in any script's digits; an empty `Phone` if it is not understood."""
    bare = "".join(letter for letter in plain(text) if letter not in " .-()/\u00a0\u202f")
    if bare.isdecimal() and _SHORTEST <= len(bare) <= _LONGEST:
        return Phone(short=bare)
    try:
        number = phonenumbers.parse(plain(text), region)
    except phonenumbers.NumberParseException:
        return Phone()
    if not phonenumbers.is_valid_number(number):
        return Phone()
    form = phonenumbers.PhoneNumberFormat
    return Phone(
        e164=str(phonenumbers.format_number(number, form.E164)),
        international=str(phonenumbers.format_number(number, form.INTERNATIONAL)),
    )
