"""Digests, and the one canonical form of JSON that they are taken over."""

import hashlib
import hmac
import json
from typing import Any


def sha256_hex(data: bytes) -> str:
    """SHA-256 of `data`, 64 hexadecimal digits."""
    return hashlib.sha256(data).hexdigest()


def canonical_json(value: Any) -> bytes:
    """`value` (what `json` takes) as UTF-8 JSON: keys sorted, no spaces, no NaN or infinity.

    Two equal values give the same bytes on every machine. Raises `ValueError` for NaN and infinity.
    """
    text = json.dumps(
        value, sort_keys=True, separators=(",", ":"), ensure_ascii=False, allow_nan=False
    )
    return text.encode("utf-8")


def keyed_digest(key: bytes, purpose: str, data: bytes) -> str:
    """HMAC-SHA-256 of `data` under a key derived from `key` for `purpose`, 64 hex digits."""
    derived = hmac.digest(key, f"postdesk {purpose}".encode(), "sha256")
    return hmac.digest(derived, data, "sha256").hex()


def same_digest(one: str, other: str) -> bool:
    """Whether two digests are equal, told in a time that does not depend on where they differ."""
    return hmac.compare_digest(one.encode(), other.encode())
