"""What equips an office: kits, directory, its own keys, settings, sticks, quarantine."""

from collections.abc import Callable
from datetime import timedelta

import pytest
from store_helpers import HandClock, Post

from postdesk.crypto.hashing import sha256_hex
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Realm, Texts
from postdesk.model.ids import KitVersion, OfficeId
from postdesk.model.offices import Directory, OfficeKind
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.directory import Directories
from postdesk.store.kits import Kits
from postdesk.store.office import OfficeKeeper
from postdesk.store.quarantine import Quarantine
from postdesk.store.settings import Settings
from postdesk.store.sticks import Stick, Sticks, StickState
from postdesk.store.vault import Vault


def refusal(act: Callable[[], object]) -> Code:
    with pytest.raises(PostDeskError) as caught:
        act()
    return caught.value.code


def versions(kits: Kits) -> tuple[int | None, int | None]:
    current, previous = kits.current(), kits.previous()
    return (current and current.version, previous and previous.version)


def test_the_current_and_the_previous_kit_are_kept(vault: Vault) -> None:
    kits = Kits(vault)
    assert versions(kits) == (None, None)
    assert refusal(kits.roll_back) is Code.WRONG_USE
    for number in (1, 2, 5):
        kits.install(KitVersion(number), b"kit %d" % number)
    assert versions(kits) == (5, 2)
    assert kits.data(KitVersion(5)) == b"kit 5"
    assert refusal(lambda: kits.data(KitVersion(1))) is Code.WRONG_USE
    assert refusal(lambda: kits.install(KitVersion(5), b"x")) is Code.KIT_OLDER
    assert kits.roll_back().version == 2
    assert versions(kits) == (2, 5)
    assert refusal(lambda: kits.install(KitVersion(4), b"x")) is Code.KIT_OLDER
    kits.install(KitVersion(6), b"kit 6")
    assert versions(kits) == (6, 2)


def test_a_kit_that_gives_way_meanwhile_is_read_to_the_end(vault: Vault) -> None:
    """The settings look at both kits while long work publishes or takes in the next ones."""
    kits = Kits(vault)
    for number in (1, 2):
        kits.install(KitVersion(number), b"kit %d" % number)
    other = vault.sibling()
    with vault.reading():
        previous = kits.previous()
        assert previous is not None
        for number in (3, 4):
            Kits(other).install(KitVersion(number), b"kit %d" % number)
        assert kits.data(previous.version) == b"kit 1"
        assert kits.is_whole(previous)
        assert versions(kits) == (2, 1)
    assert versions(kits) == (4, 3)
    other.close()
    with vault.transaction(), vault.reading():  # inside another it is that one's
        assert versions(kits) == (4, 3)


def test_an_altered_kit_is_not_whole_though_its_row_was_altered_with_it(vault: Vault) -> None:
    """Somebody with the vault's key silences an indicator, and writes the digest anew."""
    kits = Kits(vault)
    kits.install(KitVersion(1), b"kit 1")
    kits.install(KitVersion(2), b"kit 2")
    assert [kits.is_whole(one) for one in (kits.current(), kits.previous()) if one] == [True, True]
    other = b"kit of somebody"
    vault.run("UPDATE kits SET data = ?, sha256 = ? WHERE version = 2", (other, sha256_hex(other)))
    assert [kits.is_whole(one) for one in (kits.current(), kits.previous()) if one] == [False, True]
    kits.install(KitVersion(2), b"kit 2")
    assert versions(kits) == (2, 1)
    assert kits.data(KitVersion(2)) == b"kit 2"


def test_the_directory_only_goes_forward(vault: Vault) -> None:
    directories = Directories(vault)
    assert directories.newest() is None

    def a_directory(version: int, *, realm: Realm = Realm.TRAINING) -> Directory:
        return Directory(version=version, realm=realm, offices=(), recipients=())

    directories.take(a_directory(3))
    directories.take(a_directory(3))
    other = a_directory(3, realm=Realm.LIVE)
    assert refusal(lambda: directories.take(other)) is Code.KIT_OLDER
    assert refusal(lambda: directories.take(a_directory(2))) is Code.KIT_OLDER
    directories.take(a_directory(4))
    assert directories.newest() == a_directory(4)


def test_the_offices_keys_are_made_once_and_rotate_with_an_overlap(vault: Vault) -> None:
    keeper = OfficeKeeper(vault)
    assert not keeper.has_keys()
    assert refusal(keeper.office) is Code.WRONG_USE
    names = Texts({"fr": "Poste 07"})
    first = keeper.make(OfficeId("post-07"), OfficeKind.POST, names, Realm.TRAINING)
    make_again = lambda: keeper.make(first.id, first.kind, names, first.realm)  # noqa: E731
    assert refusal(make_again) is Code.WRONG_USE
    assert keeper.office() == first
    assert first.signing_key.public == first.public.signing
    for secret in (first.opening_secret, first.signing_secret):
        assert secret not in repr(first)
    second = keeper.rotate()
    assert keeper.office() == second
    assert keeper.opening_secrets() == (second.opening_secret, first.opening_secret)
    assert refusal(lambda: keeper.retire(second.public.opening)) is Code.WRONG_USE
    keeper.retire(first.public.opening)
    assert keeper.opening_secrets() == (second.opening_secret,)
    assert refusal(lambda: keeper.retire(first.public.opening)) is Code.WRONG_USE
    rows = vault.rows("SELECT body FROM office_keys")
    assert not any(first.opening_secret in body for (body,) in rows)


def test_settings_hold_what_json_holds(vault: Vault) -> None:
    settings = Settings(vault)
    assert settings.get("prefix") is None
    assert settings.get("prefix", "R07") == "R07"
    for value in ("R08", 7, [1, {"a": None}], True, None):
        settings.put("prefix", value)
        assert settings.get("prefix", "default") == value
    assert Audit(vault).entries(record="prefix")[0].kind is AuditKind.SETTING


def test_sticks_are_told_when_overdue(vault: Vault, clock: HandClock) -> None:
    sticks = Sticks(vault)
    away = Stick(
        number="S2",
        state=StickState.UNDER_WAY,
        courier="truck",
        left_at=clock(),
        due_at=clock() + timedelta(days=3),
    )
    for stick in (away, Stick(number="S1")):
        sticks.put(stick)
    assert [stick.number for stick in sticks.listed()] == ["S1", "S2"]
    assert sticks.overdue() == ()
    clock.forward(days=4)
    assert sticks.overdue() == (away,)
    sticks.put(away.model_copy(update={"state": StickState.BACK}))
    assert sticks.overdue() == ()
    assert sticks.get("S2") is not None
    assert sticks.get("S3") is None


def test_quarantine_keeps_a_packet_whole_and_once(post: Post) -> None:
    quarantine = Quarantine(post.vault)
    first = quarantine.put(b"bytes", Code.PACKET_SENDER_UNKNOWN, "post-09")
    again = quarantine.put(b"bytes", Code.PACKET_SENDER_REVOKED, "post-09")
    other = quarantine.put(b"other", Code.PACKET_DAMAGED)
    assert again.id == first.id
    assert again.reason is Code.PACKET_SENDER_REVOKED
    assert quarantine.listed() == (again, other)
    assert quarantine.of_sender("post-09") == (again,)
    assert quarantine.data(first.id) == b"bytes"
    assert (again.size, other.sender) == (5, "")
    quarantine.drop(first.id)
    assert quarantine.listed() == (other,)
    assert refusal(lambda: quarantine.data(first.id)) is Code.WRONG_USE
