"""The days of a post, a region, an agency and a class, with a backup, a move and a repair.

`python whole_days.py HOME` lives them through the use cases. Nothing of `MARKS` may ever be written
in clear, wherever it went: answers, notes, names, phones, photos, complaints, letters, passphrases.
"""

import sys
from datetime import timedelta
from pathlib import Path

sys.path.append(str(Path(__file__).resolve().parents[1] / "unit" / "desk"))

from agencies import Three, empty, three_offices
from desk_offices import play
from offices import (
    OFFICER_WORDS,
    SUPERVISOR_WORDS,
    ZONE,
    Ids,
    TickingClock,
    at_desk,
)

from postdesk.app.system import new_id
from postdesk.classroom.playing import play as play_scenario
from postdesk.classroom.scenario import scenarios_of
from postdesk.classroom.session import class_session
from postdesk.desk import rights as post_rights
from postdesk.desk.attaching import keep_photo, photo_of
from postdesk.desk.correcting import reopen
from postdesk.desk.corresponding import answer_question
from postdesk.desk.interviewing import Beginning, Interviewing, resume
from postdesk.desk.left_notes import left_notes, put_to
from postdesk.desk.post import Post
from postdesk.desk.processing import write_registers
from postdesk.desk.referring import prepare, record_call, refer, say_consent
from postdesk.desk.relocating import agree_to_destroy, relocate
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.model.decisions import Verdict
from postdesk.model.ids import CaseCode, GuideId, InterviewId, NodeRef
from postdesk.model.interviews import (
    ConsentState,
    CorrectionReason,
    Present,
    PresentRole,
    TonightPlan,
)
from postdesk.model.keeping import RemovalReason
from postdesk.model.kits import Periods
from postdesk.model.people import Role
from postdesk.model.referrals import Channel
from postdesk.model.requests import RequestKind
from postdesk.packet.handover_arriving import find_handover
from postdesk.regional import processing as regional_processing
from postdesk.regional.corresponding import ask, publish_bulletin
from postdesk.regional.importing import read_arrivals
from postdesk.regional.linking import shared_identifiers
from postdesk.regional.own_copy import own_copy
from postdesk.regional.receipts import accept, seal_receipts
from postdesk.regional.register import Register
from postdesk.regional.rights import pass_on
from postdesk.regional.statistics import statistics, whole_time
from postdesk.regional.workbook import write_workbook
from postdesk.store.asked import finish_request, record_request
from postdesk.store.backup import Backups, restore
from postdesk.store.cases import CaseFilter, Cases
from postdesk.store.checkup import checked
from postdesk.store.destroying import finish_destroying
from postdesk.store.erasure import Erasure
from postdesk.store.finding_damage import set_damaged_aside
from postdesk.store.intake import leave_note
from postdesk.store.messages import Messages
from postdesk.store.people import People
from postdesk.store.pins import Pins
from postdesk.store.quarantine import Quarantine
from postdesk.store.relocation import settle_here
from postdesk.store.vault import NewPerson, Vault, list_people, open_vault, open_with_recovery

CALLED, STORY, FEAR, WISH = "Zelmirandou", "Quorvathel brought me", "Hastrumond", "Iberniquel"
PHONE, RECRUITER, PLATE, WALLET = "+22246578391", "Drovenkal", "4471ZQ08", "wallet Morbuzek"
NOTE, SEEN, PHOTO = "Felbranduin weeps", "Okrustamel waits outside", "Ynderbolacht"
PRESENT, NIGHT, HOST = "Sorvethia", "Ulmekhadir house", "Mme Trellobasca"
CORRECTED, DECIDED, HIDDEN = "Gavrelunost", "Prismovetta", "Quorvathel"
CALL, COMPLAINT, LETTER, REPLY = "Wendrosika", "Jaskumbriel shouted", "Tobrenhilde", "Vixamoure"
TOLD, URGENT, REFUSED = "Nembrukaza", "Zaphirolent is hurt", "Ostigundo"
PIN, NEW_WORDS = "8340617", "seven small Kendrovar"
MARKS = (
    *(CALLED, STORY, FEAR, WISH, PHONE.removeprefix("+"), RECRUITER, PLATE, WALLET),
    *(NOTE, SEEN, PHOTO, PRESENT, NIGHT, HOST, CORRECTED, DECIDED, HIDDEN),
    *(CALL, COMPLAINT, LETTER, REPLY, TOLD, URGENT, REFUSED, PIN, NEW_WORDS),
    *(OFFICER_WORDS, SUPERVISOR_WORDS),
)
SAID = {
    "call_me": CALLED,
    "how_came": STORY,
    "fear_words": FEAR,
    "wish_words": WISH,
    "contact_phone": PHONE,
    "recruiter_name": RECRUITER,
    "vehicle_plate": PLATE,
    "wallet": WALLET,
}
BEGINNING = Beginning(guide=GuideId("first_line"), officer_language="fr", interviewee_language="fr")
CODES = "codes.csv"
"""What a post writes for authorities: codes and counts, and no mark."""


def place(asking: Interviewing, question: str) -> NodeRef:
    asked = asking.flow.asked()
    return next(ref for ref in asked if ref.rpartition("/")[2] == question)


def asked_whole(post: Post) -> InterviewId:
    """A whole interview with a note, a photo, a plan for the night, and a later correction."""
    asking = play(post, **SAID)
    asking.annotate(place(asking, "how_came"), note=NOTE, observation=SEEN)
    asking.set_present((Present(role=PresentRole.COMPANION, name=PRESENT),))
    name = keep_photo(post, asking.interview, b"\xff\xd8" + PHOTO.encode() * 40)
    assert PHOTO.encode() in photo_of(post, asking.interview.id, name)
    asking.close(
        TonightPlan(place=NIGHT, responsible=HOST, until="08:00", next_contact="", agreed=True)
    )
    reopen(post, asking.interview.id, CorrectionReason.PERSON_CORRECTS, CORRECTED)
    again = resume(post, asking.interview.id)
    again.answer(place(again, "wish_words"), f"{WISH} {CORRECTED}")
    again.close()
    return asking.interview.id


def passed_on(post: Post, interview: InterviewId) -> CaseCode:
    """Decided, agreed to, its marked words hidden, called about and sealed."""
    reviewed = review(post, interview)
    first = recommended(reviewed)[0]
    decide(post, reviewed, Verdict.AGREE, refer_to=(first,), note=DECIDED)
    say_consent(post, interview, first, ConsentState.AGREED)
    prepared = prepare(post, review(post, interview), first, "fr", hidden_words=(HIDDEN,))
    referral = refer(post, prepared, (Channel.PHONE, Channel.PACKET))
    record_call(post, referral, spoke_with=CALL, answer="yes", reference="12")
    return referral.code


def refused(post: Post) -> None:
    """Somebody who does not agree to storing: all of it is destroyed at the end."""
    asking = play(post, consent_storing="no", how_came=REFUSED)
    asking.close()
    assert not post.notebook.is_pending(asking.interview.id)


def at_the_post(three: Three) -> CaseCode:
    """The officer's day: an interview that is kept, one that is not, one that is half done."""
    code = passed_on(three.post, asked_whole(three.post))
    refused(three.post)
    half = play(three.post, stop_after="call_me", call_me=CALLED)
    half.pause("person_tired")
    leave_note(three.post.vault.folder, URGENT, three.clock, Ids(77))
    (note,) = left_notes(three.post)
    put_to(three.post, note, half.interview.id)
    Pins(three.post.vault).put(three.post.person.id, PIN)
    return code


def at_the_agency(three: Three, code: CaseCode) -> None:
    """Taken on, asked about, complained of, copied for its person, erased."""
    three.to_agency()
    (case,) = Cases(three.agency).found()
    accept(three.agency, case)
    assert own_copy(three.agency, code, Periods()) is not None
    complaint = record_request(three.agency, code, RequestKind.COMPLAINT, 30, COMPLAINT)
    pass_on(three.agency, complaint, LETTER, COMPLAINT)
    ask(three.agency, case, LETTER)
    seal_receipts(three.agency)
    three.to_post(three.agency)
    for question in Messages(three.post.vault).listed():
        if not question.body.request:
            answer_question(three.post, question.id, REPLY)
    three.to_agency()
    assert any(one.body.text == REPLY for one in Messages(three.agency).listed())
    finish_request(three.agency, complaint)
    Erasure(three.agency).remove_case(code, "by_time")


def at_the_region(three: Three, home: Path) -> None:
    """A case of its own, what cases share, a bulletin, a workbook, the registers, a removal."""
    region = three.region
    Register(region).rows(CaseFilter(text=CALLED), 9)
    shared_identifiers(region)
    titles, texts = {"fr": TOLD}, {"fr": f"{TOLD} {TOLD}"}
    publish_bulletin(region, titles, texts)
    three.to_post(region)
    out = home / "out"
    out.mkdir()
    write_workbook(region, out, statistics(region, whole_time(region)), "fr")
    regional_processing.write_registers(region, Periods(), out, "fr", lambda _column, code: code)
    empty(three.stick)
    (three.stick / "strange.pdk").write_bytes(b"age-encryption.org/v1\n" + bytes(900))
    read_arrivals(region, three.stick)
    (held,) = Quarantine(region).listed()
    Quarantine(region).remove(held, RemovalReason.UNREADABLE)


def put_back(vault: Vault, home: Path, name: str, words: str) -> None:
    """A backup onto a stick, put back on another laptop, opened and looked through."""
    backup = Backups(vault).make(home / "backup stick" / name)
    Backups(vault).keep_daily()
    laptop = home / "laptops" / name
    restore(home / "backup stick" / name / backup.name, laptop)
    again = open_vault(laptop, vault.person.id, words, vault.clock, vault.new_id)
    set_damaged_aside(again)
    checked(again)
    again.close()


def moved(home: Path, clock: TickingClock) -> None:
    """The supervisor answers a complaint, lets somebody in, moves the post, destroys the rest."""
    folder = home / "offices" / "post"
    (supervisor,) = (one for one in list_people(folder) if one.role is Role.SUPERVISOR)
    vault = open_vault(folder, supervisor.id, SUPERVISOR_WORDS, clock, Ids(5 * 10**9))
    with at_desk(vault, clock) as post:
        said = post_rights.record(post, CaseCode("R07-0001"), RequestKind.COMPLAINT, COMPLAINT)
        post_rights.finish(post, said)
        out = home / "out"
        write_registers(post, out, "fr", lambda _column, code: code)
        People(vault).add(NewPerson("M. Ba", Role.OFFICER, NEW_WORDS))
        code = People(vault).new_recovery_sheet()
        stick = home / "moving stick"
        stick.mkdir()
        spoken = relocate(vault, post.notebook.pending, stick).code
        agree_to_destroy(vault, SUPERVISOR_WORDS)
    vault.close()
    finish_destroying(folder)
    found = find_handover(stick, spoken, home / "aside")
    assert found is not None
    settle_here(home / "moved" / "post", found.people, found.database)
    open_vault(
        home / "moved" / "post", supervisor.id, SUPERVISOR_WORDS, clock, Ids(6 * 10**9)
    ).close()
    by_sheet = open_with_recovery(home / "moved" / "post", code, clock, Ids(7 * 10**9))
    People(by_sheet).reissue(supervisor.id, f"{NEW_WORDS} again")
    by_sheet.close()


def in_class(clock: TickingClock) -> None:
    """A class plays a scenario; its folder is destroyed at the end."""
    with class_session(clock=clock, new_id=Ids(8 * 10**9), zone=ZONE) as lesson:
        scenario = next(one for one in scenarios_of(lesson.post.kit) if not one.ordinary)
        played = lesson.begin(
            scenario, trainee=CALLED, officer_language="fr", interviewee_language="fr"
        )
        asking = resume(lesson.post, played.interview)
        play_scenario(asking, scenario)
        asking.annotate(place(asking, "age_years"), note=NOTE, observation=SEEN)
        asking.close()
        lesson.debriefing(played)


def live(home: Path) -> None:
    """All of it, in the order of a bad week."""
    for name in ("laptops", "backup stick"):
        (home / name).mkdir()
    with three_offices(home / "offices") as three:
        for vault in (three.post.vault, three.region, three.agency):
            vault.new_id = new_id  # ids in a row give every file of a stick one name
        code = at_the_post(three)
        for vault, name, words in (
            (three.post.vault, "post", OFFICER_WORDS),
            (three.region, "region", SUPERVISOR_WORDS),
        ):
            put_back(vault, home, name, words)
        at_the_agency(three, code)
        put_back(three.agency, home, "agency", SUPERVISOR_WORDS)
        at_the_region(three, home)
        three.clock.now += timedelta(days=2)
        clock = three.clock
    moved(home, clock)
    in_class(clock)


if __name__ == "__main__":
    live(Path(sys.argv[1]))
