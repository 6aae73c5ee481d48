"""A D-Bus that is listened to: never waited for, and left alone where there is none."""

import os
from collections.abc import Callable, Sequence
from typing import NamedTuple, cast

from PySide6.QtCore import SLOT, QObject
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


class Bus(QObject):
    """Joins, asks and hears; where no bus is, or it says nothing, nobody is called back.

    Qt's own way of joining a bus waits for its greeting, and for each name. So it is joined as a
    mere socket, and what a bus wants to be told is told from here. Only where so many wait at it
    already that no more may, it would be waited for: the whole desktop hangs with it then.
    """

    def __init__(self, address: str, parent: QObject) -> None:
        super().__init__(parent)
        self._address, self._name = address, f"postdesk-{id(self):x}"

    def join(self, joined: Callable[[], None]) -> None:
        """Greet the bus; `joined` is called once it has greeted back."""
        if not self._address:
            return

        def greeted(reply: Sequence[object] | None) -> None:
            if reply is not None:
                joined()

        if QDBusConnection.connectToPeer(self._address, self._name).isConnected():
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
        QDBusConnection.disconnectFromPeer(self._name)

    @property
    def _connection(self) -> QDBusConnection:
        return QDBusConnection(self._name)


def _call(partner: Partner, method: str, arguments: Sequence[object]) -> QDBusMessage:
    call = QDBusMessage.createMethodCall(*partner, method)
    call.setArguments(list(arguments))
    return call
