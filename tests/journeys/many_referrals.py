"""Many referrals of one post, as they lie on a stick for its region."""

from pathlib import Path

from offices import TickingClock, at_desk
from test_a_day import interviewed

from postdesk.desk.post import Post
from postdesk.desk.referring import Prepared, prepare, say_consent
from postdesk.desk.reviewing import decide, recommended, review
from postdesk.model.decisions import Verdict
from postdesk.model.ids import CaseCode, PacketId
from postdesk.model.interviews import ConsentState
from postdesk.model.packets import PacketKind
from postdesk.packet import canonical
from postdesk.packet.codec import Heading, build
from postdesk.store.vault import Vault


def fill(folder: Path, vault: Vault, clock: TickingClock, count: int) -> None:
    """So many referrals, each of a code of its own, numbered in a row."""
    with at_desk(vault, clock) as post:
        interview = interviewed(post, "aminata")
        reviewed = review(post, interview)
        recipient = recommended(reviewed)[0]
        decide(post, reviewed, Verdict.AGREE, refer_to=recommended(reviewed))
        say_consent(post, interview, recipient, ConsentState.AGREED)
        prepared = prepare(post, review(post, interview), recipient, "fr")
        for number in range(count):
            (folder / f"{number:016x}.pdk").write_bytes(_referral(post, prepared, number))


def _referral(post: Post, prepared: Prepared, number: int) -> bytes:
    office, keys = prepared.recipient.office, prepared.keys
    if office is None or keys is None:
        raise SystemExit("the recipient has no key")
    place = post.ledger.next_number(office, post.vault.epoch, PacketKind.REFERRAL)
    share = prepared.share.model_copy(update={"code": CaseCode(f"R07-{number + 100:04d}")})
    heading = Heading(
        realm=post.vault.realm,
        kind=PacketKind.REFERRAL,
        packet=PacketId(post.new_id()),
        sender=post.office.id,
        created=post.clock(),
        epoch=place.epoch,
        number=place.number,
        previous=place.previous,
        purpose=share.reason_code,
        consent=prepared.consent.value,
    )
    packet = build(
        heading,
        {"case.json": canonical.encode_model(share)},
        signing_key=post.office.signing_key,
        recipients=(keys.opening,),
    )
    post.ledger.put_out(
        packet.manifest, packet.manifest_sha256, office, packet.data, code=share.code
    )
    return packet.data
