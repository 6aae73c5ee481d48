"""Fingerprints and words: the same for the same keys, told apart by ear, forgiving to type."""

import base64
import itertools
import subprocess
import unicodedata
from pathlib import Path

import pytest

from postdesk.crypto.fingerprints import (
    LANGUAGES,
    fingerprint,
    word_list,
    words,
    words_complete,
    words_match,
)
from postdesk.crypto.sealing import new_opening_key
from postdesk.crypto.signing import new_signing_key
from postdesk.errors import Code, PostDeskError

PINNED_SIGNING = "ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAIAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
PINNED_WORDS = {
    "fr": "cascade quartz crabe charbon tortue wagon paquet panier amande",
    "en": "castle pocket crayon circle tulip yogurt orbit orange anchor",
    "ar": "جوز كعك دجاجة حرير منطاد هدية قبعة قارب أنبوب",
}


def distance(one: str, other: str) -> int:
    row = list(range(len(other) + 1))
    for at, left in enumerate(one, 1):
        above, row = row, [at]
        for place, right in enumerate(other, 1):
            cheapest = min(above[place], row[-1]) + 1
            row.append(min(cheapest, above[place - 1] + (left != right)))
    return row[-1]


def bare(word: str) -> str:
    marks = unicodedata.normalize("NFKD", word)
    return "".join(letter for letter in marks if not unicodedata.combining(letter))


@pytest.mark.parametrize("language", LANGUAGES)
def test_lists_hold_256_words_of_which_none_begins_or_resembles_another(language: str) -> None:
    known = [bare(word) for word in word_list(language)]
    assert len(set(known)) == 256
    for one, other in itertools.combinations(known, 2):
        assert not one.startswith(other)
        assert not other.startswith(one)
        assert abs(len(one) - len(other)) > 1 or distance(one, other) > 1, (one, other)


def test_the_fingerprint_of_a_signing_key_is_ssh_keygens(tmp_path: Path) -> None:
    key = new_signing_key()
    (tmp_path / "key.pub").write_text(key.public + "\n")
    shown = subprocess.run(
        ["ssh-keygen", "-lf", "key.pub"], cwd=tmp_path, check=True, capture_output=True, text=True
    ).stdout
    expected = base64.b64encode(bytes.fromhex(fingerprint(key.public))).decode().rstrip("=")
    assert f"SHA256:{expected}" in shown


def test_words_are_fixed_for_keys_and_change_with_each_of_them() -> None:
    opening, signing = new_opening_key().public, new_signing_key().public
    spoken = words(opening, signing, language="fr")
    assert len(spoken) == 9
    assert spoken == words(opening, signing, language="fr")
    assert spoken != words(new_opening_key().public, signing, language="fr")
    assert spoken != words(opening, new_signing_key().public, language="fr")
    assert words_complete(" ".join(spoken), "fr")


def test_words_of_a_known_key_never_change() -> None:
    for language, spoken in PINNED_WORDS.items():
        assert " ".join(words(PINNED_SIGNING, language=language)) == spoken


def test_typing_forgives_case_accents_and_spaces_only() -> None:
    spoken = ("éclair", "Mésange", "zèbre")
    for typed in ("eclair mesange zebre", "ECLAIR, MÉSANGE; ZEBRE", "eclairmesangezebre\n"):
        assert words_match(typed, spoken)
    assert words_match(["eclair", "mesange", "zebre"], spoken)
    for typed in ("", "eclair mesange", "mesange eclair zebre", "eclair mesange zebra"):
        assert not words_match(typed, spoken)
    assert not words_match("", ())


def test_arabic_forgives_the_letters_that_are_mixed_up() -> None:
    assert words_match("اسد ابره كمثري", ("أسد", "إبرة", "كمثرى"))
    assert not words_match("اسد ابره", ("أسد", "إبريق"))


def test_the_check_word_tells_a_misheard_word() -> None:
    spoken = words(PINNED_SIGNING, language="en")
    others = [word for word in word_list("en") if word != spoken[3]]
    passed = sum(
        words_complete(" ".join((*spoken[:3], other, *spoken[4:])), "en") for other in others
    )
    assert passed <= 6
    assert not words_complete(" ".join(spoken[:-1]), "en")
    assert not words_complete("nonsense " * 9, "en")


def test_malformed_keys_and_unknown_languages_are_refused() -> None:
    for public in ("age1none", "ssh-ed25519 none", ""):
        with pytest.raises(PostDeskError) as caught:
            fingerprint(public)
        assert caught.value.code is Code.KEY_INVALID
    with pytest.raises(PostDeskError) as caught:
        word_list("../en")
    assert caught.value.code is Code.WRONG_USE
