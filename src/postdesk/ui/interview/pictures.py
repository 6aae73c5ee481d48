"""The kit's pictures of choices, in the person's language where there is one for it."""

from collections.abc import Callable

from PySide6.QtGui import QImage

from postdesk.model.base import Texts
from postdesk.ui.photos import picture_from

Media = Callable[[str], bytes | None]
"""The bytes of a picture or recording of the kit by its file name; None if it has none."""


def picture_of(media: Media, image: Texts, language: str) -> QImage | None:
    """A choice's picture; None where the kit has none, or one that cannot be drawn."""
    name = image.in_language(language)
    data = media(name) if name else None
    return None if data is None else picture_from(data)
