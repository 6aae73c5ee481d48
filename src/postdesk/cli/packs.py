"""`postdesk pack check|cases|diff`: what analysts of rule packs need."""

import argparse
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

from postdesk.cli.equipment import kit_in, read_file, read_pack
from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import load_guide
from postdesk.forms.vocabulary import vocabulary
from postdesk.model.vocabulary import Vocabulary
from postdesk.packet.kit import Kit
from postdesk.rules.asked import asked_by
from postdesk.rules.comparison import StoredFacts, compare_packs
from postdesk.rules.compiler import compile_pack
from postdesk.rules.findings import finding_text
from postdesk.rules.golden import case_facts, play_cases
from postdesk.rules.pack import Pack, load_pack
from postdesk.rules.rows import PackRows


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add `pack` and what stands under it."""
    pack = commands.add_parser("pack", help="rule packs")
    inside = pack.add_subparsers(metavar="WHAT", required=True)
    check = inside.add_parser("check", help="say what is wrong in a pack's workbook")
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--lang", choices=("fr", "ar", "en"), default="en")
    check.set_defaults(run=_check)
    cases = inside.add_parser("cases", help="play the golden cases of a kit's pack")
    cases.set_defaults(run=_cases)
    diff = inside.add_parser("diff", help="which golden cases another pack would change")
    diff.add_argument("other", type=Path, metavar="PACK.json")
    diff.set_defaults(run=_diff)
    for command in (check, cases, diff):
        command.add_argument("--kit", type=Path, metavar="DIR")


def _check(chosen: argparse.Namespace) -> int:
    from postdesk.authoring.child import read_workbook

    if not chosen.file.is_file():
        raise PostDeskError(Code.WORKBOOK_MISSING, file=str(chosen.file))
    data = read_workbook(chosen.file)
    if not data.sheets:
        why = data.refusal.removeprefix("workbook.")
        raise PostDeskError(Code.WORKBOOK_UNREADABLE, file=str(chosen.file), why=why)
    rows: PackRows = {
        sheet.name: tuple(_named(sheet.rows))
        for sheet in data.sheets
        if sheet.name.startswith("pd_")
    }
    kit = kit_in(chosen.kit)
    recipients = {recipient.id for recipient in kit.directory.recipients}
    result = compile_pack(rows, _vocabulary(kit), recipients)
    for finding in result.findings:
        place = f"{finding.sheet}, {finding.row}, {finding.column}"
        sys.stdout.write(f"{place}: {finding_text(finding, chosen.lang)}\n")
    return 1 if result.findings else 0


def _named(rows: Sequence[Sequence[str]]) -> Iterator[tuple[int, dict[str, str]]]:
    """The rows below the heading with their numbers, cells by column as the author wrote it."""
    heading: Sequence[str] = ()
    for number, row in enumerate(rows, start=1):
        if heading and any(row):
            yield number, dict(zip(heading, row, strict=False))
        elif any(row):
            heading = [cell.strip() for cell in row]


def _cases(chosen: argparse.Namespace) -> int:
    kit = kit_in(chosen.kit)
    pack = read_pack(kit)
    failures = play_cases(pack, asked_by(_vocabulary(kit)))
    for failure in failures:
        sys.stdout.write(
            f"{failure.case}: {failure.about}: missing {list(failure.missing)}, "
            f"unexpected {list(failure.unexpected)}\n"
        )
    sys.stdout.write(f"{len(pack.cases)} cases, {len({one.case for one in failures})} failed\n")
    return 1 if failures else 0


def _diff(chosen: argparse.Namespace) -> int:
    kit = kit_in(chosen.kit)
    old = read_pack(kit)
    new = load_pack(read_file(chosen.other))
    found = compare_packs(old, new, _stored(old, kit), total=len(old.cases))
    for change in found.changes:
        sys.stdout.write(
            f"{change.case}: +{list(change.flags_gained)} -{list(change.flags_lost)} "
            f"referrals +{list(change.referrals_gained)} -{list(change.referrals_lost)}\n"
        )
    sys.stdout.write(f"{found.cases} cases, {len(found.changes)} would change\n")
    return 1 if found.changes else 0


def _stored(pack: Pack, kit: Kit) -> Iterator[StoredFacts]:
    names = asked_by(_vocabulary(kit))
    for case in pack.cases:
        yield StoredFacts(case=case.id, coded=case_facts(pack, case, names))


def _vocabulary(kit: Kit) -> Vocabulary:
    guides = [load_guide(kit.guide_bytes(guide)) for guide in kit.guides]
    return Vocabulary(questions=tuple(codes for guide in guides for codes in vocabulary(guide)))
