"""No use case of a desk is forgotten: it is tried under every role, or open for a reason."""

import dis
import importlib
import inspect
import pkgutil
from collections.abc import Callable, Iterator
from itertools import pairwise

import test_refused

import postdesk.authoring
import postdesk.classroom
import postdesk.desk
import postdesk.regional

OPEN = {
    "a page of somebody who was let in shows it; what is sealed stays closed by its key": """
        companions.companions companions.next_companion correcting.history_of correcting.names_at
        equipping.post_settings handing_over.colleagues health.work_health kit_choice.kit_choice
        duty.duty leaving.unfinished left_notes.left_notes left_notes.oldest_note night.plan_told
        linking.shared_answers outbox.office_name
        outbox.outbox outbox.to_write outbox.to_write_again relocating.moved
        relocating.to_ask_first relocating.stayed_behind publishing.leaves_numbers_out
        publishing.next_number publishing.without_kit publishing.is_behind publishing.kit_sent
        retention.kept_items reviewing.signs reviewing.signers rights.passed_on_by
        shift.shift_work shift.to_countersign listing.interviews listing.matching
        opening_sealed.keyholders sealing.closed_kinds
        region_access.region_access region_access.region_finding
        standing_in.candidates standing_in.stand_in taking_along.slip_lines
        triage.waiting triage.counts_today withdrawing.sent_about case_changes.case_changes
        equipping.own_words equipping.waiting_enrolments equipping.served_by equipping.posts
        health.office_health office.office_settings receipts.owed_to rights.passed_on_at
        statistics.whole_time waiting.waiting_count""",
    "a step of use cases that asked": """
        attaching.keep_photo attaching.drop_unnamed_photos carrying.say_carry carrying.check_carry
        linking.note_links linking.link_facts officials.seal_if_official own_work.workers
        paper_dangers.with_look sending.seal_to sending.keys_of sending.key_for
        versions.brought_up_to_date sealing.parts_of sealing.entitled_to sealing.save_answers
        sealing.keep_assessment sealing.sealed_fields sealing.require_whole sealing.seal_for
        withdrawing.withdraw_referrals withdrawing.all_told withdrawing.erase_once_told
        withdrawing.withdraw_sent linking.note_identifiers receipts.owe rights.close_answered
        reviewing.note_seen reviewing.facts_for_weighing
        content.with_recipients office.require_headquarters""",
    "what came before, done again at each unlocking": """
        receiving.take_waiting receiving.catch_up importing.take_waiting
        withdrawing.withdraw_waiting door_papers.keep_at_door""",
    "what a signed kit ends, whoever unlocked; it lets nobody in": "region_access.heed_directory",
    "it destroys copies that the office itself fetched": "helping.let_go",
    "before anybody was let in": "equipping.set_up office.set_up",
    "everybody's at the desk, tells nothing of a person, and the trail names who did it": """
        equipping.enrol case_changes.write_changes printing.save_form printing.note_form_printed
        receipts.seal_receipts""",
    "the person's own word lets it out: test_carrying": """
        printing.note_slip_printed printing.note_copy_printed taking_along.save_slip""",
    "the interview itself asks who may: test_handing_over, test_attaching": """
        handing_over.hand_over handing_over.accept attaching.photo_of""",
    "it goes on with an interview, which asks; a note that is let go stays in the trail": """
        left_notes.put_to left_notes.let_go""",
    "by a supervisor or who stands in: test_standing_in_desk": "standing_in.end_stand_in",
}
"""The use cases that ask no role, by why not; a new one has to be put here or among the acts."""
PACKAGES = (postdesk.desk, postdesk.regional, postdesk.authoring, postdesk.classroom)
_NAMING = ("LOAD_GLOBAL", "LOAD_ATTR", "LOAD_METHOD")
DOERS = ("Post", "Vault", "Session")


def use_cases() -> Iterator[Callable[..., object]]:
    """Every public function whose first argument is an open post or vault."""
    for package in PACKAGES:
        for found in pkgutil.iter_modules(package.__path__):
            module = importlib.import_module(f"{package.__name__}.{found.name}")
            for name, one in vars(module).items():
                own = inspect.isfunction(one) and one.__module__ == module.__name__
                if own and not name.startswith("_"):
                    first = next(iter(inspect.signature(one).parameters.values()), None)
                    if getattr(first and first.annotation, "__name__", "") in DOERS:
                        yield one


def called(act: Callable[[test_refused.At], object]) -> set[object]:
    """The functions that an act calls by their module's name."""
    steps = [one.argval for one in dis.get_instructions(act) if one.opname in _NAMING]
    return {
        getattr(vars(test_refused).get(str(of)), str(name), None) for of, name in pairwise(steps)
    }


def test_each_use_case_is_an_act_here_or_is_open_for_a_reason() -> None:
    acts = (*test_refused.POST, *test_refused.OFFICE)
    tried = set().union(*(called(act) for _, _, act in acts))
    named = [name for names in OPEN.values() for name in names.split()]
    left = {
        f"{one.__module__.rpartition('.')[2]}.{one.__name__}"
        for one in use_cases()
        if one not in tried
    }
    assert left == set(named)
    assert len(named) == len(set(named))
