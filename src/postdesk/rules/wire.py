"""Messages between the program and its engine worker: JSON, preceded by its length."""

import json
from typing import BinaryIO

_LENGTH = 4
_LARGEST = 64 * 1024 * 1024


class WireFault(Exception):
    """The other side is gone, or sent something that is no message."""


def send(stream: BinaryIO, message: object) -> None:
    """Write one message. Raises `WireFault` where the other side is gone."""
    data = json.dumps(message, separators=(",", ":")).encode()
    try:
        stream.write(len(data).to_bytes(_LENGTH, "big") + data)
        stream.flush()
    except (OSError, ValueError) as error:
        raise WireFault from error


def receive(stream: BinaryIO) -> object:
    """Wait for one message. Raises `WireFault` at the end of the stream and for anything odd."""
    length = int.from_bytes(_exactly(stream, _LENGTH), "big")
    if length > _LARGEST:
        raise WireFault
    try:
        return json.loads(_exactly(stream, length))
    except ValueError as error:
        raise WireFault from error


def _exactly(stream: BinaryIO, count: int) -> bytes:
    try:
        data = stream.read(count)
    except (OSError, ValueError) as error:
        raise WireFault from error
    if len(data) < count:
        raise WireFault
    return data
