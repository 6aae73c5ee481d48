"""The recovery code: tolerant of how it is typed, of no wrong character and no swap."""

import base64
import itertools
import random
import secrets

import pytest

from postdesk.crypto.recovery import decode, encode
from postdesk.errors import Code, PostDeskError

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def accepted(code: str) -> bool:
    try:
        decode(code)
    except PostDeskError as error:
        return error.code is not Code.WRONG_RECOVERY_CODE
    return True


def test_the_code_is_fourteen_groups_of_four_that_decode_back() -> None:
    for secret in (bytes(32), b"\xff" * 32, secrets.token_bytes(32)):
        code = encode(secret)
        assert [len(group) for group in code.split(" ")] == [4] * 14
        assert decode(code) == secret


def test_it_reads_what_tired_hands_type() -> None:
    secret = bytes(range(32))
    code = encode(secret)
    arabic = str.maketrans("0123456789", "٠١٢٣٤٥٦٧٨٩")
    for typed in (
        code.lower(),
        code.replace(" ", ""),
        code.replace(" ", "-") + "\n",
        code.replace("0", "o").replace("1", "l"),
        code.replace("0", "O").replace("1", "i"),
        code.translate(arabic),
    ):
        assert decode(typed) == secret


def test_every_single_wrong_character_is_caught() -> None:
    for secret in (bytes(32), secrets.token_bytes(32), secrets.token_bytes(32)):
        code = encode(secret).replace(" ", "")
        for place in range(56):
            for other in set(ALPHABET) - {code[place]}:
                assert not accepted(code[:place] + other + code[place + 1 :])


def test_every_swap_of_two_characters_or_two_groups_is_caught() -> None:
    for _ in range(3):
        code = encode(secrets.token_bytes(32))
        flat = code.replace(" ", "")
        for one, two in itertools.combinations(range(56), 2):
            swapped = list(flat)
            swapped[one], swapped[two] = swapped[two], swapped[one]
            assert flat[one] == flat[two] or not accepted("".join(swapped))
        for one, two in itertools.combinations(range(14), 2):
            groups = code.split(" ")
            groups[one], groups[two] = groups[two], groups[one]
            assert groups == code.split(" ") or not accepted(" ".join(groups))


def test_the_check_catches_every_error_of_these_kinds_in_every_code() -> None:
    """The check is linear: an error passes in one code only if it passes in all, so we try all."""
    flat = encode(bytes(32)).replace(" ", "")
    values = [ALPHABET.index(character) for character in flat]
    for one, two in itertools.combinations(range(56), 2):
        for difference in range(1, 32):
            altered = list(values)
            altered[one] ^= difference
            altered[two] ^= difference
            assert not accepted("".join(ALPHABET[value] for value in altered))


@pytest.mark.parametrize("code", ["", "U" * 56, "0" * 55, "0" * 57, "é" * 56, "0" * 56, "ß" * 28])
def test_what_is_no_code_is_refused(code: str) -> None:
    assert not accepted(code)


def test_random_texts_of_the_alphabet_are_refused() -> None:
    chance = random.Random(7)  # noqa: S311 - repeatable, guards nothing
    assert not any(accepted("".join(chance.choices(ALPHABET, k=56))) for _ in range(2000))


def test_encoding_is_plain_base32_underneath() -> None:
    text = encode(bytes(32)).replace(" ", "")
    plain = base64.b32encode(bytes(32))[:50].decode()
    assert text[:50] == plain.replace("A", "0")
