"""Write the JSON Schemas of what travels or is read to docs/formats; `--check` names old ones."""

import json
import sys
from pathlib import Path

from pydantic import BaseModel

from postdesk.cli.answer_file import AnswerFile
from postdesk.model.kits import (
    ActionCards,
    KeyEndorsements,
    KitHead,
    Leaflet,
    Periods,
    Places,
    Templates,
)
from postdesk.model.offices import Directory
from postdesk.model.packets import Manifest, Receipt
from postdesk.model.referrals import CaseShare
from postdesk.packet.enrolment import Enrolment
from postdesk.packet.handover import HandoverHead, PieceHead
from postdesk.packet.messages import Message
from postdesk.packet.statistics_share import StatisticsShare
from postdesk.rules.pack import Pack

FOLDER = Path(__file__).resolve().parents[1] / "docs" / "formats"
SCHEMAS: dict[str, type[BaseModel]] = {
    "answers": AnswerFile,
    "manifest": Manifest,
    "case": CaseShare,
    "enrolment": Enrolment,
    "handover": HandoverHead,
    "handover_piece": PieceHead,
    "message": Message,
    "receipt": Receipt,
    "statistics": StatisticsShare,
    "kit": KitHead,
    "directory": Directory,
    "templates": Templates,
    "cards": ActionCards,
    "leaflet": Leaflet,
    "places": Places,
    "retention": Periods,
    "endorsements": KeyEndorsements,
    "pack": Pack,
}


def texts() -> dict[Path, str]:
    """Each schema's file and what must stand in it."""
    return {FOLDER / f"{name}.schema.json": _text(name, model) for name, model in SCHEMAS.items()}


def _text(name: str, model: type[BaseModel]) -> str:
    schema = model.model_json_schema(mode="validation")
    head = {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "$id": f"urn:postdesk:{name}:1",
    }
    return json.dumps({**head, **schema}, indent=2, ensure_ascii=False) + "\n"


def main(arguments: list[str]) -> int:
    """Write all schemas; with `--check` only name those that are not current."""
    old = [
        path
        for path, text in texts().items()
        if not path.is_file() or path.read_text(encoding="utf-8") != text
    ]
    if "--check" in arguments:
        for path in old:
            print(f"{path.name} is not current: run scripts/write_schemas.py")
        return 1 if old else 0
    for path in old:
        path.write_text(texts()[path], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
