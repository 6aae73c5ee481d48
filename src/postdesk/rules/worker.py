"""The engine's own process: answers over its standard input and output until they close."""

import os
from typing import Any, BinaryIO

from postdesk.rules.engine import Engine, EngineFault
from postdesk.rules.wire import WireFault, receive, send


def main() -> int:
    """Serve until the program closes the pipe; the hidden command `engine-worker`."""
    incoming = os.fdopen(0, "rb", closefd=False)
    outgoing = os.fdopen(os.dup(1), "wb")
    _silence(1)
    with incoming, outgoing:
        serve(incoming, outgoing)
    return 0


def serve(incoming: BinaryIO, outgoing: BinaryIO) -> None:
    """Answer requests until the stream ends.

    A request is `["load", ruleset]`, `["first", facts]` or `["second", facts]`; the answer
    `["ready", null]`, `["fired", firings]` or `["failed", where]`.
    """
    engine: Engine | None = None
    try:
        while True:
            verb, argument = _request(receive(incoming))
            try:
                if verb == "load":
                    if engine is not None:
                        engine.close()
                    engine = Engine(argument)
                    send(outgoing, ["ready", None])
                elif engine is None:
                    send(outgoing, ["failed", "no_ruleset"])
                else:
                    act = engine.first if verb == "first" else engine.second
                    send(outgoing, ["fired", act(argument)])
                    if verb == "second":
                        engine.end()  # an officer waits for the answer, nobody for this
            except EngineFault as fault:
                send(outgoing, ["failed", str(fault)])
    except WireFault:
        return


def _request(message: object) -> tuple[str, Any]:
    if not isinstance(message, list) or len(message) != 2:
        raise WireFault
    return message[0], message[1]


def _silence(descriptor: int) -> None:
    """Whatever the native engine may print must not get between the messages."""
    nowhere = os.open(os.devnull, os.O_WRONLY)
    os.dup2(nowhere, descriptor)
    os.close(nowhere)


if __name__ == "__main__":
    raise SystemExit(main())
