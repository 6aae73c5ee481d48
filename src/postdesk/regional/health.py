"""The health of a regional office's work: its kit, its post, what is kept and asked for."""

from collections.abc import Callable
from functools import partial

from postdesk.model.health import Check, Finding, Light
from postdesk.model.kits import Periods
from postdesk.packet.equipment import kit_lost
from postdesk.packet.health import Ask, care_of, kit_lost_finding, post_going
from postdesk.regional.office import directory_in_use, office_settings
from postdesk.regional.retention import kept_items
from postdesk.store.checkup import days_since
from postdesk.store.kits import Kits
from postdesk.store.vault import Vault


def office_health(vault: Vault, periods: Callable[[], Periods]) -> tuple[Ask, ...]:
    """What can be said at once, on the window's own session; each by itself."""
    going = post_going(vault, partial(directory_in_use, vault), periods)
    care = care_of(vault, lambda: kept_items(vault, periods()))
    return (*going, partial(_kit, vault), *care)


def _kit(vault: Vault) -> Finding:
    """A region's kit is the one it published or was sent last; it does not grow old by itself.

    `own` where this office is the one that publishes.
    """
    own = {"own": 1} if office_settings(vault).author else {}
    lost = kit_lost(vault)
    if lost is not None:
        found = kit_lost_finding(lost)
        return found.model_copy(update={"numbers": found.numbers | own})
    kit = Kits(vault).current()
    if kit is None:
        return Finding(check=Check.KIT, light=Light.ATTENTION, numbers=own)
    days = days_since(kit.installed_at, vault.clock())
    return Finding(
        check=Check.KIT, light=Light.FINE, numbers={"version": kit.version, "days": days} | own
    )
