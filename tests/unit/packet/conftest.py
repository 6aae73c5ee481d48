"""A small kit of invented content that the packet tests share."""

import json
from pathlib import Path
from typing import Any

import pytest

from postdesk.packet.kit import write_kit_json

_TEXTS = {"fr": "Texte", "ar": "نص", "en": "Text"}
_FILES: dict[str, dict[str, Any]] = {
    "directory.json": {"version": 0, "realm": "live", "offices": [], "recipients": []},
    "templates.json": {
        "templates": [
            {"id": "trafficking", "kind": "trafficking", "titles": _TEXTS, "fields": []},
        ]
    },
    "cards.json": {
        "cards": [{"emergency": "medical", "titles": _TEXTS, "steps": [_TEXTS]}],
    },
    "leaflet.json": {"titles": _TEXTS, "paragraphs": [_TEXTS]},
    "places.json": {"places": [{"id": "rosso", "names": {"fr": "Rosso"}, "kind": "land"}]},
    "guides/first_line.guide.json": {"guide": "first_line"},
    "pack/pack.json": {"pack": "starter"},
    "scenarios/leila.json": {"scenario": "leila"},
    "kit.json": {
        "format": 1,
        "id": "starter",
        "version": 1,
        "realm": "live",
        "titles": _TEXTS,
        "created": "2026-11-01T00:00:00Z",
    },
}


@pytest.fixture
def kit_folder(tmp_path: Path) -> Path:
    """A complete kit in a folder, its `kit.json` current."""
    folder = tmp_path / "kit"
    for name, content in _FILES.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(json.dumps(content, indent=1), encoding="utf-8")
    write_kit_json(folder)
    return folder
