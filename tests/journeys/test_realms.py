"""Nothing of a classroom enters live work, and nothing live enters training: refused both ways."""

from pathlib import Path

from offices import ZONE, Ids, TickingClock, introduce, make_post, make_region

from postdesk.classroom.session import class_session
from postdesk.errors import Code
from postdesk.model.base import Realm
from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.packets import PacketKind
from postdesk.packet.arrivals import ImportReport
from postdesk.packet.codec import Heading, build
from postdesk.packet.media import write_verified
from postdesk.regional.importing import read_arrivals
from postdesk.store.cases import Cases
from postdesk.store.office import OfficeKeeper
from postdesk.store.vault import Vault


def slip_in(
    sender: Vault, receiver: Vault, realm: Realm, folder: Path, *, as_office: str = ""
) -> ImportReport:
    """What becomes of a packet made in one vault and sealed to the other's own opening key."""
    own, theirs = OfficeKeeper(sender).office(), OfficeKeeper(receiver).office()
    heading = Heading(
        realm=realm,
        kind=PacketKind.REFERRAL,
        packet=PacketId(sender.new_id()),
        sender=OfficeId(as_office) if as_office else own.id,
        created=sender.clock(),
        epoch=1,
        number=1,
        previous="",
        audit_head="",
        kit_version=1,
        pack_hash="",
        purpose="trafficking",
        consent="agreed",
    )
    packet = build(
        heading,
        {"case.json": b"{}"},
        signing_key=own.signing_key,
        recipients=(theirs.public.opening,),
    )
    folder.mkdir()
    write_verified(folder, [("a.postdesk", packet.data)])
    return read_arrivals(receiver, folder)


def problem(report: ImportReport) -> Code | None:
    """Why the one packet of a stick lies in quarantine."""
    (arrival,) = report.quarantined()
    return arrival.problem


def test_a_packet_of_a_classroom_is_refused_by_a_live_regional_office(tmp_path: Path) -> None:
    clock = TickingClock()
    region = make_region(tmp_path / "region", clock).vault
    with class_session(clock=clock, new_id=Ids(7), zone=ZONE) as lesson:
        school = lesson.post.vault
        assert school.realm is Realm.TRAINING
        honest = slip_in(school, region, Realm.TRAINING, tmp_path / "honest")
        lying = slip_in(school, region, Realm.LIVE, tmp_path / "lying")
    assert problem(honest) is Code.PACKET_WRONG_REALM
    assert problem(lying) is Code.PACKET_SENDER_UNKNOWN
    assert Cases(region).found() == ()
    region.close()


def test_a_classroom_cannot_speak_in_the_name_of_a_live_post(tmp_path: Path) -> None:
    clock = TickingClock()
    region = make_region(tmp_path / "region", clock).vault
    post = make_post(tmp_path / "post", clock).vault
    stick = tmp_path / "stick"
    stick.mkdir()
    introduce(post, region, stick)
    with class_session(clock=clock, new_id=Ids(7), zone=ZONE) as lesson:
        school = lesson.post.vault
        report = slip_in(school, region, Realm.LIVE, tmp_path / "forged", as_office="rosso")
    assert problem(report) is Code.PACKET_SENDER_UNKNOWN
    assert Cases(region).found() == ()
    post.close()
    region.close()


def test_a_live_packet_is_refused_by_a_training_regional_office(tmp_path: Path) -> None:
    clock = TickingClock()
    school = make_region(tmp_path / "school", clock, Realm.TRAINING).vault
    post = make_post(tmp_path / "post", clock).vault
    report = slip_in(post, school, Realm.LIVE, tmp_path / "stick")
    assert problem(report) is Code.PACKET_WRONG_REALM
    assert Cases(school).found() == ()
    post.close()
    school.close()
