"""Public keys told apart: a hexadecimal fingerprint for files, spoken words for the phone."""

import hashlib
import unicodedata
from collections.abc import Sequence
from functools import cache, lru_cache

from argon2.low_level import Type, hash_secret_raw

from postdesk.crypto.hashing import canonical_json, sha256_hex
from postdesk.crypto.sealing import check_opening_public
from postdesk.crypto.signing import public_blob
from postdesk.errors import Code, PostDeskError
from postdesk.resources import resource

LANGUAGES = ("fr", "en", "ar")
WORDS = 9
_LIST_LENGTH = 256
_SALT = b"postdesk words 1"
_MEMORY_KIB = 65_536
_LETTERS_ALIKE = str.maketrans({"ى": "ي", "ة": "ه"})


def fingerprint(public: str) -> str:
    """SHA-256 in hex: of the text of an `age1...` recipient, of the decoded key of an SSH line.

    The latter is what `ssh-keygen -lf` shows in base64. Raises `KEY_INVALID`.
    """
    if public.startswith("age1"):
        check_opening_public(public)
        return sha256_hex(public.encode("ascii"))
    return sha256_hex(public_blob(public))


def words(*publics: str, language: str) -> tuple[str, ...]:
    """Nine words (`fr`, `en` or `ar`) for an office's public keys together, in the order given.

    Eight words of 8 bits carry 64 bits, the ninth checks them. Whoever wants to pass off other keys
    must hit the same 64 bits, not merely find two sets alike, since the true keys are fixed before.
    The 64 bits are taken after Argon2id (64 MiB, about 0.1 s a try), some 2^16 times the cost of
    making a key, so that the search costs as much as one for 80 bits of a plain hash.
    Raises `KEY_INVALID`.
    """
    code = _code(canonical_json([fingerprint(public) for public in publics]))
    known = word_list(language)
    return tuple(known[number] for number in (*code, _check(code)))


def words_match(typed: str | Sequence[str], expected: Sequence[str]) -> bool:
    """Whether the typed words are the expected ones, but for case, accents, spaces and signs."""
    text = typed if isinstance(typed, str) else " ".join(typed)
    return bool(expected) and _folded(text) == _folded(" ".join(expected))


def words_complete(typed: str, language: str) -> bool:
    """Whether the words are a complete set with a right check word, whosever it is.

    It tells a misheard word from a foreign key: a wrong word passes in 1 of 256 cases.
    """
    numbers = _numbers(_folded(typed), language)
    return len(numbers) == WORDS and _check(bytes(numbers[:-1])) == numbers[-1]


@cache
def word_list(language: str) -> tuple[str, ...]:
    """The 256 words of a language; none begins another. Raises `WRONG_USE` for an unknown one."""
    if language not in LANGUAGES:
        raise PostDeskError(Code.WRONG_USE)
    known = tuple(resource("words", f"{language}.txt").read_text(encoding="utf-8").split())
    if len(known) != _LIST_LENGTH:
        raise PostDeskError(Code.FILE_UNREADABLE)
    return known


@lru_cache(maxsize=64)  # of public keys only; a page shows its office's words at each redrawing
def _code(prints: bytes) -> bytes:
    return hash_secret_raw(
        prints, _SALT, time_cost=1, memory_cost=_MEMORY_KIB, parallelism=1, hash_len=8, type=Type.ID
    )


def _check(code: bytes) -> int:
    return hashlib.sha256(_SALT + code).digest()[0]


def _numbers(text: str, language: str) -> list[int]:
    """The words' places in the list; as no word begins another, there is one reading at most."""
    known = [_folded(word) for word in word_list(language)]
    numbers: list[int] = []
    while text:
        number = next((at for at, word in enumerate(known) if text.startswith(word)), None)
        if number is None:
            return []
        numbers.append(number)
        text = text.removeprefix(known[number])
    return numbers


def _folded(text: str) -> str:
    """Letters only, without case, accents or the Arabic spellings that are mixed up in typing."""
    plain = unicodedata.normalize("NFKD", text.casefold()).translate(_LETTERS_ALIKE)
    return "".join(character for character in plain if character.isalpha() and character != "ـ")
