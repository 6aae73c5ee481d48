"""The translations script on a small package: read, list, fill in, find what does not match."""

import importlib.util
import json
from pathlib import Path
from types import ModuleType

import pytest

SOURCE = """
class Page:
    def retranslate(self) -> None:
        self.tr("Open")
        self.tr("**{name}** waits")
        self.tr("%n packet(s)", "", 2)
"""


@pytest.fixture
def script(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script, looking at a package of its own."""
    path = Path(__file__).resolve().parents[2] / "scripts" / "translations.py"
    spec = importlib.util.spec_from_file_location("translations_script", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    package = tmp_path / "ui" / "door"
    package.mkdir(parents=True)
    (package / "__init__.py").write_text('"""Door."""\n', encoding="utf-8")
    (package / "page.py").write_text(SOURCE, encoding="utf-8")
    monkeypatch.setattr(module, "UI", tmp_path / "ui")
    monkeypatch.setattr(module, "FOLDER", tmp_path / "translations")
    return module


def filled(script: ModuleType, tmp_path: Path, waits: str) -> None:
    """Translate everything; `waits` is the French of one sentence."""
    page = {
        "Open": {"fr": "Ouvrir", "ar": "فتح"},
        "**{name}** waits": {"fr": waits, "ar": "**{name}** ينتظر"},
        "%n packet(s)": {
            "fr": ["%n pli", "%n plis"],
            "ar": ["لا أظرف", "ظرف", "ظرفان", "%n أظرف", "%n ظرفا", "%n ظرف"],
            "en": ["%n packet", "%n packets"],
        },
    }
    file = tmp_path / "fill.json"
    file.write_text(json.dumps({"door": {"Page": page}}), encoding="utf-8")
    assert script.fill(file) == 0


def test_a_new_package_is_found_and_listed(script: ModuleType) -> None:
    assert script.packages() == ["ui", "door"]
    script.update("door", script.FOLDER)
    missing = script.missing(["door"])["door"]["Page"]
    assert missing["Open"] == {"fr": "", "ar": ""}
    assert {tag: len(forms) for tag, forms in missing["%n packet(s)"].items()} == {
        "fr": 2,
        "ar": 6,
        "en": 2,
    }
    assert script.check(["door"]) == 1


def test_filling_in_finishes_and_builds(script: ModuleType, tmp_path: Path) -> None:
    script.update("door", script.FOLDER)
    filled(script, tmp_path, "**{name}** attend")
    assert script.missing(["door"]) == {}
    assert script.check(["door"]) == 0
    script.build()
    assert sorted(path.name for path in script.FOLDER.glob("*.qm")) == ["ar.qm", "en.qm", "fr.qm"]


@pytest.mark.parametrize("waits", ["{name} attend", "**{nom}** attend"])
def test_lost_marks_and_names_are_found(
    script: ModuleType, tmp_path: Path, waits: str, capsys: pytest.CaptureFixture[str]
) -> None:
    script.update("door", script.FOLDER)
    filled(script, tmp_path, waits)
    assert script.check(["door"]) == 1
    assert "names or marks differ" in capsys.readouterr().out


def test_words_nobody_reads_are_told(script: ModuleType, tmp_path: Path) -> None:
    script.update("door", script.FOLDER)
    file = tmp_path / "fill.json"
    file.write_text(json.dumps({"door": {"Page": {"Gone": {"fr": "Parti"}}}}), encoding="utf-8")
    assert script.fill(file) == 1


def test_a_changed_source_makes_the_check_fail(script: ModuleType, tmp_path: Path) -> None:
    script.update("door", script.FOLDER)
    filled(script, tmp_path, "**{name}** attend")
    page = tmp_path / "ui" / "door" / "page.py"
    page.write_text(SOURCE.replace("Open", "Shut"), encoding="utf-8")
    assert script.check(["door"]) == 1
