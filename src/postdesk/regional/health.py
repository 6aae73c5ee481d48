"""The health of a regional office's work: its kit, and how the post goes."""

from postdesk.model.health import Check, Finding, Light
from postdesk.packet.health import post_going
from postdesk.regional.office import directory_in_use
from postdesk.store.checkup import days_since
from postdesk.store.kits import Kits
from postdesk.store.vault import Vault


def office_health(vault: Vault) -> tuple[Finding, ...]:
    """What can be said at once, on the window's own session."""
    return (*post_going(vault, directory_in_use(vault)), _kit(vault))


def _kit(vault: Vault) -> Finding:
    """A region's kit is the one it published or was sent last; it does not grow old by itself."""
    kit = Kits(vault).current()
    if kit is None:
        return Finding(check=Check.KIT, light=Light.ATTENTION)
    days = days_since(kit.installed_at, vault.clock())
    return Finding(
        check=Check.KIT, light=Light.FINE, numbers={"version": kit.version, "days": days}
    )
