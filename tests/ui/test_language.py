"""Languages: translators, direction, plural forms, dates and numbers."""

import re
import xml.etree.ElementTree as ET
from datetime import UTC, date, datetime, time, timedelta

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication

from postdesk.model.base import Texts, WorkspaceKind
from postdesk.resources import resource
from postdesk.ui.language import Language, LanguageSwitch, direction_of, isolate, isolate_code
from postdesk.ui.language_formats import (
    date_text,
    duration_text,
    number_text,
    short_date,
    size_text,
    time_text,
    weekday_date,
)
from postdesk.ui.person_words import for_person, their_text
from postdesk.ui.places import places_of, rail_items

needs_catalogues = pytest.mark.skipif(
    not resource("translations", "ar.qm").exists(), reason="catalogues are not built"
)
DAY = date(2026, 11, 12)


@needs_catalogues
def test_switching_turns_words_and_direction(qapp: QApplication, languages: LanguageSwitch) -> None:
    languages.use(Language.AR)
    assert qapp.layoutDirection() == Qt.LayoutDirection.RightToLeft
    assert rail_items(places_of(WorkspaceKind.POST), {})[0].text == "المناوبة"
    assert QCoreApplication.translate("QPlatformTheme", "Cancel") != "Cancel"
    languages.use(Language.FR)
    assert qapp.layoutDirection() == Qt.LayoutDirection.LeftToRight
    assert rail_items(places_of(WorkspaceKind.POST), {})[0].text == "Service"


@needs_catalogues
@pytest.mark.parametrize(
    ("language", "days", "told"),
    [
        (Language.EN, 1, "1 day"),
        (Language.EN, 3, "3 days"),
        (Language.FR, 1, "1 jour"),
        (Language.FR, 2, "2 jours"),
        (Language.AR, 1, "يوم واحد"),
        (Language.AR, 2, "يومان"),
        (Language.AR, 5, "5 أيام"),
        (Language.AR, 40, "40 يوما"),
    ],
)
def test_plurals(languages: LanguageSwitch, language: Language, days: int, told: str) -> None:
    languages.use(language)
    assert duration_text(timedelta(days=days)) == told


def test_shorter_spans(languages: LanguageSwitch) -> None:
    assert duration_text(timedelta(seconds=38)) == "38 s"
    assert duration_text(timedelta(minutes=6)) == "6 min"
    assert duration_text(timedelta(hours=3, minutes=9)) == "3 h 09"


def test_dates() -> None:
    assert date_text(Language.FR, DAY) == "12\u00a0novembre\u00a02026"
    assert date_text(Language.AR, DAY) == "12\u00a0نوفمبر\u00a02026"
    assert date_text(Language.EN, DAY) == "12\u00a0Nov\u00a02026"
    assert date_text(Language.FR, date(2026, 11, 1)).startswith("1er")
    assert short_date(Language.EN, DAY) == "12\u00a0Nov"


def test_moments() -> None:
    moment = datetime(2026, 11, 12, 2, 41, tzinfo=UTC)
    told = weekday_date(Language.FR, moment)
    assert told == f"jeudi 12\u00a0novembre\u00a02026, {isolate_code('02:41')}"
    told = weekday_date(Language.FR, moment, alone=True)
    assert told == f"Jeudi 12\u00a0novembre\u00a02026, {isolate_code('02:41')}"
    assert time_text(time(9, 5)) == isolate_code("09:05")


def test_a_text_of_the_kit_falls_back_as_the_programs_words_do() -> None:
    """Who speaks Wolof is not asked in English above a copy in French."""
    asked = Texts({"en": "Is it safe?", "fr": "Est-ce sûr ?", "ar": "هل هذا آمن؟"})
    assert [their_text(asked, tag) for tag in ("ar", "en", "wo")] == [
        "هل هذا آمن؟",
        "Is it safe?",
        "Est-ce sûr ?",
    ]
    assert for_person("wo", "OwnCopy", "x") == for_person("fr", "OwnCopy", "x")
    assert their_text(Texts({"en": "Is it safe?"}), "wo") == "Is it safe?"


def test_numbers_have_western_digits() -> None:
    assert number_text(Language.FR, 3118) == "3\u202f118"
    assert number_text(Language.EN, 1284) == "1,284"
    assert number_text(Language.AR, 1284) == "1\u202f284"
    assert size_text(Language.FR, 4_100_000) == isolate_code("4,1\u00a0Mo")
    assert size_text(Language.EN, 4_100_000) == isolate_code("4.1\u00a0MB")
    assert size_text(Language.EN, 999) == isolate_code("999\u00a0B")
    assert size_text(Language.EN, 238_000_000_000) == isolate_code("238\u00a0GB")


def test_isolation_and_direction_tags() -> None:
    assert isolate("x") == "\u2068x\u2069"
    assert direction_of("ar-MR") == Qt.LayoutDirection.RightToLeft
    assert direction_of("snk") == Qt.LayoutDirection.LeftToRight


_TO_SEVERAL = re.compile(r"^(?:[وف]?[اأ]\w+وا|\w*ت\w+وا|\w+وا(?:ه|ها)|\w{2,}كم|\w*أنتم|كنتم)$")
_NOT_SAID_TO_THE_READER = {"أُخبروا", "حصتكم", "يسمعكم", "حكم", "يحكم", "محتواه", "محتواها", "سواه"}
"""What others did; what a message asks an office; both at the desk; words that only end so."""


def test_the_arabic_interface_speaks_to_one_person() -> None:
    several = set()
    for path in resource("translations").glob("*_ar.ts"):
        for message in ET.parse(path).iter("message"):  # the project's own files  # noqa: S314
            for text in message.findall("translation//") + message.findall("translation"):
                words = re.findall("[\u0621-\u0652]+", text.text or "")
                several |= {word for word in words if _TO_SEVERAL.match(word)}
    assert several <= _NOT_SAID_TO_THE_READER


@pytest.mark.parametrize(
    ("language", "other_names"),
    [("fr", r"\bkits?\b|\bpaquets?\b|\bclef"), ("ar", "حزمة|الحزم|بالحزم")],
)
def test_a_kit_a_packet_and_a_stick_have_one_name_each(language: str, other_names: str) -> None:
    """A trousse, a pli and a clé in French; in Arabic a kit has the name that the rail says."""
    found = [
        text.text
        for path in resource("translations").glob(f"*_{language}.ts")
        for message in ET.parse(path).iter("message")  # the project's own files  # noqa: S314
        for text in message.findall("translation//") + message.findall("translation")
        if re.search(other_names, text.text or "", re.IGNORECASE)
    ]
    assert not found


def test_endings_of_files_are_not_turned_round_in_arabic() -> None:
    bare = [
        text.text
        for path in resource("translations").glob("*_ar.ts")
        for text in ET.parse(path).iter("translation")  # the project's own files  # noqa: S314
        if re.search(r"(?<!\u2066)\(\.[a-z]+\)", text.text or "")
    ]
    assert not bare
