"""Keep the interface's translations: read the code, list what is missing, fill in, check, build.

    translations.py update [PACKAGE...]     read the sources again into resources/translations/*.ts
    translations.py missing [PACKAGE...]    print {package: {context: {source: {language: ""}}}}
    translations.py fill FILE.json          put such a file's translations in
    translations.py check                   fail while anything is unfinished or does not match
    translations.py build                   make resources/translations/<language>.qm

A plural (`%n`) takes a list of forms: two in French and English, six in Arabic (0, 1, 2, few, many,
other). A package is a folder of src/postdesk/ui; `ui` is what lies in that folder itself.
"""

import argparse
import importlib.util
import json
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ET  # the project's own files
from collections.abc import Iterator, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
UI = ROOT / "src" / "postdesk" / "ui"
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = {"fr": "fr_FR", "ar": "ar_MR", "en": "en_GB"}
TOPMOST = "ui"

Entries = dict[str, dict[str, dict[str, str | list[str]]]]


def main() -> int:
    """Do what the command line says; 1 if a check found something."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0] if __doc__ else "")
    parser.add_argument("action", choices=["update", "missing", "fill", "check", "build"])
    parser.add_argument("names", nargs="*", help="packages, or the file to fill in")
    wanted = parser.parse_args()
    if wanted.action == "fill":
        return fill(Path(wanted.names[0]))
    chosen = wanted.names or packages()
    if wanted.action == "update":
        for package in chosen:
            update(package, FOLDER)
    elif wanted.action == "missing":
        print(json.dumps(missing(chosen), ensure_ascii=False, indent=1))
    elif wanted.action == "build":
        build()
    else:
        return check(chosen)
    return 0


def packages() -> list[str]:
    """The packages that say something."""
    inner = [path.name for path in sorted(UI.iterdir()) if (path / "__init__.py").exists()]
    return [TOPMOST, *inner]


def sources(package: str) -> list[str]:
    """The Python files of a package."""
    files = UI.glob("*.py") if package == TOPMOST else (UI / package).rglob("*.py")
    return sorted(str(path) for path in files)


def update(package: str, folder: Path) -> None:
    """Read a package's sources into its .ts files in `folder`; English holds plurals only."""
    folder.mkdir(parents=True, exist_ok=True)
    for tags, more in ((("fr", "ar"), []), (("en",), ["-pluralonly"])):
        files = [folder / f"{package}_{tag}.ts" for tag in tags]
        for tag, path in zip(tags, files, strict=True):
            lupdate(package, path, LANGUAGES[tag], more)
            if path.exists() and not list(ET.parse(path).getroot().iter("message")):  # noqa: S314
                path.unlink()


def qt_tool(name: str) -> str:
    """A tool of the PySide6 wheel itself: its Python wrapper takes five times as long to start."""
    found = importlib.util.find_spec("PySide6")
    if found is None or found.origin is None:
        sys.exit("PySide6 is not installed: run scripts/setup.sh")
    return str(Path(found.origin).parent / name)


def lupdate(package: str, path: Path, language: str, more: list[str]) -> None:
    """Run Qt's own extractor for one file."""
    command = [qt_tool("lupdate"), *sources(package), "-silent", "-no-obsolete"]
    command += ["-locations", "none", "-source-language", "en_GB", "-target-language", language]
    subprocess.run([*command, *more, "-ts", str(path)], check=True)


def messages(path: Path) -> Iterator[tuple[str, ET.Element]]:
    """Every `(context, message)` of a .ts file."""
    for context in ET.parse(path).getroot().iter("context"):  # noqa: S314
        for message in context.iter("message"):
            yield context.findtext("name") or "", message


def forms(message: ET.Element) -> str | list[str]:
    """The translation of a message: a text, or the list of its plural forms."""
    translation = message.find("translation")
    if translation is None:
        return ""
    if message.get("numerus") == "yes":
        return [form.text or "" for form in translation.iter("numerusform")]
    return translation.text or ""


def finished(message: ET.Element) -> bool:
    """Whether a message is translated in all its forms."""
    translation = message.find("translation")
    if translation is None or translation.get("type") == "unfinished":
        return False
    found = forms(message)
    return all(found) if isinstance(found, list) else bool(found)


def missing(chosen: Sequence[str]) -> dict[str, Entries]:
    """What has no translation yet, by package, context and source."""
    found: dict[str, Entries] = {}
    for package in chosen:
        entries: Entries = {}
        for tag in LANGUAGES:
            path = FOLDER / f"{package}_{tag}.ts"
            for context, message in messages(path) if path.exists() else ():
                if not finished(message):
                    source = message.findtext("source") or ""
                    entries.setdefault(context, {}).setdefault(source, {})[tag] = forms(message)
        if entries:
            found[package] = entries
    return found


def fill(file: Path) -> int:
    """Put the translations of a JSON file in; says what it does not know."""
    strange = 0
    for package, entries in json.loads(file.read_text(encoding="utf-8")).items():
        for tag in LANGUAGES:
            path = FOLDER / f"{package}_{tag}.ts"
            if path.exists():
                strange += fill_one(path, tag, entries)
        update(package, FOLDER)
    return 1 if strange else 0


def fill_one(path: Path, tag: str, entries: Entries) -> int:
    """Put one language's translations into one .ts file; how many it has no message for."""
    wanted = {
        (context, source): texts[tag]
        for context, sources_ in entries.items()
        for source, texts in sources_.items()
        if texts.get(tag)
    }
    tree = ET.parse(path)  # noqa: S314
    for context in tree.getroot().iter("context"):
        for message in context.iter("message"):
            key = (context.findtext("name") or "", message.findtext("source") or "")
            text = wanted.get(key)
            if text is not None and isinstance(text, list) == (message.get("numerus") == "yes"):
                put(message, wanted.pop(key))
    path.write_bytes(ET.tostring(tree.getroot(), encoding="utf-8", xml_declaration=True))
    for context_name, source in wanted:
        print(f"{path.name}: no message of this kind in {context_name}: {source!r}")
    return len(wanted)


def put(message: ET.Element, text: str | list[str]) -> None:
    """Write a translation into a message and call it finished."""
    translation = message.find("translation")
    if translation is None:
        translation = ET.SubElement(message, "translation")
    translation.attrib.pop("type", None)
    for child in list(translation):
        translation.remove(child)
    if isinstance(text, str):
        translation.text = text
        return
    translation.text = None
    for form in text:
        ET.SubElement(translation, "numerusform").text = form


def check(chosen: Sequence[str]) -> int:
    """Print what is unfinished, out of date or does not match its source; 1 if anything is."""
    found = [line for package in chosen for line in check_package(package)]
    for line in found:
        print(line)
    return 1 if found else 0


def check_package(package: str) -> Iterator[str]:
    """What is wrong with one package's translations."""
    with tempfile.TemporaryDirectory() as name:
        fresh = Path(name)
        for path in FOLDER.glob(f"{package}_*.ts"):
            shutil.copy2(path, fresh)
        update(package, fresh)
        for tag in LANGUAGES:
            path = fresh / f"{package}_{tag}.ts"
            for context, message in messages(path) if path.exists() else ():
                source = message.findtext("source") or ""
                if not finished(message):
                    yield f"{package}_{tag}: {context}: not translated: {source}"
                elif not matches(source, forms(message), plural_only=tag == "en"):
                    yield f"{package}_{tag}: {context}: names or marks differ: {source}"


def matches(source: str, translated: str | list[str], *, plural_only: bool) -> bool:
    """Whether every form keeps the `{names}` and the pairs of `**` of its source."""
    texts = translated if isinstance(translated, list) else [translated]
    names = set(re.findall(r"\{[a-z_]*\}", source))
    return all(
        set(re.findall(r"\{[a-z_]*\}", text)) == names
        and (plural_only or text.count("**") == source.count("**"))
        for text in texts
    )


def build() -> None:
    """Make the catalogues the program loads, one a language."""
    for tag in LANGUAGES:
        files = [str(path) for path in sorted(FOLDER.glob(f"*_{tag}.ts"))]
        if files:
            target = FOLDER / f"{tag}.qm"
            # a running program has the old file in its memory: it is replaced, never written into
            part = FOLDER / f"{tag}.qm.part"
            command = [qt_tool("lrelease"), "-silent", *files, "-qm", str(part)]
            subprocess.run(command, check=True)
            part.replace(target)


if __name__ == "__main__":
    sys.exit(main())
