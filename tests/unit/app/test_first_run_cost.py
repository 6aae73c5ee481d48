"""The first run measures what a guess of a passphrase may cost on this laptop."""

import json
from pathlib import Path

from postdesk.app.door import LaptopDoor
from postdesk.app.system import measured_cost, new_id, system_clock
from postdesk.crypto import envelopes
from postdesk.model.base import WorkspaceKind
from postdesk.ui.unlock.door import NewWorkspace

NEW = NewWorkspace(
    kind=WorkspaceKind.POST,
    place="Poste de Rosso",
    office="rosso",
    prefix="R07",
    region="trarza",
    person="K. Sy",
    passphrase="lamp above the desk",
)


def test_a_post_is_made_with_the_cost_that_was_measured(tmp_path: Path) -> None:
    asked = []

    def measured() -> envelopes.KdfStrength:
        asked.append(1)
        return envelopes.KdfStrength(memory_kib=65_536, passes=4)

    door = LaptopDoor(
        tmp_path,
        clock=system_clock,
        new_id=new_id,
        strength=measured,
        entered=lambda _vault: None,
        classroom=lambda: None,
    )
    assert asked == []
    door.create(NEW)
    assert asked == [1]
    people = json.loads((tmp_path / "post" / "vault.json").read_text("utf-8"))["people"]
    assert [one["envelope"]["strength"]["passes"] for one in people] == [4]
    assert door.open_vault is not None
    door.open_vault.close()


def test_the_real_program_measures_this_machine() -> None:
    """The derivation is really timed: what comes out is never below the floor."""
    assert measured_cost().reaches_floor()
