"""A D-Bus that is listened to: never waited for, and left alone where there is none."""

import os
import socket
from collections.abc import Callable, Sequence
from typing import NamedTuple, cast
from urllib.parse import unquote

from PySide6.QtCore import SLOT, QObject, QSocketNotifier, Signal
from PySide6.QtDBus import QDBusConnection, QDBusMessage, QDBusPendingCallWatcher

_LONGEST_ANSWER = 10_000
"""Milliseconds after which nobody answers any more."""

Answered = Callable[[Sequence[object] | None], None]
"""Called with what a question was answered, or with None: refused, or nobody answered."""


class Partner(NamedTuple):
    """Where a question goes and a signal comes from; an empty path is any."""

    service: str
    path: str
    interface: str


_BUS = Partner("org.freedesktop.DBus", "/org/freedesktop/DBus", "org.freedesktop.DBus")


def system_address() -> str:
    """Where the bus of the whole machine is; empty if nowhere that is asked."""
    given = os.environ.get("DBUS_SYSTEM_BUS_ADDRESS")
    return only_here(given or "unix:path=/run/dbus/system_bus_socket")


def session_address() -> str:
    """Where the bus of one's own session is; empty if nowhere that is asked."""
    given, folder = os.environ.get("DBUS_SESSION_BUS_ADDRESS"), os.environ.get("XDG_RUNTIME_DIR")
    return only_here(given or (f"unix:path={folder}/bus" if folder else ""))


def only_here(address: str) -> str:
    """Of the ways to a bus those through a file: no network, and no program that would be run."""
    return ";".join(way for way in address.split(";") if way.startswith("unix:"))


class Knock(QObject):
    """Comes to a bus by a socket of its own; `answered` once the bus says anything.

    Whoever joins by Qt is held up for as long as a bus hangs: its queue of guests is full then.
    """

    answered = Signal()

    def __init__(self, way: str, parent: QObject) -> None:
        super().__init__(parent)
        self._socket = socket.socket(socket.AF_UNIX)
        self._notifier: QSocketNotifier | None = None
        self._socket.setblocking(False)
        try:
            self._socket.connect(_name(way))
            self._socket.send(b"\0AUTH\r\n")  # which ways to say who one is are known here?
        except OSError:
            self.end()
            return
        self._notifier = QSocketNotifier(self._socket.fileno(), QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._hear)

    def end(self) -> None:
        """Go away again."""
        if self._notifier is not None:
            self._notifier.setEnabled(False)
        self._socket.close()

    def _hear(self) -> None:
        try:
            said = self._socket.recv(1)
        except OSError:
            said = b""
        self.end()
        if said:
            self.answered.emit()


class Bus(QObject):
    """Joins, asks and hears; where no bus is, or it says nothing, nobody is called back.

    Qt's own way of joining a bus waits for its greeting, and for each name. So it is joined as a
    mere socket, and what a bus wants to be told is told from here.
    """

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._name = f"postdesk-{id(self):x}"
        self._ways = [way for way in address.split(";") if way]
        self._knocks: list[Knock] = []

    def join(self, joined: Callable[[], None]) -> None:
        """Knock at every way, and greet where it is answered; `joined` once the bus greets back."""
        for way in self._ways:
            knock = Knock(way, self)
            knock.answered.connect(lambda way=way: self._greet(way, joined))
            self._knocks.append(knock)

    def _greet(self, way: str, joined: Callable[[], None]) -> None:
        def greeted(reply: Sequence[object] | None) -> None:
            if reply is not None:
                joined()

        if self._connection.isConnected():
            return  # by another way
        if QDBusConnection.connectToPeer(way, self._name).isConnected():
            self.ask(_BUS, "Hello", (), greeted)

    def ask(
        self, partner: Partner, method: str, arguments: Sequence[object], answered: Answered
    ) -> None:
        """Call a method, and `answered` later."""
        pending = self._connection.asyncCall(_call(partner, method, arguments), _LONGEST_ANSWER)
        watcher = QDBusPendingCallWatcher(pending, self)

        def ended(_watcher: QDBusPendingCallWatcher) -> None:
            reply = watcher.reply()
            well = reply.type() is QDBusMessage.MessageType.ReplyMessage
            watcher.deleteLater()
            answered(reply.arguments() if well else None)

        watcher.finished.connect(ended)

    def hear(self, partner: Partner, signal: str, receiver: QObject, slot: str) -> None:
        """Call a slot of `receiver`, named with its types, at each such signal from a partner."""
        rule = f"type='signal',sender='{partner.service}',interface='{partner.interface}'"
        where = f",path='{partner.path}'" if partner.path else ""
        self._connection.send(_call(_BUS, "AddMatch", (f"{rule},member='{signal}'{where}",)))
        # its stub wants bytes, which it refuses: a slot is named by text
        named = cast(bytes, SLOT(slot))
        self._connection.connect("", partner.path, partner.interface, signal, receiver, named)

    def leave(self) -> None:
        """Hear nothing more."""
        for knock in self._knocks:
            knock.end()
        QDBusConnection.disconnectFromPeer(self._name)

    @property
    def _connection(self) -> QDBusConnection:
        return QDBusConnection(self._name)


def _name(way: str) -> str:
    """What the socket of a way is called, as the system is told: a file, or a name of no file."""
    given = dict(part.split("=", 1) for part in way.removeprefix("unix:").split(",") if "=" in part)
    return unquote(given.get("path") or "\0" + given.get("abstract", ""))


def _call(partner: Partner, method: str, arguments: Sequence[object]) -> QDBusMessage:
    call = QDBusMessage.createMethodCall(*partner, method)
    call.setArguments(list(arguments))
    return call
