"""Hears from a Linux system that its session was locked or left, or that sleep begins."""

import os
from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtDBus import QDBusObjectPath, QDBusUnixFileDescriptor

from postdesk.ui.bus import Bus, Partner, session_address, system_address

_LOGIND = "org.freedesktop.login1"
_MANAGER = Partner(_LOGIND, "/org/freedesktop/login1", "org.freedesktop.login1.Manager")
_PROPERTIES = "org.freedesktop.DBus.Properties"
_SAVERS = ("org.freedesktop", "org.gnome", "org.cinnamon", "org.mate", "org.xfce")
"""Whose `ScreenSaver` says when it covers the screen; KDE's has the first name."""


class LinuxSession(QObject):
    """`left` when the screen is locked, another session is in front, or sleep begins; `covered`
    when the desktop covers the screen, which it does in a long talk without locking it, too.

    The system's login service says so on the machine's bus, the desktop on the session's own.
    Whoever can send us such a signal can lock the vault or hide it, and nothing else.
    """

    left = Signal()
    covered = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._buses: list[Bus] = []
        self._delay: QDBusUnixFileDescriptor | None = None
        """While we hold it sleep waits for us, some seconds at the most."""

    def watch(self, on: bool) -> None:
        """Begin to listen, or stop."""
        if on == bool(self._buses):
            return
        if not on:
            for bus in self._buses:
                bus.leave()
                bus.deleteLater()
            self._buses, self._delay = [], None
            return
        machine, own = Bus(system_address(), self), Bus(session_address(), self)
        self._buses = [machine, own]
        machine.join(lambda: self._hear_machine(machine))
        own.join(lambda: self._hear_desktop(own))

    def _hear_machine(self, bus: Bus) -> None:
        bus.hear(_MANAGER, "PrepareForSleep", self, "sleeping(bool)")
        why = ("sleep", "PostDesk", "to close the vault first", "delay")
        bus.ask(_MANAGER, "Inhibit", why, self._hold)
        self._seek_session(bus, ("auto", os.environ.get("XDG_SESSION_ID", "")))

    def _hold(self, reply: Sequence[object] | None) -> None:
        """No key is in memory any more when it is written into a file of hibernation."""
        if self._buses and reply and isinstance(reply[0], QDBusUnixFileDescriptor):
            self._delay = reply[0]

    def _seek_session(self, bus: Bus, names: Sequence[str]) -> None:
        """Ask which session is ours: an old login service knows it by its number alone."""
        if not names:
            return

        def answered(reply: Sequence[object] | None) -> None:
            if reply and isinstance(reply[0], QDBusObjectPath):
                self._hear_session(bus, reply[0].path())
            else:
                self._seek_session(bus, names[1:])

        bus.ask(_MANAGER, "GetSession", (names[0],), answered)

    def _hear_session(self, bus: Bus, path: str) -> None:
        bus.hear(Partner(_LOGIND, path, f"{_LOGIND}.Session"), "Lock", self, "locked()")
        changed = "changed(QString,QVariantMap,QStringList)"
        bus.hear(Partner(_LOGIND, path, _PROPERTIES), "PropertiesChanged", self, changed)

    def _hear_desktop(self, bus: Bus) -> None:
        for saver in _SAVERS:
            name = f"{saver}.ScreenSaver"
            bus.hear(Partner(name, "", name), "ActiveChanged", self, "blanked(bool)")

    @Slot()
    def locked(self) -> None:
        """Somebody asked for the session to be locked."""
        self._leave()

    @Slot(bool)
    def sleeping(self, begins: bool) -> None:
        """The laptop is about to sleep; False: it woke up."""
        if begins:
            self._leave()

    @Slot(bool)
    def blanked(self, on: bool) -> None:
        """The desktop covers the screen; False: no more."""
        if on and self._buses:
            self.covered.emit()

    @Slot("QString", "QVariantMap", "QStringList")
    def changed(self, _what: str, values: Mapping[str, object], _unsaid: list[str]) -> None:
        """Another session came in front of ours, or the desktop says that ours is locked."""
        if values.get("Active") is False or values.get("LockedHint") is True:
            self._leave()

    def _leave(self) -> None:
        if self._buses:  # what was under way when we stopped to listen
            self.left.emit()
