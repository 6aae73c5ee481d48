"""Envelopes: the passphrase opens, nothing altered or moved to another person does."""

import pytest

from postdesk.crypto.envelopes import (
    Envelope,
    KdfStrength,
    calibrate,
    lock,
    lock_with_key,
    unlock,
    unlock_with_key,
)
from postdesk.errors import Code, PostDeskError

BOUND = ("p1", "officer")
WEAK = KdfStrength.TEST


def refused(envelope: Envelope, passphrase: str, bound_to: tuple[str, ...]) -> bool:
    with pytest.raises(PostDeskError) as caught:
        unlock(envelope, passphrase, bound_to)
    return caught.value.code is Code.WRONG_PASSPHRASE


def test_the_passphrase_opens_it_and_no_other() -> None:
    envelope = lock(b"secret", "mot de passe été", WEAK, BOUND)
    assert unlock(envelope, "mot de passe été", BOUND) == b"secret"
    assert refused(envelope, "mot de passe ete", BOUND)
    assert refused(envelope, "", BOUND)


def test_composed_and_decomposed_letters_are_the_same_passphrase() -> None:
    envelope = lock(b"secret", "e\u0301te\u0301", WEAK, BOUND)
    assert unlock(envelope, "\u00e9t\u00e9", BOUND) == b"secret"


def test_every_altered_field_is_refused() -> None:
    envelope = lock(b"secret", "words", WEAK, BOUND)
    other = lock(b"secret", "words", KdfStrength(memory_kib=64, passes=2), BOUND)
    for field in ("strength", "salt", "nonce", "locked"):
        altered = envelope.model_copy(update={field: getattr(other, field)})
        assert refused(altered, "words", BOUND), field
    for update in ({"salt": "AA=="}, {"salt": "?"}, {"nonce": ""}, {"locked": ""}):
        assert refused(envelope.model_copy(update=update), "words", BOUND)


def test_it_is_bound_to_person_and_role() -> None:
    envelope = lock(b"secret", "words", WEAK, BOUND)
    assert refused(envelope, "words", ("p2", "officer"))
    assert refused(envelope, "words", ("p1", "supervisor"))
    assert refused(envelope, "words", ("p1o", "fficer"))


def test_a_key_envelope_opens_with_its_key_only() -> None:
    envelope = lock_with_key(b"secret", b"k" * 32, ("recovery",))
    assert unlock_with_key(envelope, b"k" * 32, ("recovery",)) == b"secret"
    for key, bound in ((b"j" * 32, ("recovery",)), (b"k" * 32, ("other",))):
        with pytest.raises(PostDeskError):
            unlock_with_key(envelope, key, bound)
    assert refused(envelope, "words", ("recovery",))


def test_a_hostile_strength_is_refused_before_any_work() -> None:
    envelope = lock(b"secret", "words", WEAK, BOUND).model_dump_json()
    hostile = envelope.replace('"memory_kib":64', '"memory_kib":999999999')
    assert hostile != envelope
    with pytest.raises(ValueError, match="memory_kib"):
        Envelope.model_validate_json(hostile)


def test_calibration_aims_at_the_wanted_time_and_keeps_the_floor() -> None:
    def timer_that_says(seconds: float) -> KdfStrength:
        moments = iter((0.0, seconds))
        return calibrate(lambda: next(moments))

    for took in (0.01, 0.05, 0.1, 0.2, 0.37, 0.5, 0.74):
        strength = timer_that_says(took)
        work = strength.memory_kib * strength.passes / (65_536 * 3)
        assert strength.reaches_floor()
        assert 0.5 <= took * work <= 1.0, took
    assert timer_that_says(5.0) == KdfStrength.FLOOR
    assert not KdfStrength.TEST.reaches_floor()
