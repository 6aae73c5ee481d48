"""Who is on duty at a post, from taking up the shift to handing it over with a word to the next."""

from dataclasses import dataclass
from datetime import datetime, timedelta

from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import PersonId
from postdesk.model.people import Person
from postdesk.model.roles import Right, require
from postdesk.store.people import People
from postdesk.store.shifts import Shift, Shifts

LONGEST_NOTE = 300
"""Letters of the word to the next shift."""
_LONGEST = timedelta(hours=24)
"""A shift that has been open for longer was left without being handed over."""


@dataclass(frozen=True)
class Present:
    """Somebody on duty, and since when."""

    person: Person
    since: datetime


@dataclass(frozen=True)
class ShiftNote:
    """What the shift before told this one; `by` is empty once they have left the post."""

    text: str
    by: str
    at: datetime


@dataclass(frozen=True)
class Duty:
    """Who has taken up the shift, in that order, who has not, and the word of the one before."""

    here: tuple[Present, ...]
    away: tuple[Person, ...]
    note: ShiftNote | None


def take_up(post: Post) -> None:
    """Who unlocks the vault takes up the shift; one that nobody handed over for a day is closed.

    Raises `NOT_PERMITTED`, `RECORD_DAMAGED`.
    """
    require(post.person.role, Right.LEAD)
    shifts = Shifts(post.vault)
    with post.vault.writing():
        open_one = shifts.current()
        if open_one is not None and post.clock() - open_one.opened_at > _LONGEST:
            shifts.close(handed_over=False)
        shifts.take_up()


def duty(post: Post) -> Duty:
    """Who is here now; nobody where the record cannot be read."""
    people = {person.id: person for person in People(post.vault).listed()}
    newest = Shifts(post.vault).last(limit=2)
    on_duty = newest[0].on_duty if newest and newest[0].closed_at is None else ()
    here = tuple(Present(people[one.person], one.since) for one in on_duty if one.person in people)
    known = {one.person.id for one in here}
    away = tuple(person for person in people.values() if person.id not in known)
    before = next((shift for shift in newest if shift.closed_at is not None), None)
    return Duty(here, away, None if before is None else _note(before, people))


def hand_over_shift(post: Post, note: str = "") -> None:
    """End the shift of everybody on duty and leave a word for the next, which replaces the last.

    Raises `NOT_PERMITTED`, `WRONG_USE` for a longer note or if no shift is open.
    """
    require(post.person.role, Right.LEAD)
    if len(note) > LONGEST_NOTE:
        raise PostDeskError(Code.WRONG_USE, why="note_too_long")
    Shifts(post.vault).close(note.strip())


def leave_shift(post: Post) -> None:
    """Leave while the others stay on duty. Raises `NOT_PERMITTED`, `WRONG_USE` if not on duty."""
    require(post.person.role, Right.LEAD)
    Shifts(post.vault).leave()


def _note(before: Shift, people: dict[PersonId, Person]) -> ShiftNote | None:
    if not before.note or before.closed_at is None:
        return None
    by = None if before.closed_by is None else people.get(before.closed_by)
    return ShiftNote(before.note, by.name if by else "", before.closed_at)
