"""Every use case that the table of roles protects refuses each role that may not, by itself."""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC
from pathlib import Path
from typing import Any

import pytest
from desk_offices import Copied

from postdesk.desk import (
    correcting,
    corresponding,
    duty,
    interviewing,
    kit_choice,
    leaving,
    night,
    opening_sealed,
    outbox,
    own_copy,
    printing,
    processing,
    receiving,
    referring,
    region_access,
    relocating,
    retention,
    reviewing,
    rights,
    standing_in,
    triage,
    typing_back,
)
from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.decisions import Verdict
from postdesk.model.interviews import ChosenBecause, ConsentState, GlassReason
from postdesk.model.keeping import HoldReason, ReleaseReason
from postdesk.model.people import Role
from postdesk.model.requests import RequestKind
from postdesk.model.roles import Right, may
from postdesk.model.standing_in import AwayBecause
from postdesk.packet import rotation
from postdesk.regional import (
    content,
    equipping,
    helping,
    importing,
    linking,
    publishing,
    receipts,
    statistics,
    waiting,
    workbook,
)
from postdesk.regional import corresponding as regional_corresponding
from postdesk.regional import own_copy as regional_copy
from postdesk.regional import processing as regional_processing
from postdesk.regional import retention as regional_retention
from postdesk.regional import rights as regional_rights
from postdesk.store import trail
from postdesk.store.asked import finish_request
from postdesk.store.people import People
from postdesk.store.vault import NewPerson, Vault


@dataclass
class At:
    """A post or a region, and what its use cases are about."""

    vault: Vault
    folder: Path
    post: Any = None
    about: Any = None
    reviewed: Any = None
    complaint: Any = None


NEW = NewPerson("Aicha", Role.OFFICER, "words that nobody else would say")
Act = tuple[Right, str, Callable[[At], object]]

POST: tuple[Act, ...] = (
    (Right.LEAD, "begin", lambda at: interviewing.begin(at.post, at.about)),
    (
        Right.LEAD,
        "triage",
        lambda at: triage.decide(at.post, triage.TriageOutcome.PASSES, ChosenBecause.RANDOM_DRAW),
    ),
    (Right.LEAD, "call", lambda at: triage.call(at.post, at.about)),
    (Right.LEAD, "leave", lambda at: triage.leave(at.post, at.about)),
    (Right.LEAD, "wait", lambda at: triage.wait_again(at.post, at.about)),
    (Right.LEAD, "add", lambda at: interviewing.add_interview(at.post, at.about)),
    (Right.LEAD, "resume", lambda at: interviewing.resume(at.post, at.about)),
    (
        Right.LEAD,
        "in its way",
        lambda at: interviewing.opened_again(at.post, at.about, interviewing.Interviewing),
    ),
    (Right.LEAD, "shift", lambda at: duty.take_up(at.post)),
    (Right.LEAD, "relief", lambda at: duty.hand_over_shift(at.post)),
    (Right.LEAD, "leaving", lambda at: duty.leave_shift(at.post)),
    (Right.LEAD, "typing", lambda at: typing_back.begin_typing(at.post, at.about)),
    (Right.LEAD, "typed", lambda at: typing_back.resume(at.post, at.about)),
    (Right.READ_CASES, "print", lambda at: printing.check_printable(at.post, at.about)),
    (
        Right.READ_CASES,
        "file",
        lambda at: printing.save_interview(at.post, at.about, at.folder, b""),
    ),
    (
        Right.READ_CASES,
        "printer",
        lambda at: printing.note_interview_printed(at.post, at.about),
    ),
    (Right.READ_CASES, "review", lambda at: reviewing.review(at.post, at.about)),
    (Right.READ_CASES, "night", lambda at: night.say_night_over(at.post, at.about, over=True)),
    (
        Right.CORRECT,
        "reopen",
        lambda at: correcting.reopen(at.post, at.about, next(iter(correcting.CorrectionReason))),
    ),
    (
        Right.BREAK_GLASS,
        "glass",
        lambda at: opening_sealed.open_sealed(
            at.post, at.about, at.vault.person.id, "words", next(iter(GlassReason))
        ),
    ),
    (Right.CORRECT, "ask", lambda at: correcting.reopen_at(at.post, at.about, "age_years")),
    (Right.DECIDE, "decide", lambda at: reviewing.decide(at.post, at.reviewed, Verdict.AGREE)),
    (
        Right.DELEGATE,
        "name",
        lambda at: standing_in.name_stand_in(at.post, at.about, next(iter(AwayBecause)), 1),
    ),
    (Right.REFER, "prepare", lambda at: referring.prepare(at.post, at.about, at.about, "fr")),
    (
        Right.REFER,
        "consent",
        lambda at: referring.say_consent(at.post, at.about, at.about, ConsentState.AGREED),
    ),
    (
        Right.REFER,
        "call",
        lambda at: referring.record_call(at.post, at.about, spoke_with="", answer="", reference=""),
    ),
    (Right.REFER, "refer", lambda at: referring.refer(at.post, at.about, ())),
    (Right.ANSWER_REQUESTS, "find", lambda at: rights.find(at.post, at.about)),
    (
        Right.ANSWER_REQUESTS,
        "record",
        lambda at: rights.record(at.post, at.about, RequestKind.ACCESS),
    ),
    (Right.ANSWER_REQUESTS, "copy", lambda at: own_copy.own_copy(at.post, at.about, "fr", str)),
    (
        Right.ANSWER_REQUESTS,
        "copied",
        lambda at: own_copy.save_copy(at.post, at.about, at.folder, b""),
    ),
    (Right.ANSWER_REQUESTS, "answered", lambda at: rights.finish(at.post, at.about)),
    (Right.ANSWER_REQUESTS, "finish", lambda at: finish_request(at.vault, at.about)),
    (Right.ANSWER_REQUESTS, "take_back", lambda at: rights.take_back(at.post, at.about)),
    (Right.ANSWER_COMPLAINTS, "finish", lambda at: finish_request(at.vault, at.complaint)),
    (
        Right.HOLD,
        "hold",
        lambda at: retention.hold(at.post, at.about, HoldReason.COURT),
    ),
    (
        Right.HOLD,
        "release",
        lambda at: retention.release(at.post, at.about, ReleaseReason.ENDED),
    ),
    (Right.ERASE, "due", lambda at: retention.erase_due(at.vault, at.post.kit.retention, ())),
    (Right.ERASE, "apart", lambda at: retention.destroy_apart(at.post, ())),
    (
        Right.WRITE_REGISTERS,
        "registers",
        lambda at: processing.write_registers(at.post, at.folder, "en", lambda _column, code: code),
    ),
    (
        Right.READ_TRAIL,
        "trail",
        lambda at: trail.page_of(at.vault, trail.Asked(), UTC, before=9, limit=1),
    ),
    (Right.MOVE_POST, "move", lambda at: relocating.relocate(at.vault, at.about, at.folder)),
    (Right.MOVE_POST, "back", lambda at: relocating.take_back(at.vault, at.about)),
    (Right.MOVE_POST, "destroy", lambda at: relocating.agree_to_destroy(at.vault, "")),
    (Right.END_ACCESS, "leaving", lambda at: leaving.end_access(at.post, at.vault.person.id)),
    (Right.LET_IN, "region", lambda at: region_access.let_region_in(at.vault, at.about)),
    (Right.LET_IN, "region out", lambda at: region_access.put_region_out(at.vault)),
    (Right.GO_BACK_KIT, "kit", lambda at: kit_choice.go_back(at.vault)),
    (Right.EXCHANGE, "arrivals", lambda at: receiving.read_arrivals(at.vault, at.folder)),
    (Right.EXCHANGE, "outbox", lambda at: outbox.write_to_stick(at.vault, (), at.folder)),
    (Right.EXCHANGE, "answer", lambda at: corresponding.answer_question(at.post, "", "")),
)
OFFICE: tuple[Act, ...] = (
    (Right.ACCEPT_CASES, "accept", lambda at: receipts.accept(at.vault, at.about)),
    (Right.ACCEPT_CASES, "back", lambda at: receipts.give_back(at.vault, at.about, "")),
    (Right.ACCEPT_CASES, "cases", lambda at: waiting.cases_in(at.vault, at.about)),
    (Right.TELL_OUTCOMES, "conclude", lambda at: receipts.conclude(at.vault, at.about, at.about)),
    (Right.FIND_LINKS, "links", lambda at: linking.shared_identifiers(at.vault)),
    (
        Right.COUNT,
        "workbook",
        lambda at: workbook.write_workbook(at.vault, at.folder, at.about, "en"),
    ),
    (Right.ANSWER_REQUESTS, "find", lambda at: regional_rights.find(at.vault, at.about)),
    (
        Right.ANSWER_REQUESTS,
        "pass on",
        lambda at: regional_rights.pass_on(at.vault, at.about, ""),
    ),
    (
        Right.ANSWER_REQUESTS,
        "back taken",
        lambda at: regional_rights.take_back(at.vault, at.about, ""),
    ),
    (
        Right.ANSWER_REQUESTS,
        "copy",
        lambda at: regional_copy.own_copy(at.vault, at.about, at.about),
    ),
    (
        Right.ANSWER_REQUESTS,
        "copied",
        lambda at: regional_copy.save_copy(at.vault, at.about, at.folder, b""),
    ),
    (
        Right.ANSWER_REQUESTS,
        "printed",
        lambda at: regional_copy.note_copy_printed(at.vault, at.about),
    ),
    (
        Right.WRITE_REGISTERS,
        "registers",
        lambda at: regional_processing.write_registers(
            at.vault, at.about, at.folder, "en", lambda _column, code: code
        ),
    ),
    (Right.ERASE, "due", lambda at: regional_retention.erase_due(at.vault, at.about, ())),
    (
        Right.HOLD,
        "hold",
        lambda at: regional_retention.hold(at.vault, at.about, HoldReason.COURT),
    ),
    (
        Right.HOLD,
        "release",
        lambda at: regional_retention.release(at.vault, at.about, ReleaseReason.ENDED),
    ),
    (Right.COUNT, "statistics", lambda at: statistics.statistics(at.vault, at.about)),
    (
        Right.PUBLISH_BULLETINS,
        "bulletin",
        lambda at: regional_corresponding.publish_bulletin(at.vault, {}, {}),
    ),
    (Right.EXCHANGE, "ask", lambda at: regional_corresponding.ask(at.vault, at.about, "")),
    (Right.EXCHANGE, "arrivals", lambda at: importing.read_arrivals(at.vault, at.folder)),
    (
        Right.TRUST_POSTS,
        "enrolment",
        lambda at: equipping.confirm_enrolment(at.vault, at.about, "", "fr"),
    ),
    (Right.TRUST_POSTS, "serve", lambda at: equipping.serve(at.vault, at.about, at.about)),
    (
        Right.TRUST_POSTS,
        "revoke",
        lambda at: equipping.revoke_keys(at.vault, at.about, newest_stays=False),
    ),
    (Right.PUBLISH_KITS, "look", lambda at: content.look_at_content(at.vault, at.folder)),
    (Right.PUBLISH_KITS, "publish", lambda at: publishing.publish_kit(at.vault)),
    (
        Right.PUBLISH_KITS,
        "content",
        lambda at: publishing.publish_content(at.vault, at.about, validated=False),
    ),
    (Right.PUBLISH_KITS, "all", lambda at: publishing.send_kit_to_all(at.vault)),
    (Right.PUBLISH_KITS, "send", lambda at: publishing.send_kit(at.vault, at.about)),
    (Right.HELP_POST, "found", lambda at: helping.backups_of_posts(at.vault, at.folder)),
    (Right.HELP_POST, "look", lambda at: helping.open_post(at.vault, at.about)),
    (
        Right.HELP_POST,
        "give",
        lambda at: helping.give_access(at.vault, at.about, at.about, at.folder),
    ),
    (Right.LET_IN, "add", lambda at: People(at.vault).add(NEW)),
    (Right.LET_IN, "office", lambda at: People(at.vault).let_office_in(None)),
    (Right.END_ACCESS, "remove", lambda at: People(at.vault).remove(at.vault.person.id)),
    (Right.REISSUE, "reissue", lambda at: People(at.vault).reissue(at.vault.person.id, "x" * 30)),
    (Right.REISSUE, "sheet", lambda at: People(at.vault).new_recovery_sheet()),
    (Right.RENEW_KEYS, "keys", lambda at: rotation.renew_keys(at.vault)),
)
ELSEWHERE = {
    Right.COUNTERSIGN: "whoever may not decides as the officer instead: test_reviewing",
    Right.TAKE_OVER: "refused for what waits for another: test_handing_over",
    Right.READ_SEALED: "kept apart by key: test_sealing, test_attaching",
    Right.WEIGH: "shown to whom it is about: test_reviewing",
    Right.FIND_CASES: "the register's page is at no other desk",
    Right.INSTALL_KIT: "a kit that headquarters signed is everybody's at every desk",
    Right.LOOK_AFTER: "everybody's at every desk",
    Right.TEACH: "a class has a vault that is thrown away",
}
"""The rights that no use case asks for, each with what keeps it."""

PEOPLE = {Right.LET_IN, Right.END_ACCESS, Right.REISSUE, Right.MOVE_POST, Right.HELP_POST}
"""They write files beside the database, too."""


def as_role(vault: Vault, role: Role) -> None:
    """The same open vault in the hands of somebody of another role."""
    vault.person = vault.person.model_copy(update={"role": role})


def refused(act: Callable[[At], object], at: At) -> None:
    head = at.vault.rows("SELECT max(number) FROM audit")
    with pytest.raises(PostDeskError) as caught:
        act(at)
    assert caught.value.code is Code.NOT_PERMITTED
    assert at.vault.rows("SELECT max(number) FROM audit") == head


def outcome(act: Callable[[At], object], at: At) -> Code | None:
    """What it failed with; None where it was let in, did it, or met what it is not about."""
    try:
        act(at)
    except PostDeskError as error:
        return error.code
    except AttributeError:
        return None
    return None


def test_each_right_has_an_act_here_or_a_reason_why_not() -> None:
    told = {right for right, _, _ in (*POST, *OFFICE)}
    assert told | set(ELSEWHERE) == set(Right)
    assert not told & set(ELSEWHERE)


@pytest.mark.parametrize("role", list(Role))
def test_a_posts_use_cases_refuse_whoever_may_not(own: Copied, role: Role, tmp_path: Path) -> None:
    with own.post(supervisor=True) as post:
        at = _post(own, post, tmp_path)
        as_role(post.vault, role)
        tried = [act for right, _, act in POST if not may(role, right)]
        for act in tried:
            refused(act, at)
        assert tried or role is Role.SUPERVISOR


@pytest.mark.parametrize("role", list(Role))
def test_an_offices_use_cases_refuse_whoever_may_not(
    own: Copied, role: Role, tmp_path: Path
) -> None:
    with own.region() as vault:
        keep = vault.person
        as_role(vault, role)
        at = At(vault, tmp_path)
        for right, _, act in OFFICE:
            if not may(role, right):
                refused(act, at)
        vault.person = keep


@pytest.mark.parametrize("role", list(Role))
def test_whoever_may_is_not_refused(own: Copied, role: Role, tmp_path: Path) -> None:
    """On databases that take no writing: how far an act comes is told elsewhere."""
    with own.post(supervisor=True) as post, own.region() as vault:
        for at, acts in ((_post(own, post, tmp_path), POST), (At(vault, tmp_path), OFFICE)):
            as_role(at.vault, role)
            at.vault.run("PRAGMA query_only = ON")
            for right, name, act in acts:
                if may(role, right) and right not in PEOPLE:
                    assert outcome(act, at) is not Code.NOT_PERMITTED, name
            at.vault.run("PRAGMA query_only = OFF")


def _post(own: Copied, post: Post, folder: Path) -> At:
    at = At(post.vault, folder, post, own.offices.interview)
    at.reviewed = reviewing.review(post, own.offices.interview)
    code = at.reviewed.interview.code
    at.complaint = rights.record(post, code, RequestKind.COMPLAINT, "")
    return at
