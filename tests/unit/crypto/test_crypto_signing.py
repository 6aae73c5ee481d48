"""Signatures: OpenSSH accepts ours, we accept OpenSSH's, nothing altered passes."""

import subprocess
from pathlib import Path

import pytest

from postdesk.crypto.signing import new_signing_key, sign, signing_key, verify
from postdesk.errors import Code, PostDeskError

MESSAGE = b'{"format":1}'


def refusal(message: bytes, signature: str, public: str, namespace: str = "postdesk") -> Code:
    with pytest.raises(PostDeskError) as caught:
        verify(message, signature, public, namespace)
    return caught.value.code


def test_a_signature_holds_for_its_message_key_and_namespace_only() -> None:
    key, other = new_signing_key(), new_signing_key()
    signature = sign(MESSAGE, key, "postdesk")
    verify(MESSAGE, signature, key.public, "postdesk")
    assert refusal(MESSAGE + b" ", signature, key.public) is Code.SIGNATURE_INVALID
    assert refusal(MESSAGE, signature, other.public) is Code.SIGNATURE_INVALID
    assert refusal(MESSAGE, signature, key.public, "postdesk-training") is Code.SIGNATURE_INVALID


def test_every_altered_character_is_refused() -> None:
    key = new_signing_key()
    signature = sign(MESSAGE, key, "postdesk")
    for place, character in enumerate(signature):
        other = "A" if character != "A" else "B"
        altered = signature[:place] + other + signature[place + 1 :]
        assert refusal(MESSAGE, altered, key.public) is Code.SIGNATURE_INVALID
        assert refusal(MESSAGE, signature[:place], key.public) is Code.SIGNATURE_INVALID


@pytest.mark.parametrize(
    "respell",
    [
        lambda text: text + "\n",
        lambda text: text.replace("\n", "\r\n"),
        lambda text: text.replace("SIGNATURE-----\nU1N", "SIGNATURE-----\n\nU1N"),
        lambda text: " " + text,
        lambda text: text[:60] + "é" + text[61:],
        lambda text: text * 20,
        lambda text: text[:0],
    ],
)
def test_a_second_spelling_of_a_good_signature_is_refused(respell: object) -> None:
    key = new_signing_key()
    signature = respell(sign(MESSAGE, key, "postdesk"))  # type: ignore[operator]
    assert refusal(MESSAGE, signature, key.public) is Code.SIGNATURE_INVALID


@pytest.mark.parametrize("public", ["", "ssh-ed25519", "ssh-rsa AAAA", "ssh-ed25519 é", "AAAA"])
def test_malformed_public_keys_are_named_as_such(public: str) -> None:
    signature = sign(MESSAGE, new_signing_key(), "postdesk")
    assert refusal(MESSAGE, signature, public) is Code.KEY_INVALID


def test_a_public_key_has_one_spelling() -> None:
    key = new_signing_key()
    signature = sign(MESSAGE, key, "postdesk")
    for public in (key.public + " comment", key.public + "\n", key.public.replace(" ", "  ")):
        assert refusal(MESSAGE, signature, public) is Code.KEY_INVALID


def test_a_key_is_its_seed_and_keeps_it_to_itself() -> None:
    key = new_signing_key()
    assert signing_key(key.secret) == key
    assert repr(key.secret) not in repr(key)
    with pytest.raises(PostDeskError):
        signing_key(b"short")


def test_ssh_keygen_verifies_ours(tmp_path: Path) -> None:
    key = new_signing_key()
    (tmp_path / "signers").write_text(f"office {key.public}\n")
    (tmp_path / "sig").write_text(sign(MESSAGE, key, "postdesk"))
    command = ["ssh-keygen", "-Y", "verify", "-f", "signers", "-I", "office", "-s", "sig", "-n"]
    accepted = subprocess.run([*command, "postdesk"], input=MESSAGE, cwd=tmp_path, check=False)
    assert accepted.returncode == 0
    refused = subprocess.run([*command, "other"], input=MESSAGE, cwd=tmp_path, check=False)
    assert refused.returncode != 0


def test_we_verify_ssh_keygens(tmp_path: Path) -> None:
    make = ["ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-C", "", "-f", "key"]
    subprocess.run(make, cwd=tmp_path, check=True)
    (tmp_path / "message").write_bytes(MESSAGE)
    signing = ["ssh-keygen", "-q", "-Y", "sign", "-f", "key", "-n", "postdesk", "message"]
    subprocess.run(signing, cwd=tmp_path, check=True, capture_output=True)
    public = (tmp_path / "key.pub").read_text().strip()
    verify(MESSAGE, (tmp_path / "message.sig").read_text(), public, "postdesk")
