"""Anyone with the key opens and checks a packet with age, unzip and ssh-keygen alone."""

import base64
import hashlib
import json
import shutil
import subprocess
from pathlib import Path

import pytest
from packet_offices import Desk, case_parts

from postdesk.model.offices import OfficeKind
from postdesk.model.packets import PacketKind
from postdesk.packet.archive import write_archive
from postdesk.packet.codec import MANIFEST, SIGNATURE, open_packet

_TOOLS = ("age", "unzip", "ssh-keygen")


def _run(*command: str, text: bytes = b"") -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(command, input=text, capture_output=True, check=False, timeout=60)


@pytest.fixture
def desks() -> tuple[Desk, Desk]:
    """A post and an agency, if the plain tools are here."""
    missing = [tool for tool in _TOOLS if shutil.which(tool) is None]
    if missing:
        pytest.skip(f"not installed here: {', '.join(missing)}")
    return Desk("post-07"), Desk("agency", OfficeKind.AGENCY)


def test_a_third_party_opens_and_checks_a_packet(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    """The commands of docs/formats/open_without_postdesk.md, one after the other."""
    post, agency = desks
    parts = {**case_parts("R07-0412", post.id), "attachment-01.bin": bytes(range(256)) * 300}
    (tmp_path / "packet.pdk").write_bytes(post.send(agency, PacketKind.REFERRAL, parts).data)
    (tmp_path / "key.txt").write_text(agency.opening.secret + "\n", encoding="ascii")
    (tmp_path / "senders").write_text(f"{post.id} {post.signing.public}\n", encoding="ascii")
    plain, folder = tmp_path / "packet.zip", tmp_path / "packet"
    opened = _run(
        "age", "-d", "-i", str(tmp_path / "key.txt"), "-o", str(plain), str(tmp_path / "packet.pdk")
    )
    assert opened.returncode == 0, opened.stderr
    unpacked = _run("unzip", "-q", str(plain), "-d", str(folder))
    assert unpacked.returncode == 0, unpacked.stderr
    verify = (
        "ssh-keygen", "-Y", "verify", "-f", str(tmp_path / "senders"), "-I", post.id,
        "-s", str(folder / SIGNATURE), "-n",
    )  # fmt: skip
    manifest = (folder / MANIFEST).read_bytes()
    assert _run(*verify, "postdesk", text=manifest).returncode == 0
    assert _run(*verify, "postdesk-training", text=manifest).returncode != 0
    assert _run(*verify, "postdesk", text=manifest + b" ").returncode != 0
    for part in json.loads(manifest)["parts"]:
        data = (folder / part["name"]).read_bytes()
        assert hashlib.sha256(data).hexdigest() == part["sha256"]
        assert data == parts[part["name"]]


def test_a_third_party_writes_a_packet(desks: tuple[Desk, Desk], tmp_path: Path) -> None:
    """Signed by ssh-keygen and sealed by age, it is one of ours: no secret in the format."""
    post, agency = desks
    ours = open_packet(post.refer(agency).data, [agency.opening.secret])
    key = tmp_path / "key"
    assert _run("ssh-keygen", "-q", "-t", "ed25519", "-N", "", "-f", str(key)).returncode == 0
    public = " ".join((tmp_path / "key.pub").read_text(encoding="ascii").split()[:2])
    post.signing = type(post.signing)(secret=b"", public=public)
    listed = _run("ssh-keygen", "-lf", str(key)).stdout
    assert listed.startswith(b"256 SHA256:")
    fields = json.loads(ours.manifest_bytes)
    fields["sender_key"] = _hex_of(listed)
    manifest = json.dumps(fields, sort_keys=True, separators=(",", ":")).encode()
    (tmp_path / MANIFEST).write_bytes(manifest)
    signed = _run(
        "ssh-keygen", "-Y", "sign", "-q", "-f", str(key), "-n", "postdesk", str(tmp_path / MANIFEST)
    )
    assert signed.returncode == 0, signed.stderr
    signature = (tmp_path / SIGNATURE).read_bytes()
    plain = write_archive([(MANIFEST, manifest), (SIGNATURE, signature), *ours.parts.items()])
    sealed = _run("age", "-r", agency.opening.public, text=plain)
    examined = agency.examine(sealed.stdout, post.office())
    assert type(examined).__name__ == "Accepted", examined


def _hex_of(listed: bytes) -> str:
    """The fingerprint that ssh-keygen shows in base64, as manifests have it."""
    encoded = listed.split()[1].removeprefix(b"SHA256:")
    return base64.b64decode(encoded + b"=" * (-len(encoded) % 4)).hex()
