"""An officer leaves the post: what they have not finished is told first, then their access ends."""

from postdesk.desk.post import Post
from postdesk.model.ids import PersonId
from postdesk.model.interviews import Interview
from postdesk.model.roles import Right, require
from postdesk.store.people import People


def unfinished(post: Post, person: PersonId) -> tuple[Interview, ...]:
    """The unfinished interviews that are somebody's, or wait for them to accept, newest first.

    Those that are sealed to others are not told: the official may be the one who looks.
    """
    return tuple(
        one
        for one in post.notebook.drafts()
        if (one.waits_for.to if one.waits_for is not None else one.officer) == person
    )


def end_access(post: Post, person: PersonId) -> None:
    """Shut somebody out of the vault and of what lies apart; both get another key.

    Their name stays in whatever they wrote. Raises `NOT_PERMITTED` for whoever may not, and as
    `People.remove`.
    """
    require(post.person.role, Right.END_ACCESS)
    people, member = People(post.vault), post.vault.file.member(person)
    people.require_removable(person)
    # first what lies apart: killed between the two they come in, and find it closed
    post.notebook.pending.shut_out(member.person.public)
    people.remove(person)
