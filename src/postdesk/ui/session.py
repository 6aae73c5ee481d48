"""Who hears from this system that nobody is at its session any more."""

import sys

if sys.platform == "win32":
    from postdesk.ui.session_on_windows import WindowsSession as Session
else:
    from postdesk.ui.session_on_linux import LinuxSession as Session

__all__ = ["Session"]
