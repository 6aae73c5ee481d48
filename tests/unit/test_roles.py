"""One table says who may do what: it is whole, the code asks it, and asks no role beside it."""

import ast
import runpy
from collections.abc import Iterator
from pathlib import Path

import pytest

from postdesk.model.people import Role
from postdesk.model.roles import (
    ROLES_AT,
    TABLE,
    DeskKind,
    Guard,
    Right,
    Scope,
    holders_at,
    may,
    reaches,
    rules_at,
    scope_of,
)

ROOT = Path(__file__).resolve().parents[2]
SOURCE = ROOT / "src" / "postdesk"
TABLE_FILE = "model/roles.py"
NAMES = {"ui/role_names.py", "ui/right_names.py"}
MAKERS = {
    "app/door.py",
    "classroom/session.py",
    "cli/gallery_homes.py",
    "cli/selfcheck.py",
    "store/helping.py",
    "store/identities.py",
}
"""Where people are made, each with a role."""


NOT_ASKED = {Right.FIND_CASES, Right.INSTALL_KIT, Right.LOOK_AFTER, Right.TEACH}
"""Everybody's at the desks that have them; `unit/desk/test_refused.py` says what keeps each."""


def trees() -> Iterator[tuple[str, ast.Module]]:
    for path in sorted(SOURCE.rglob("*.py")):
        yield path.relative_to(SOURCE).as_posix(), ast.parse(path.read_text(encoding="utf-8"))


def named(tree: ast.AST, module: str, name: str) -> set[str]:
    """What a module calls `name` of `module`."""
    return {
        alias.asname or alias.name
        for node in ast.walk(tree)
        if isinstance(node, ast.ImportFrom) and node.module == module
        for alias in node.names
        if alias.name == name
    }


def members(tree: ast.AST, names: set[str]) -> set[str]:
    """The members of an enumeration that stand in a tree."""
    return {
        node.attr
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id in names
    }


def compared(tree: ast.AST, names: set[str]) -> set[str]:
    """The members that something is compared with, or matched against."""
    kinds = (ast.Compare, ast.MatchValue)
    return {
        found
        for node in ast.walk(tree)
        if isinstance(node, kinds)
        for found in members(node, names)
    }


def test_every_right_has_one_rule_in_order() -> None:
    assert [rule.right for rule in TABLE] == list(Right)


def test_every_holder_is_let_in_where_the_right_is() -> None:
    for rule in TABLE:
        let_in = {role for desk in rule.desks for role in ROLES_AT[desk]}
        assert rule.holders, rule.right
        assert set(rule.holders) <= let_in, rule.right


def test_every_role_has_something_to_do_and_every_desk_somebody() -> None:
    assert {role for roles in ROLES_AT.values() for role in roles} == set(Role)
    for role in Role:
        assert any(may(role, right) for right in Right), role
    for desk in DeskKind:
        for rule in rules_at(desk):
            held = holders_at(desk, rule.right)
            assert held, (desk, rule.right)
            assert {role for role, _scope in held} <= set(ROLES_AT[desk])


def test_nobody_countersigns_their_own_work() -> None:
    for role in Role:
        assert not reaches(role, Right.COUNTERSIGN, own=True)
        assert not reaches(role, Right.WEIGH, own=True)
    assert [role for role in Role if reaches(role, Right.COUNTERSIGN, own=False)] == [
        Role.SUPERVISOR
    ]


@pytest.mark.parametrize(
    ("role", "right", "scope", "own", "others"),
    [
        (Role.OFFICER, Right.DECIDE, Scope.ALL, True, True),
        (Role.SUPERVISOR, Right.DECIDE, Scope.OWN, True, False),
        (Role.SUPERVISOR, Right.COUNTERSIGN, Scope.OTHERS, False, True),
        (Role.OFFICER, Right.ERASE, None, False, False),
        (Role.TRAINER, Right.DECIDE, None, False, False),
    ],
)
def test_a_right_reaches_as_far_as_its_scope(
    role: Role, right: Right, scope: Scope | None, own: bool, others: bool
) -> None:
    assert scope_of(role, right) is scope
    assert may(role, right) is (scope is not None)
    assert reaches(role, right, own=True) is own
    assert reaches(role, right, own=False) is others


def test_no_module_but_the_table_asks_which_role_somebody_has() -> None:
    found = {}
    for name, tree in trees():
        roles = named(tree, "postdesk.model.people", "Role")
        allowed = name == TABLE_FILE or name in NAMES or name in MAKERS
        asked = compared(tree, roles) if allowed else members(tree, roles)
        if asked:
            found[name] = asked
    assert found == {}


def test_what_finds_a_comparison_finds_one() -> None:
    tree = ast.parse(
        "from postdesk.model.people import Role as R\n"
        "def f(p):\n    return p.role is R.OFFICER or p.role in (R.TRAINER,)\n"
    )
    assert compared(tree, named(tree, "postdesk.model.people", "Role")) == {"OFFICER", "TRAINER"}


def test_the_code_asks_for_each_right_that_the_table_says_it_asks_for() -> None:
    asked: set[str] = set()
    for name, tree in trees():
        if name != TABLE_FILE and name not in NAMES:
            asked |= members(tree, named(tree, "postdesk.model.roles", "Right"))
    by_desk = {rule.right for rule in TABLE if rule.guard is Guard.DESK}
    assert by_desk > NOT_ASKED
    assert asked == {right.name for right in set(Right) - NOT_ASKED}


def test_the_page_of_roles_is_the_table() -> None:
    script = runpy.run_path(str(ROOT / "scripts" / "write_roles.py"))
    assert (ROOT / "docs" / "roles.md").read_text(encoding="utf-8") == script["text"]()
