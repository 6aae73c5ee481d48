"""The texts of an XForm: translations by id, labels in place, outputs, media."""

import re
from collections.abc import Mapping
from types import MappingProxyType
from xml.etree.ElementTree import Element

from postdesk.authoring.languages import UNKNOWN, tag_of
from postdesk.authoring.quotes import as_written
from postdesk.authoring.xform_faults import Expressions, Place
from postdesk.authoring.xml import any_attribute, attribute, child, children, local
from postdesk.forms.definition import ExpressionIndex, Wording

MISSING = "-"
"""What pyxform writes where a translation is missing."""

_ITEXT = re.compile(r"jr:itext\(\s*(.+?)\s*\)\s*$", re.DOTALL)
_LITERAL = re.compile(r"""(?:'([^']*)'|"([^"]*)")""")
_CONCAT = re.compile(r"concat\((.*)\)", re.DOTALL)
_MEDIA = re.compile(r"^jr://[^/]*/")

Part = str | ExpressionIndex

_NOTHING_WRITTEN: Mapping[str, str] = MappingProxyType({})


class Translations:
    """The `itext` of a form."""

    def __init__(self, model: Element, default_language: str = "") -> None:
        self.languages: list[str] = []
        self.default = tag_of(default_language) if default_language else UNKNOWN
        self._texts: dict[str, dict[str, list[Element]]] = {}
        itext = child(model, "itext")
        found = [] if itext is None else children(itext, "translation")
        for translation in found:
            self._read(translation)
        if self.languages and self.default not in self.languages:
            self.default = self._declared(found)
        if not self.languages:
            self.languages = [self.default]

    def _declared(self, found: list[Element]) -> str:
        marked = [each for each in found if each.get("default") is not None]
        return tag_of(attribute((marked or found)[0], "lang"))

    def _read(self, translation: Element) -> None:
        language = tag_of(attribute(translation, "lang"))
        if language not in self.languages:
            self.languages.append(language)
        for text in children(translation, "text"):
            values = children(text, "value")
            self._texts.setdefault(attribute(text, "id"), {})[language] = values

    def values(self, text_id: str, form: str = "") -> dict[str, Element]:
        """The `value` elements of one text by language, of one form (image, guidance ...)."""
        found = {}
        for language, values in self._texts.get(text_id, {}).items():
            forms = {attribute(value, "form"): value for value in values}
            value = forms.get(form)
            if value is None and form == "":
                value = forms.get("long", forms.get("short"))
            if value is not None:
                found[language] = value
        return found

    def ids(self) -> list[str]:
        """All text ids."""
        return list(self._texts)


class Texts:
    """Makes `Wording`s out of labels, hints and messages."""

    def __init__(
        self,
        translations: Translations,
        expressions: Expressions,
        written: Mapping[str, str] = _NOTHING_WRITTEN,
    ) -> None:
        self._translations = translations
        self._expressions = expressions
        self._written = written

    def of_element(self, element: Element | None, place: Place, form: str = "") -> Wording:
        """The wording of a `label` or `hint`, by reference or in place."""
        if element is None:
            return Wording()
        reference = _ITEXT.match(attribute(element, "ref"))
        if reference:
            return self.of_id(text_id(reference.group(1)), place, form)
        if form:
            return Wording()
        parts = self._referred(element, place) or self._parts(element, place)
        return Wording(texts={self._translations.default: parts}) if parts else Wording()

    def _referred(self, element: Element, place: Place) -> tuple[Part, ...]:
        """A label that shows the value of a node: its `ref` is a path."""
        path = attribute(element, "ref")
        index = self._expressions.add(path, place) if path else None
        return () if index is None else (index,)

    def of_message(self, text: str, place: Place) -> Wording:
        """The wording of a `jr:constraintMsg` or `jr:requiredMsg`: a reference or a text."""
        if not text:
            return Wording()
        reference = _ITEXT.match(text)
        if reference:
            return self.of_id(text_id(reference.group(1)), place)
        return Wording(texts={self._translations.default: (as_written(text, self._written),)})

    def of_id(self, identifier: str, place: Place, form: str = "") -> Wording:
        """The wording with that id; `form` picks a special one, e.g. `guidance`."""
        texts = {}
        for language, value in self._translations.values(identifier, form).items():
            parts = self._parts(value, place)
            if parts and parts != (MISSING,):
                texts[language] = parts
        if form:
            return Wording(texts=texts)
        image = self._media(identifier, "image")
        return Wording(texts=texts, image=image, audio=self._media(identifier, "audio"))

    def _media(self, identifier: str, form: str) -> dict[str, str]:
        named = {
            language: _MEDIA.sub("", (value.text or "").strip())
            for language, value in self._translations.values(identifier, form).items()
        }
        return {language: name for language, name in named.items() if name not in ("", MISSING)}

    def _parts(self, element: Element, place: Place) -> tuple[Part, ...]:
        parts: list[Part] = [element.text or ""]
        for inner in element:
            if local(inner) == "output":
                source = any_attribute(inner, "value") or any_attribute(inner, "ref")
                index = self._expressions.add(source, place)
                if index is not None:
                    parts.append(index)
            else:
                parts.append("".join(inner.itertext()))
            parts.append(inner.tail or "")
        tidied = _tidy(parts)
        if not self._written:
            return tidied
        return tuple(
            as_written(part, self._written) if isinstance(part, str) else part for part in tidied
        )


def text_id(expression: str) -> str:
    """The id in `jr:itext(...)`: a literal, or literals joined by `concat`."""
    joined = _CONCAT.fullmatch(expression.strip())
    inner = joined.group(1) if joined else expression
    return "".join(single or double for single, double in _LITERAL.findall(inner))


def _tidy(parts: list[Part]) -> tuple[Part, ...]:
    """Neighbouring texts joined, outer blanks cut."""
    joined: list[Part] = []
    for part in parts:
        last = joined[-1] if joined else None
        if isinstance(part, str) and isinstance(last, str):
            joined[-1] = last + part
        else:
            joined.append(part)
    if joined and isinstance(joined[0], str):
        joined[0] = joined[0].lstrip()
    if joined and isinstance(joined[-1], str):
        joined[-1] = joined[-1].rstrip()
    return tuple(part for part in joined if part != "")
