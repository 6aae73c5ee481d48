"""The same phone, vehicle or paper in the cases of different persons; a name only perhaps."""

from regional_samples import a_share

from postdesk.model.ids import OfficeId, PacketId
from postdesk.model.referrals import CaseShare, Line
from postdesk.regional.linking import identifiers, note_identifiers, shared_identifiers
from postdesk.store.cases import Cases
from postdesk.store.links import LinkKind, Links
from postdesk.store.vault import Vault


def a_case(post: str, number: int, **lines: str) -> CaseShare:
    told = tuple(Line(key=key, label=key, text=text) for key, text in lines.items())
    return a_share(post, number, lines=told)


def take(vault: Vault, share: CaseShare) -> None:
    with vault.transaction():
        case = Cases(vault).add(PacketId(vault.new_id()), OfficeId(share.post), share)
        assert case is not None
        note_identifiers(vault, case)


def test_what_a_case_can_be_found_by() -> None:
    share = a_case(
        "post-07",
        1,
        smugglers="Baba Konaté · +222 45 25 12 34 · 3 · chef",
        vehicle="1234 AB 05 · pirogue",
        papers="passeport · A1234567",
        route="Rosso · 2026 · 12 personnes",
        contact="après 18:00",
    )
    assert set(identifiers(share)) == {
        (LinkKind.PHONE, "+222 45 25 12 34"),
        (LinkKind.NAME, "Baba Konaté"),
        (LinkKind.PLATE, "1234 AB 05"),
        (LinkKind.PAPER, "A1234567"),
    }


def test_however_it_is_written_it_is_the_same(region: Vault) -> None:
    take(region, a_case("post-07", 1, smugglers="Baba Konaté · 45251234"))
    take(region, a_case("post-11", 2, smugglers="KONATE Baba · +222 45 25 12 34"))
    take(region, a_case("post-11", 3, smugglers="Moussa Diop · 45259999"))
    phone, name = shared_identifiers(region)
    assert (phone.kind, phone.value) == (LinkKind.PHONE, "+22245251234")
    assert phone.codes == ("R11-0002", "R07-0001")
    assert [post.in_language("en") for post in phone.posts] == ["Diama", "Rosso"]
    assert not phone.possible
    assert (name.kind, name.possible) == (LinkKind.NAME, True)


def test_one_person_at_two_recipients_is_no_link(region: Vault) -> None:
    share = a_case("post-07", 1, smugglers="Baba Konaté · 45251234")
    take(region, share)
    take(region, share.model_copy(update={"reason_code": "health"}))
    assert shared_identifiers(region) == ()


def test_a_case_that_goes_takes_its_links_along(region: Vault) -> None:
    take(region, a_case("post-07", 1, vehicle="1234 AB 05"))
    take(region, a_case("post-11", 2, vehicle="1234-AB-05"))
    assert len(shared_identifiers(region)) == 1
    newest = Cases(region).found()[0]
    Cases(region).remove(newest.number)
    assert shared_identifiers(region) == ()
    assert Links(region).shared(f"case {newest.number}") == ()
