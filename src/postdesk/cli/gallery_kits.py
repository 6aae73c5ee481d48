"""Pictures of what another kit changes in the cases that are stored."""

import json

from postdesk.app.program import Program
from postdesk.cli.gallery_camera import Camera
from postdesk.desk.kit_choice import kit_choice
from postdesk.model.ids import KitVersion
from postdesk.packet.kit import read_kit, read_kit_archive
from postdesk.packet.kit_revision import revise
from postdesk.resources import starter_kit
from postdesk.store.kits import Kits
from postdesk.store.vault import Vault

_PACK = "pack/pack.json"
_SIGN_GONE = "AL-DR-01"
"""An indicator that the next kit raises no more."""


def draw_kit_effect(camera: Camera, program: Program) -> None:
    """The page about a kit that raises one sign less than the one before."""
    vault = program.door.open_vault
    if vault is None:
        return
    _bring_next_kit(vault)
    program.window.navigator.go("kit_effect", kit_choice(vault))
    camera.wait(lambda: not program.tasks.busy)
    camera.shot(program, "kit_effect")


def _bring_next_kit(vault: Vault) -> None:
    """Install the kit in use anew under two next numbers, the second without a sign's rules."""
    kits = Kits(vault)
    current = kits.current()
    base = (
        read_kit(starter_kit()) if current is None else read_kit_archive(kits.data(current.version))
    )
    pack = json.loads(base.part(_PACK))
    pack["rules"] = [rule for rule in pack["rules"] if rule["raises"] != _SIGN_GONE]
    less = json.dumps(pack, ensure_ascii=False, sort_keys=True, separators=(",", ":")).encode()
    first = base.head.version + 1
    for version, parts in ((first, {}), (first + 1, {_PACK: less})):
        data = revise(
            base,
            parts,
            kit_id=base.head.id,
            version=version,
            realm=base.head.realm,
            created=base.head.created,
            notes=base.head.notes,
        )
        kits.install(KitVersion(version), data)
