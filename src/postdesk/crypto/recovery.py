"""The printed recovery code: 32 bytes that nobody can mistype without being told."""

import base64
import unicodedata

from postdesk.errors import Code, PostDeskError

SECRET_BYTES = 32
GROUPS = 14
_GROUP = 4
_CHECK_BYTES = 3
_CRC_START = 0xB704CE
_CRC_POLYNOMIAL = 0x1864CFB
"""OpenPGP's CRC-24 (RFC 9580, 6.1.1). It is x+1 times a primitive polynomial of degree 23.

So it catches for certain every wrong character (5 bits), every wrong group (20 bits), and every
swap of two characters or two groups of this code, near or far: such an error is a factor of degree
below 23 times x^n+1 with n far below 2^23-1, which that primitive polynomial never divides.
"""
_RFC_DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567"
_CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
_TO_CROCKFORD = str.maketrans(_RFC_DIGITS, _CROCKFORD)
_FROM_CROCKFORD = str.maketrans(_CROCKFORD, _RFC_DIGITS)
_LOOKS_LIKE = str.maketrans("OIL", "011")
_BETWEEN = frozenset(" -_.\t\r\n\u00a0\u2010\u2011\u2013")


def encode(secret: bytes) -> str:
    """32 bytes as 14 groups of 4 Crockford base32 characters, joined by spaces."""
    if len(secret) != SECRET_BYTES:
        raise PostDeskError(Code.KEY_INVALID)
    checked = secret + _crc24(secret).to_bytes(_CHECK_BYTES, "big")
    text = base64.b32encode(checked).decode("ascii").translate(_TO_CROCKFORD)
    return " ".join(text[start : start + _GROUP] for start in range(0, len(text), _GROUP))


def decode(code: str) -> bytes:
    """The 32 bytes of a code as a person typed it.

    Case, spaces, hyphens and the kind of digits do not matter; o reads as 0, i and l as 1. Raises
    `WRONG_RECOVERY_CODE` for anything else that is not exactly the code.
    """
    text = "".join(_plain(character) for character in code if character not in _BETWEEN)
    text = text.translate(_LOOKS_LIKE)
    if len(text) != GROUPS * _GROUP or not set(text) <= set(_CROCKFORD):
        raise PostDeskError(Code.WRONG_RECOVERY_CODE)
    checked = base64.b32decode(text.translate(_FROM_CROCKFORD))
    secret, check = checked[:SECRET_BYTES], checked[SECRET_BYTES:]
    if _crc24(secret).to_bytes(_CHECK_BYTES, "big") != check:
        raise PostDeskError(Code.WRONG_RECOVERY_CODE)
    return secret


def _plain(character: str) -> str:
    """The ASCII form of a character: Arabic and full-width digits read as digits."""
    digit = unicodedata.decimal(character, None)
    return str(digit) if digit is not None else character.upper()


def _crc24(data: bytes) -> int:
    crc = _CRC_START
    for byte in data:
        crc ^= byte << 16
        for _ in range(8):
            crc <<= 1
            if crc & 0x1000000:
                crc ^= _CRC_POLYNOMIAL
    return crc
