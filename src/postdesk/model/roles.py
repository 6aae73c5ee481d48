"""Which role may do what, at which desk, and about whose work: the one table of it."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from types import MappingProxyType

from postdesk.errors import Code, PostDeskError
from postdesk.model.people import Role


class DeskKind(StrEnum):
    """The desks that people are let in to; an agency's is a regional workspace of its own kind."""

    POST = "post"
    REGION = "regional"
    AGENCY = "agency"
    CLASSROOM = "classroom"


class Right(StrEnum):
    """One thing that somebody sees or does, in the order in which it is shown."""

    LEAD = "lead"
    READ_CASES = "read_cases"
    READ_SEALED = "read_sealed"
    BREAK_GLASS = "break_glass"
    TAKE_OVER = "take_over"
    CORRECT = "correct"
    DECIDE = "decide"
    COUNTERSIGN = "countersign"
    DELEGATE = "delegate"
    WEIGH = "weigh"
    REFER = "refer"
    ANSWER_REQUESTS = "answer_requests"
    ANSWER_COMPLAINTS = "answer_complaints"
    HOLD = "hold"
    ERASE = "erase"
    WRITE_REGISTERS = "write_registers"
    READ_TRAIL = "read_trail"
    ACCEPT_CASES = "accept_cases"
    TELL_OUTCOMES = "tell_outcomes"
    FIND_CASES = "find_cases"
    FIND_LINKS = "find_links"
    COUNT = "count"
    PUBLISH_BULLETINS = "publish_bulletins"
    TRUST_POSTS = "trust_posts"
    PUBLISH_KITS = "publish_kits"
    EXCHANGE = "exchange"
    INSTALL_KIT = "install_kit"
    GO_BACK_KIT = "go_back_kit"
    MOVE_POST = "move_post"
    LOOK_AFTER = "look_after"
    LET_IN = "let_in"
    REISSUE = "reissue"
    END_ACCESS = "end_access"
    RENEW_KEYS = "renew_keys"
    HELP_POST = "help_post"
    TEACH = "teach"


class Scope(StrEnum):
    """Whose work a right is about.

    `OTHERS` is the second pair of eyes: everything at the desk but what one had a part in.
    `ALL` is everything at the desk: the post's, what was sent to an agency, all posts' at a region.
    """

    OWN = "own"
    OTHERS = "others"
    ALL = "all"


class Guard(StrEnum):
    """What keeps a right: the program asks the role, the key is missing, or no desk else has it."""

    ROLE = "role"
    KEY = "key"
    DESK = "desk"


@dataclass(frozen=True)
class Rule:
    """Who holds a right at which desks; a role that `holders` does not name has it nowhere."""

    right: Right
    desks: tuple[DeskKind, ...]
    holders: Mapping[Role, Scope]
    guard: Guard


ROLES_AT: Mapping[DeskKind, tuple[Role, ...]] = MappingProxyType(
    {
        DeskKind.POST: (Role.OFFICER, Role.SUPERVISOR),
        DeskKind.REGION: (Role.REGIONAL_OFFICER, Role.KIT_AUTHOR, Role.AGENCY_OFFICER),
        DeskKind.AGENCY: (Role.AGENCY_OFFICER, Role.SUPERVISOR),
        DeskKind.CLASSROOM: (Role.TRAINER,),
    }
)
"""The roles that can be given to somebody who is let in to a desk."""


def _by_role(
    right: Right,
    *desks: DeskKind,
    guard: Guard = Guard.ROLE,
    officer: Scope | None = None,
    supervisor: Scope | None = None,
    author: Scope | None = None,
) -> Rule:
    named = {Role.OFFICER: officer, Role.SUPERVISOR: supervisor, Role.KIT_AUTHOR: author}
    holders = {role: scope for role, scope in named.items() if scope is not None}
    return Rule(right, desks, MappingProxyType(holders), guard)


def _by_desk(right: Right, *desks: DeskKind) -> Rule:
    """A right of everybody who is let in to the desks that have it."""
    holders = {role: Scope.ALL for desk in desks for role in ROLES_AT[desk]}
    return Rule(right, desks, MappingProxyType(holders), Guard.DESK)


_POST, _REGION, _AGENCY = DeskKind.POST, DeskKind.REGION, DeskKind.AGENCY
_OWN, _OTHERS, _ALL = Scope.OWN, Scope.OTHERS, Scope.ALL

TABLE: tuple[Rule, ...] = (
    _by_role(Right.LEAD, _POST, officer=_OWN, supervisor=_OWN),
    _by_desk(Right.READ_CASES, _POST),
    _by_role(Right.READ_SEALED, _POST, guard=Guard.KEY, officer=_OWN, supervisor=_ALL),
    _by_desk(Right.BREAK_GLASS, _POST),
    _by_role(Right.TAKE_OVER, _POST, supervisor=_ALL),
    _by_desk(Right.CORRECT, _POST),
    _by_role(Right.DECIDE, _POST, officer=_ALL, supervisor=_OWN),
    _by_role(Right.COUNTERSIGN, _POST, supervisor=_OTHERS),
    _by_role(Right.DELEGATE, _POST, supervisor=_ALL),
    _by_role(Right.WEIGH, _POST, supervisor=_OTHERS),
    _by_desk(Right.REFER, _POST),
    _by_desk(Right.ANSWER_REQUESTS, _POST, _REGION, _AGENCY),
    _by_role(Right.ANSWER_COMPLAINTS, _POST, _REGION, _AGENCY, supervisor=_ALL, author=_ALL),
    _by_role(Right.HOLD, _POST, _REGION, _AGENCY, supervisor=_ALL, author=_ALL),
    _by_role(Right.ERASE, _POST, _REGION, _AGENCY, supervisor=_ALL, author=_ALL),
    _by_role(Right.WRITE_REGISTERS, _POST, _REGION, _AGENCY, supervisor=_ALL, author=_ALL),
    _by_role(Right.READ_TRAIL, _POST, _REGION, _AGENCY, supervisor=_ALL, author=_ALL),
    _by_desk(Right.ACCEPT_CASES, _REGION, _AGENCY),
    _by_desk(Right.TELL_OUTCOMES, _REGION, _AGENCY),
    _by_desk(Right.FIND_CASES, _REGION),
    _by_desk(Right.FIND_LINKS, _REGION),
    _by_desk(Right.COUNT, _REGION),
    _by_desk(Right.PUBLISH_BULLETINS, _REGION),
    _by_desk(Right.TRUST_POSTS, _REGION),
    _by_role(Right.PUBLISH_KITS, _REGION, author=_ALL),
    _by_desk(Right.EXCHANGE, _POST, _REGION, _AGENCY),
    _by_desk(Right.INSTALL_KIT, _POST, _REGION, _AGENCY),
    _by_role(Right.GO_BACK_KIT, _POST, _AGENCY, supervisor=_ALL),
    _by_role(Right.MOVE_POST, _POST, supervisor=_ALL),
    _by_desk(Right.LOOK_AFTER, _POST, _REGION, _AGENCY),
    _by_role(Right.LET_IN, _POST, _REGION, _AGENCY, supervisor=_ALL, author=_ALL),
    _by_role(Right.REISSUE, _POST, _REGION, _AGENCY, supervisor=_ALL, author=_ALL),
    _by_role(Right.END_ACCESS, _POST, _REGION, _AGENCY, supervisor=_ALL, author=_ALL),
    _by_role(Right.RENEW_KEYS, _POST, _REGION, _AGENCY, supervisor=_ALL, author=_ALL),
    _by_role(Right.HELP_POST, _REGION, author=_ALL),
    _by_desk(Right.TEACH, DeskKind.CLASSROOM),
)
"""One rule for each right, in the order of `Right`."""

_RULES = MappingProxyType({rule.right: rule for rule in TABLE})


def scope_of(role: Role, right: Right) -> Scope | None:
    """Whose work a role has a right about; None if it does not have it."""
    return _RULES[right].holders.get(role)


def may(role: Role, right: Right) -> bool:
    """Whether a role has a right at all, were it about its own work only."""
    return scope_of(role, right) is not None


def require(role: Role, right: Right) -> None:
    """Raise `NOT_PERMITTED` unless a role has a right, were it about its own work only."""
    if not may(role, right):
        raise PostDeskError(Code.NOT_PERMITTED, role=role.value)


def reaches(role: Role, right: Right, *, own: bool) -> bool:
    """Whether a role has a right about one piece of work; `own`: they had a part in it."""
    scope = scope_of(role, right)
    return scope is Scope.ALL or scope is (Scope.OWN if own else Scope.OTHERS)


def holders_at(desk: DeskKind, right: Right) -> tuple[tuple[Role, Scope], ...]:
    """The roles of a desk that have a right there, each with whose work it is about."""
    rule = _RULES[right]
    if desk not in rule.desks:
        return ()
    found = ((role, rule.holders.get(role)) for role in ROLES_AT[desk])
    return tuple((role, scope) for role, scope in found if scope is not None)


def rules_at(desk: DeskKind) -> tuple[Rule, ...]:
    """The rules of what can be done at a desk, in the order of the table."""
    return tuple(rule for rule in TABLE if desk in rule.desks)
