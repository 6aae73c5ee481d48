"""Runs a program in an empty network, every socket it opens and every byte it writes on record."""

import base64
import os
import re
import subprocess
from binascii import unhexlify
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

_CALLS = "socket,write,pwrite64,writev,pwritev,pwritev2,sendto,sendmsg"
_INTERNET = re.compile(rb"socket\(AF_INET")
_LONGEST = str(1 << 22)
"""Bytes of one call that are put on record: more than any single write of the program."""


@dataclass(frozen=True)
class Trace:
    """What one run did, as system calls; strings stand in it as hexadecimal escapes."""

    code: int
    output: str
    record: Path

    def internet_sockets(self) -> int:
        """How many sockets to a network were opened, or asked for."""
        with self.record.open("rb") as lines:
            return sum(_INTERNET.search(line) is not None for line in lines)

    def written(self, texts: Iterable[str]) -> set[str]:
        """Which texts were ever written, into any file or pipe, in any encoding looked for."""
        sought = {mark: text for text in texts for mark in _encoded(text)}
        found: set[str] = set()
        for data in self._strings():
            found |= {text for mark, text in sought.items() if mark in data}
        return found

    def written_anyhow(self, texts: Iterable[str]) -> set[str]:
        """As `written`, and in whatever case and order of letters; for many texts."""
        sought = Sought(texts)
        found: set[str] = set()
        for data in self._strings():
            found |= sought.found_in(data)
        return found

    def _strings(self) -> Iterator[bytes]:
        """What stands in quotes, byte for byte: the tracer escapes each byte within them."""
        with self.record.open("rb") as lines:
            for line in lines:
                for quoted in line.split(b'"')[1::2]:
                    yield unhexlify(quoted.translate(None, b"\\x"))


class Sought:
    """Texts in every form in which a file might hold them: encoded, turned round, in any case."""

    def __init__(self, texts: Iterable[str]) -> None:
        self._small: dict[bytes, str] = {}
        self._exact: dict[bytes, str] = {}
        for text in texts:
            plain = text.encode("utf-8")
            for one in (plain, plain[::-1], plain.hex().encode("ascii")):
                self._small[one.lower()] = text
            for wide in ("utf-16-le", "utf-16-be"):
                self._small[text.encode(wide).lower()] = text
            for shift in range(3):
                self._exact[_sure_base64(plain, shift)] = text

    def found_in(self, data: bytes) -> set[str]:
        """Which of the texts some bytes hold."""
        small = data.lower()
        found = {text for form, text in self._small.items() if form in small}
        return found | {text for form, text in self._exact.items() if form in data}


def can_trace() -> bool:
    """Whether this machine lets us look: root, a network namespace, and the tracer."""
    try:
        command = ["unshare", "-n", "strace", "-qq", "-o", os.devnull, "true"]
        return subprocess.run(command, capture_output=True, check=False).returncode == 0
    except OSError:
        return False


def traced(command: Sequence[str], environment: dict[str, str], record: Path) -> Trace:
    """Run a command to its end with no network at all, tracing it and all its children."""
    tracer = ["strace", "-f", "--seccomp-bpf", "-qq", "-xx", "-s", _LONGEST, "-o", str(record)]
    done = subprocess.run(
        ["unshare", "-n", *tracer, "-e", "signal=none", "-e", f"trace={_CALLS}", *command],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    return Trace(done.returncode, done.stdout + done.stderr, record)


def _encoded(text: str) -> Iterable[bytes]:
    """The text as bytes: plain, in wide letters, as base64 and as digits."""
    plain = text.encode("utf-8")
    yield plain
    for wide in ("utf-16-le", "utf-16-be"):
        yield text.encode(wide)
    for shift in range(3):
        yield _sure_base64(plain, shift)
    yield plain.hex().encode("ascii")


def _sure_base64(plain: bytes, shift: int) -> bytes:
    """The letters of a base64 text that these bytes alone decide, all of them.

    Fewer would be met by chance: four given letters stand somewhere in every 16 MB of base64.
    """
    first, end = -(-8 * shift // 6), 8 * (shift + len(plain)) // 6
    return base64.b64encode(b"\0" * shift + plain)[first:end]
