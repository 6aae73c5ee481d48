"""The health of a post's work: the kit, the engine, drafts, and how the post goes."""

from datetime import timedelta
from functools import partial

from postdesk.desk.equipping import directory_in_use, kit_lost, pinned
from postdesk.desk.post import Post
from postdesk.desk.region_access import region_finding
from postdesk.desk.retention import kept_items
from postdesk.forms.flow import Flow
from postdesk.model.assessments import EngineCheck
from postdesk.model.health import Check, Finding, Light
from postdesk.packet.health import Ask, care_of, kit_lost_finding, post_going
from postdesk.store.checkup import days_since
from postdesk.store.kits import Kits
from postdesk.store.losses import Losses, Lost
from postdesk.store.pending_damage import put_aside_before

_KIT_OLD = timedelta(days=365)
_DRAFT_STUCK = timedelta(days=7)


def work_health(post: Post) -> tuple[Ask, ...]:
    """What can be said at once, on the window's own session; each by itself."""
    vault = post.vault
    going = post_going(vault, partial(directory_in_use, vault), lambda: post.kit.retention)
    own = (partial(ask, post) for ask in (_kit, _engine, _drafts, _apart))
    region = partial(region_finding, vault)
    return (*going, *own, region, *care_of(vault, partial(kept_items, post)))


def _kit(post: Post) -> Finding:
    lost = kit_lost(post.vault)
    if lost is not None:
        return kit_lost_finding(lost)
    kit = Kits(post.vault).current()
    if kit is None or pinned(post.vault) is None:
        return Finding(check=Check.KIT, light=Light.ATTENTION)
    old = post.clock() - kit.installed_at > _KIT_OLD
    days = days_since(kit.installed_at, post.clock())
    light = Light.ATTENTION if old else Light.FINE
    return Finding(check=Check.KIT, light=light, numbers={"version": kit.version, "days": days})


def _engine(post: Post) -> Finding:
    """An interview with no answer at all, judged by engine and reference."""
    form = post.form(post.kit.guides[0])
    flow = Flow(form, clock=post.clock, new_id=post.new_id, zone=post.zone)
    check = post.assess(flow).engine_check
    light = Light.FINE if check is EngineCheck.AGREED else Light.ATTENTION
    numbers = {"alone": 1} if check is EngineCheck.REFERENCE_ONLY else {}
    return Finding(check=Check.ENGINE, light=light, numbers=numbers)


def _drafts(post: Post) -> Finding:
    drafts = post.notebook.drafts()
    now = post.clock()
    stuck = [one for one in drafts if now - one.changed_at > _DRAFT_STUCK]
    light = Light.ATTENTION if stuck else Light.FINE
    return Finding(
        check=Check.DRAFTS, light=light, numbers={"count": len(drafts), "stuck": len(stuck)}
    )


def _apart(post: Post) -> Finding:
    """Whether what nobody agreed to keep yet was lost or its file damaged.

    A loss is told until it is acknowledged, a damaged file as long as it lies aside, unless nothing
    of it was saved and somebody in charge has dealt with that.
    """
    losses = Losses(post.vault)
    loss = losses.find(Lost.APART)
    if loss is not None:
        numbers = {"lost": loss.count}
        return Finding(check=Check.APART, light=Light.ATTENTION, numbers=numbers, at=loss.at)
    aside = put_aside_before(post.vault, post.vault.folder)
    count = len(post.notebook.pending.waiting())
    if aside is None or (not aside.saved and losses.dealt_with(Lost.APART, aside.at)):
        return Finding(check=Check.APART, light=Light.FINE, numbers={"count": count})
    numbers = {"count": count, "saved": aside.saved}
    return Finding(check=Check.APART, light=Light.ATTENTION, numbers=numbers, at=aside.at)
