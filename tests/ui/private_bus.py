"""A D-Bus of the test's own, and a stand-in for the system's login service on it.

The bus is the real daemon. The login service (systemd-logind) runs in no container: what stands in
owns its name there, answers as it does, and sends signals of the same names and types.
"""

import os
import subprocess
from pathlib import Path

from PySide6.QtDBus import (
    QDBusConnection,
    QDBusMessage,
    QDBusObjectPath,
    QDBusUnixFileDescriptor,
    QDBusVirtualObject,
)

LOGIND = "org.freedesktop.login1"
MANAGER = "/org/freedesktop/login1"
OURS = f"{MANAGER}/session/_32"
THEIRS = f"{MANAGER}/session/_31"
PROPERTIES = "org.freedesktop.DBus.Properties"
_CONFIGURATION = """<!DOCTYPE busconfig PUBLIC "-//freedesktop//DTD D-Bus Bus Configuration 1.0//EN"
 "http://www.freedesktop.org/standards/dbus/1.0/busconfig.dtd">
<busconfig>
  <listen>{place}</listen>
  <auth>EXTERNAL</auth>
  <policy context="default">
    <allow send_destination="*"/>
    <allow receive_sender="*"/>
    <allow own="*"/>
  </policy>
</busconfig>
"""


class PrivateBus:
    """A daemon that listens in `folder`, and a connection of the test's to it."""

    def __init__(self, folder: Path, name: str, kind: str = "path") -> None:
        """Its socket is a file (`path`) or has a name of no file (`abstract`)."""
        configuration, place = folder / f"{name}.conf", f"unix:{kind}={folder / name}.socket"
        configuration.write_text(_CONFIGURATION.format(place=place), encoding="utf-8")
        self._name = name
        self._daemon = subprocess.Popen(
            ["dbus-daemon", f"--config-file={configuration}", "--nofork", "--print-address=1"],
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
        )
        assert self._daemon.stdout is not None
        self.address = self._daemon.stdout.readline().decode().strip()  # it listens now
        self.connection = QDBusConnection.connectToBus(self.address, name)
        assert self.connection.isConnected()

    def own(self, service: str) -> None:
        """Be a service."""
        assert self.connection.registerService(service)

    def send(self, path: str, interface: str, signal: str, *values: object) -> None:
        """Send a signal to whoever wants it."""
        message = QDBusMessage.createSignal(path, interface, signal)
        message.setArguments(list(values))
        assert self.connection.send(message)

    def is_heard(self, *words: str) -> bool:
        """Whether somebody told the daemon that they want signals with all of these in the rule."""
        asked = "org.freedesktop.DBus.Debug.Stats.GetAllMatchRules"
        where = ["--dest=org.freedesktop.DBus", "/org/freedesktop/DBus", asked]
        command = ["dbus-send", f"--bus={self.address}", "--print-reply", *where]
        rules = subprocess.run(command, capture_output=True, text=True, check=True).stdout
        return any(all(word in rule for word in words) for rule in rules.splitlines())

    def close(self) -> None:
        """End the connection and the daemon."""
        QDBusConnection.disconnectFromBus(self._name)
        self._daemon.terminate()
        self._daemon.wait()
        assert self._daemon.stdout is not None
        self._daemon.stdout.close()


class StandIn(QDBusVirtualObject):
    """Answers what an unlocked program asks the login service; `asked` keeps the questions."""

    def __init__(self, bus: PrivateBus) -> None:
        super().__init__()
        self._bus = bus
        self.asked: list[tuple[str, list[object]]] = []
        self.delays: list[int] = []
        """The other ends of what holds sleep up: each ends once the program lets it go."""
        bus.own(LOGIND)
        whole = QDBusConnection.VirtualObjectRegisterOption.SubPath
        assert bus.connection.registerVirtualObject(MANAGER, self, whole)

    def introspect(self, _path: str) -> str:
        return ""

    def handleMessage(self, message: QDBusMessage, connection: QDBusConnection) -> bool:  # noqa: N802
        self.asked.append((message.member(), message.arguments()))
        if message.member() == "GetSession":
            connection.send(message.createReply(QDBusObjectPath(OURS)))
        elif message.member() == "Inhibit":
            ours, theirs = os.pipe()
            self.delays.append(ours)
            connection.send(message.createReply(QDBusUnixFileDescriptor(theirs)))
            os.close(theirs)
        else:
            return False
        return True
