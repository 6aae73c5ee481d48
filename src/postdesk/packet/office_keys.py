"""Which of an office's keys something may be sealed to now."""

from datetime import datetime

from postdesk.model.offices import Office, OfficeKeys


def key_to_seal(office: Office | None, now: datetime, *, begun: bool = True) -> OfficeKeys | None:
    """The newest key that is valid at `now`: begun, not expired, not revoked; None without one.

    Without `begun` a key counts before its day: an office answers to the very key that an office
    showed it, whose clock may run ahead.
    """
    usable = [
        keys
        for keys in (office.keys if office else ())
        if (keys.valid_from <= now or not begun)
        and (keys.expires is None or now < keys.expires)
        and keys.revoked_at is None
    ]
    return max(usable, key=lambda keys: keys.valid_from, default=None)
