"""Have an officer countersign for a set time while the supervisor is away, and end that."""

from datetime import timedelta

from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PersonId
from postdesk.model.people import Person
from postdesk.model.roles import Right, may
from postdesk.model.standing_in import AwayBecause, StandIn
from postdesk.store.audit import AuditKind
from postdesk.store.checkup import clock_behind, require_clock
from postdesk.store.losses import Losses
from postdesk.store.people import People
from postdesk.store.settings import Settings

LONGEST_DAYS = 7
_KEY = "stand_in"


def candidates(post: Post) -> tuple[Person, ...]:
    """Who can be named: those who interview here and do not countersign by their own role."""
    return tuple(
        person
        for person in People(post.vault).listed()
        if may(person.role, Right.LEAD) and not may(person.role, Right.COUNTERSIGN)
    )


def name_stand_in(post: Post, to: PersonId, reason: AwayBecause, days: int) -> StandIn:
    """Have somebody countersign from now on for 1 to 7 `days`, instead of who did so before.

    Raises `NOT_PERMITTED` for all but supervisors, `WRONG_USE` for another person or more days,
    `CLOCK_BEHIND` where no end can be told.
    """
    _check(post, Right.DELEGATE)
    taker = next((person for person in candidates(post) if person.id == to), None)
    if taker is None or not 1 <= days <= LONGEST_DAYS:
        raise PostDeskError(Code.WRONG_USE, why="stand_in")
    require_clock(post.vault)
    me, now = post.person, post.clock()
    named = StandIn(
        by=me.id,
        giver=me.name,
        to=to,
        taker=taker.name,
        reason=reason,
        since=now,
        until=now + timedelta(days=days),
    )
    with post.vault.writing():
        entry = post.audit.append(AuditKind.PEOPLE, to, f"stand_in {reason} {days}")
        named = named.model_copy(update={"entry": entry})
        Settings(post.vault).put(_KEY, named.model_dump(mode="json"))
    return named


def end_stand_in(post: Post) -> None:
    """End it before its time: by a supervisor, or by who stands in.

    Raises `NOT_PERMITTED` for anybody else, `WRONG_USE` if nobody stands in.
    """
    named = stand_in(post)
    if named is None:
        raise PostDeskError(Code.WRONG_USE, why="no_stand_in")
    if post.person.id != named.to:
        _check(post, Right.DELEGATE)
    with post.vault.writing():
        Settings(post.vault).put(_KEY, None)
        post.audit.append(AuditKind.PEOPLE, named.to, "stand_in_ended")


def stand_in(post: Post) -> StandIn | None:
    """Who countersigns for a supervisor at this moment.

    Nobody any more once either has left or has another role, or an older vault may have come back:
    it may have been ended since. Nobody while the clock is behind what was already seen: turning it
    back makes no right last longer.
    """
    body = Settings(post.vault).get(_KEY)
    if body is None:
        return None
    named = StandIn.model_validate(body, strict=False)
    if not named.since <= post.clock() < named.until or clock_behind(post.vault) is not None:
        return None
    if Losses(post.vault).may_be_older_since(named.entry):
        return None
    roles = {person.id: person.role for person in People(post.vault).listed()}
    giver, there = roles.get(named.by), {person.id for person in candidates(post)}
    given = giver is not None and may(giver, Right.DELEGATE)
    return named if given and named.to in there else None


def _check(post: Post, right: Right) -> None:
    if not may(post.person.role, right):
        raise PostDeskError(Code.NOT_PERMITTED, role=post.person.role.value)
