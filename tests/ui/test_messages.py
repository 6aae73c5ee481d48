"""Every expected failure has its three sentences in three languages."""

import re

import pytest

from postdesk.errors import Code, PostDeskError
from postdesk.resources import resource
from postdesk.ui.language import Language, LanguageSwitch, has_arabic
from postdesk.ui.messages import detail_of, english_sentences, message_of

MOST_WORDS = 15


@pytest.mark.parametrize("code", list(Code))
def test_a_code_says_what_happened_what_is_safe_what_to_do(code: Code) -> None:
    message = english_sentences()[code]
    for part in (message.happened, message.safe, message.do):
        assert part.endswith(".")
        assert "!" not in part
        for sentence in re.split(r"(?<=[.:]) ", part):
            assert len(sentence.split()) <= MOST_WORDS, sentence


@pytest.mark.skipif(not resource("translations", "ar.qm").exists(), reason="no catalogues built")
@pytest.mark.parametrize("code", list(Code))
def test_a_code_speaks_french_and_arabic(languages: LanguageSwitch, code: Code) -> None:
    english = english_sentences()[code]
    languages.use(Language.FR)
    french = message_of(PostDeskError(code))
    languages.use(Language.AR)
    arabic = message_of(PostDeskError(code))
    assert len({english.happened, french.happened, arabic.happened}) == 3
    assert len({english.safe, french.safe, arabic.safe}) == 3
    assert len({english.do, french.do, arabic.do}) == 3
    assert all(has_arabic(part) for part in (arabic.happened, arabic.safe, arabic.do))


def test_harmless_values_stand_isolated() -> None:
    told = detail_of(PostDeskError(Code.PACKET_DAMAGED, name="3c1f.pdk", block=212))
    assert told == "\u20663c1f.pdk\u2069 · \u2066212\u2069"
