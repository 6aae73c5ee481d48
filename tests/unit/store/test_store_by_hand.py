"""A vault opened as `docs/formats/vault.md` says, without any of the project's own code."""

import base64
import hashlib
import hmac
import json
import subprocess
import unicodedata
from pathlib import Path
from typing import Any

import sqlcipher3
from argon2.low_level import Type, hash_secret_raw
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from store_helpers import OFFICER_WORDS, Post

CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"


def canonical(value: Any) -> bytes:
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False).encode()


def unlocked(envelope: dict[str, Any], key: bytes, bound_to: list[str]) -> str:
    told = {name: value for name, value in envelope.items() if name != "locked"}
    sealed, nonce = (base64.b64decode(envelope[name]) for name in ("locked", "nonce"))
    associated = canonical({"bound_to": bound_to, "envelope": told})
    return ChaCha20Poly1305(key).decrypt(nonce, sealed, associated).decode()


def by_passphrase(document: dict[str, Any], member: dict[str, Any], words: str) -> str:
    strength, person = member["envelope"]["strength"], member["person"]
    key = hash_secret_raw(
        unicodedata.normalize("NFKC", words).encode(),
        base64.b64decode(member["envelope"]["salt"]),
        time_cost=strength["passes"],
        memory_cost=strength["memory_kib"],
        parallelism=strength["lanes"],
        hash_len=32,
        type=Type.ID,
    )
    told = [person[name] for name in ("id", "name", "role", "public")]
    return unlocked(member["envelope"], key, [document["vault"], *told])


def by_sheet(document: dict[str, Any], code: str) -> str:
    bits = 0
    for character in code.replace(" ", ""):
        bits = bits << 5 | CROCKFORD.index(character)
    checked = bits.to_bytes(35, "big")
    return unlocked(document["recovery"]["envelope"], checked[:32], [document["vault"], "recovery"])


def database_key(document: dict[str, Any], identity: str, folder: Path) -> str:
    (folder / "identity").write_text(identity + "\n")
    opened = subprocess.run(
        ["age", "-d", "-i", str(folder / "identity")],
        input=base64.b64decode(document["key"]),
        capture_output=True,
        check=True,
    )
    return str(json.loads(opened.stdout)["now"])


def test_it_opens_by_hand(post: Post, tmp_path: Path) -> None:
    post.vault.close()
    document = json.loads((post.folder / "vault.json").read_bytes())
    assert canonical(document) == (post.folder / "vault.json").read_bytes()
    officer = document["people"][1]
    key = database_key(document, by_passphrase(document, officer, OFFICER_WORDS), tmp_path)
    assert key == database_key(document, by_sheet(document, post.recovery_code), tmp_path)

    mac_key = hmac.digest(bytes.fromhex(key), b"postdesk people of a vault", "sha256")
    rest = canonical({name: value for name, value in document.items() if name != "mac"})
    assert hmac.digest(mac_key, rest, "sha256").hex() == document["mac"]

    database = sqlcipher3.connect(str(post.folder / "vault.db"))
    database.execute(f"PRAGMA key = \"x'{key}'\"")
    state = dict(database.execute("SELECT key, value FROM vault_state").fetchall())
    assert state["generation"] == str(document["generation"])
    assert (state["vault"], state["epoch"]) == (document["vault"], "1")
    previous = ""
    rows = database.execute(
        "SELECT number, previous, at, who, kind, record, what, hash FROM audit ORDER BY number"
    ).fetchall()
    for row in rows:
        assert row[1] == previous
        previous = hashlib.sha256(canonical(list(row[:7]))).hexdigest()
        assert row[7] == previous
    anchor = json.loads((post.folder / "anchor.json").read_bytes())["anchor"]
    assert anchor == {"hash": previous, "number": len(rows)}
    database.close()
