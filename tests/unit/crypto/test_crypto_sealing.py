"""Sealing: who opens, who does not, and that no altered byte is accepted."""

import base64
import re
import subprocess
from pathlib import Path

import pyrage
import pytest

from postdesk.crypto.sealing import (
    new_opening_key,
    open_sealed,
    open_with_passphrase,
    patiently,
    public_of,
    seal,
    seal_to_passphrase,
)
from postdesk.errors import Code, PostDeskError

LIGHT = (
    "YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IHNjcnlwdCBiMklWUEVtWWRhNDVFRXAwQ04zZmVBIDgKc0crT1ZQU3dw"
    "dWg1MmJ4VitUbW9TUEIxK1R2M2tSZktJdmRoSEk2Vm5hTQotLS0gS05ZOWRxMzY1bk45WGpFUUFsMU9FSnlRajlq"
    "aTZFN0p3UHNBOTVoNmZHcwosjemSbH2e+VibyGWhiCCqLU96HlVWi5SpqN2crklWzFMnoCt+"
)
"""An age file of `plain` under `three small words` with a work factor of 2^8, in base64."""


def refusal(data: bytes, *secrets: str) -> Code:
    with pytest.raises(PostDeskError) as caught:
        open_sealed(data, secrets)
    return caught.value.code


def test_each_recipient_opens_alone_and_nobody_else() -> None:
    one, two, stranger = (new_opening_key() for _ in range(3))
    sealed = seal(b"plain", [one.public, two.public])
    assert open_sealed(sealed, [one.secret]) == b"plain"
    assert open_sealed(sealed, [stranger.secret, two.secret]) == b"plain"
    assert refusal(sealed, stranger.secret) is Code.SEAL_NOT_FOR_US
    assert refusal(sealed) is Code.SEAL_NOT_FOR_US
    assert b"plain" not in sealed


def test_no_flipped_bit_and_no_truncation_is_accepted() -> None:
    key = new_opening_key()
    sealed = seal(b"x" * 50, [key.public])
    for place in range(len(sealed)):
        for bit in (0x01, 0x20, 0x80):
            altered = bytearray(sealed)
            altered[place] ^= bit
            assert refusal(bytes(altered), key.secret) in {
                Code.SEAL_DAMAGED,
                Code.SEAL_NOT_FOR_US,
            }
        assert refusal(sealed[:place], key.secret) is Code.SEAL_DAMAGED
    assert refusal(sealed + b"\n", key.secret) is Code.SEAL_DAMAGED


def test_only_the_binary_form_is_read() -> None:
    key = new_opening_key()
    armored = b"-----BEGIN AGE ENCRYPTED FILE-----\n" + seal(b"x", [key.public])
    assert refusal(armored, key.secret) is Code.SEAL_DAMAGED


def test_malformed_keys_are_named_as_such() -> None:
    sealed = seal(b"x", [new_opening_key().public])
    assert refusal(sealed, "AGE-SECRET-KEY-1NONE") is Code.KEY_INVALID
    for recipients in ([], ["age1none"], ["ssh-ed25519 AAAA"]):
        with pytest.raises(PostDeskError) as caught:
            seal(b"x", recipients)
        assert caught.value.code is Code.KEY_INVALID


def test_the_secret_is_not_shown_when_a_key_is_printed() -> None:
    key = new_opening_key()
    assert key.secret not in repr(key)
    assert public_of(key.secret) == key.public


def test_a_passphrase_opens_its_seal_only() -> None:
    sealed = base64.b64decode(LIGHT)
    assert open_with_passphrase(sealed, "three small words") == b"plain"
    for data, passphrase, code in (
        (sealed, "three small word", Code.WRONG_PASSPHRASE),
        (sealed[:-1], "three small words", Code.SEAL_DAMAGED),
        (sealed + b"x", "three small words", Code.SEAL_DAMAGED),
        (b"", "three small words", Code.SEAL_DAMAGED),
    ):
        with pytest.raises(PostDeskError) as caught:
            open_with_passphrase(data, passphrase)
        assert caught.value.code is code


def test_a_seal_to_a_passphrase_opens_again() -> None:
    sealed = seal_to_passphrase(b"plain", "three small words")
    assert open_with_passphrase(sealed, "three small words") == b"plain"
    with pytest.raises(PostDeskError):
        seal_to_passphrase(b"plain", "")


def test_a_passphrase_seal_that_would_take_minutes_is_refused_unread() -> None:
    costly = b"age-encryption.org/v1\n-> scrypt wvBvqKXTpS1ROUVJc4t8nQ 30\n"
    with pytest.raises(PostDeskError) as caught:
        open_with_passphrase(costly + b"MWLX35yNkay2iGkq13Sq0s\n--- x\n", "any")
    assert caught.value.code is Code.SEAL_DAMAGED
    with pytest.raises(PostDeskError) as caught:
        open_with_passphrase(seal(b"x", [new_opening_key().public]), "any")
    assert caught.value.code is Code.SEAL_NOT_FOR_US


def test_age_itself_opens_what_we_seal(tmp_path: Path) -> None:
    key = new_opening_key()
    (tmp_path / "key.txt").write_text(key.secret + "\n")
    done = subprocess.run(
        ["age", "-d", "-i", str(tmp_path / "key.txt")],
        input=seal(b"plain", [key.public]),
        capture_output=True,
        check=True,
    )
    assert done.stdout == b"plain"


TOO_MUCH = "Excessive work parameter for passphrase.\nDecryption would take around 20 seconds."


def test_a_busy_moment_refuses_nothing_that_the_machine_can_open() -> None:
    """The library's measure of the machine is of a moment, and the next may be a better one."""
    measured = iter([TOO_MUCH, TOO_MUCH, ""])

    def opening() -> bytes:
        if said := next(measured):
            raise pyrage.DecryptError(said)
        return b"plain"

    assert patiently(opening, pause=0) == b"plain"


def test_a_machine_that_stays_too_busy_says_so_and_calls_nothing_damaged() -> None:
    def opening() -> bytes:
        raise pyrage.DecryptError(TOO_MUCH)

    with pytest.raises(PostDeskError) as refused:
        patiently(opening, pause=0)
    assert refused.value.code is Code.MACHINE_BUSY


def test_the_library_still_says_so_in_these_words() -> None:
    """What is waited for is known by the beginning of the library's own sentence."""
    sealed = seal_to_passphrase(b"plain", "three small words")
    costly = re.sub(rb"(-> scrypt \S+ )\d+", rb"\g<1>40", sealed, count=1)
    with pytest.raises(pyrage.DecryptError, match=r"^Excessive work"):
        pyrage.passphrase.decrypt(costly, "three small words")
