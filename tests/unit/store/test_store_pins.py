"""The PIN of the hidden screen: each person's own, short, and worth nothing elsewhere."""

import pytest
from store_helpers import Post

from postdesk.errors import Code, PostDeskError
from postdesk.store.pins import Pins
from postdesk.store.vault import Vault


def test_everybody_has_their_own_or_none(post: Post) -> None:
    vault = post.vault
    pins = Pins(vault)
    assert not pins.has(vault.person.id)
    assert not pins.fits(vault.person.id, "")
    pins.put(vault.person.id, "4711")
    assert pins.has(vault.person.id)
    assert pins.fits(vault.person.id, "4711")
    assert not pins.fits(vault.person.id, "4712")
    assert not pins.fits(post.officer.id, "4711")
    pins.drop(vault.person.id)
    assert not pins.has(vault.person.id)
    assert not pins.fits(vault.person.id, "4711")


def test_two_people_with_one_pin_do_not_show_it(post: Post) -> None:
    pins = Pins(post.vault)
    pins.put(post.supervisor.id, "4711")
    pins.put(post.officer.id, "4711")
    rows = post.vault.rows("SELECT body FROM settings WHERE key LIKE 'pin %'")
    assert len({row[0] for row in rows}) == 2
    assert not any("4711" in row[0] for row in rows)


def test_three_signs_are_too_few(vault: Vault) -> None:
    with pytest.raises(PostDeskError) as caught:
        Pins(vault).put(vault.person.id, "471")
    assert caught.value.code is Code.PASSPHRASE_SHORT
