"""What each role is called on the screen."""

from postdesk.model.people import Role
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate

_NAMES = {
    Role.OFFICER: QT_TRANSLATE_NOOP("Roles", "Officer"),
    Role.SUPERVISOR: QT_TRANSLATE_NOOP("Roles", "Supervisor"),
    Role.REGIONAL_OFFICER: QT_TRANSLATE_NOOP("Roles", "Regional officer"),
    Role.AGENCY_OFFICER: QT_TRANSLATE_NOOP("Roles", "Agency officer"),
    Role.KIT_AUTHOR: QT_TRANSLATE_NOOP("Roles", "Kit author"),
    Role.TRAINER: QT_TRANSLATE_NOOP("Roles", "Trainer"),
}


def role_name(role: Role) -> str:
    """The role in the language in use."""
    return translate("Roles", _NAMES[role])
