"""The published schemas are those of the models, and what is written fits them."""

import json
import subprocess
import sys
from pathlib import Path

import jsonschema
import pytest
from packet_offices import NOW, Desk, case

from postdesk.model.offices import OfficeKind
from postdesk.packet.codec import open_packet
from postdesk.packet.receipts import receipt_parts, received

_ROOT = Path(__file__).resolve().parents[3]
_FORMATS = _ROOT / "docs" / "formats"


def _schema(name: str) -> dict[str, object]:
    schema: dict[str, object] = json.loads(
        (_FORMATS / f"{name}.schema.json").read_text(encoding="utf-8")
    )
    return schema


def test_schemas_are_current() -> None:
    """Else run scripts/write_schemas.py."""
    done = subprocess.run(
        [sys.executable, str(_ROOT / "scripts" / "write_schemas.py"), "--check"],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr


def test_what_is_written_fits_its_schema() -> None:
    """A manifest, a case and a receipt; an unknown field does not fit."""
    post, agency = Desk("post-07"), Desk("agency", OfficeKind.AGENCY)
    opened = open_packet(post.refer(agency).data, [agency.opening.secret])
    receipt = receipt_parts([received(opened, case("R07-1", post.id).code, NOW)])["receipt.json"]
    for name, data in (
        ("manifest", opened.manifest_bytes),
        ("case", opened.parts["case.json"]),
        ("receipt", receipt),
    ):
        value = json.loads(data)
        schema = _schema(name)
        jsonschema.validate(value, schema)
        with pytest.raises(jsonschema.ValidationError):
            jsonschema.validate({**value, "more": 1}, schema)


def test_every_schema_is_a_schema() -> None:
    """Each file is valid by its own standard and mentioned in the documentation."""
    files = sorted(_FORMATS.glob("*.schema.json"))
    assert len(files) >= 13
    for path in files:
        jsonschema.Draft202012Validator.check_schema(json.loads(path.read_text(encoding="utf-8")))
