"""Shows any guide in the real interview, in a vault that is thrown away: for authors, trainers."""

import sys
import tempfile
from collections.abc import Mapping
from pathlib import Path
from types import MappingProxyType

from PySide6.QtWidgets import QApplication

from postdesk.app.desk import Desk, Surroundings
from postdesk.app.post_pages import add_post_pages
from postdesk.app.program import Program
from postdesk.app.system import ZONE, new_id, system_clock
from postdesk.authoring.publishing import GUIDE_SUFFIX, file_name
from postdesk.classroom.session import SETTINGS, open_class
from postdesk.desk.interviewing import Beginning
from postdesk.forms.definition import Guide
from postdesk.model.base import Texts, WorkspaceKind
from postdesk.model.ids import GuideId
from postdesk.packet.kit import Kit, read_kit, read_kit_archive
from postdesk.packet.kit_revision import revise
from postdesk.resources import starter_kit
from postdesk.rules.worker_process import EngineWorker
from postdesk.ui.theme import current_look

_NO_MEDIA: Mapping[str, bytes] = MappingProxyType({})
_SPOKEN = ("ar", "fr", "en")


def preview_kit(guide: Guide, media: Mapping[str, bytes] = _NO_MEDIA) -> Kit:
    """The starter kit with one more guide and its media; its id is a name that a kit can hold."""
    base = read_kit(starter_kit())
    name = file_name(guide.id)
    named = guide.model_copy(update={"id": GuideId(name)})
    archive = revise(
        base,
        {
            f"guides/{name}{GUIDE_SUFFIX}": named.to_bytes(),
            **{f"media/{file}": data for file, data in media.items()},
        },
        kit_id="preview",
        version=base.head.version,
        realm=base.head.realm,
        created=base.head.created,
        notes=Texts({}),
    )
    return read_kit_archive(archive)


def preview_desk(
    guide: Guide, around: Surroundings, media: Mapping[str, bytes] = _NO_MEDIA
) -> Desk:
    """The desk of a class that works with this guide; its first page is the interview."""
    session = open_class(
        clock=around.clock,
        new_id=around.new_id,
        zone=ZONE,
        worker=EngineWorker(),
        kit=preview_kit(guide, media),
    )
    add_post_pages(session.post, around)
    return Desk(
        kind=WorkspaceKind.CLASSROOM,
        training=True,
        person="",
        names=SETTINGS.names,
        first_page="interviews",
        close=session.close,
    )


def beginning(guide: Guide) -> Beginning:
    """The interview in the interface's language, beside another that the guide has."""
    own = current_look().language.value
    others = [tag for tag in (*_SPOKEN, *guide.languages) if tag in guide.languages and tag != own]
    return Beginning(
        guide=GuideId(file_name(guide.id)),
        officer_language=own,
        interviewee_language=(others or [own])[0],
    )


def open_preview(guide: Guide, media: Mapping[str, bytes] = _NO_MEDIA) -> int:
    """Open the window on this guide and stay until it is closed; the exit code."""
    app = QApplication(sys.argv[:1])
    with tempfile.TemporaryDirectory(prefix="postdesk-preview-") as home:
        program = Program(app, Path(home), clock=system_clock, new_id=new_id)
        program.window.closing.connect(program.close)
        show_preview(program, guide, media)
        program.window.showMaximized()
        return app.exec()


def show_preview(program: Program, guide: Guide, media: Mapping[str, bytes] = _NO_MEDIA) -> None:
    """Put the guide's interview into a program's window; `media` are its files by name."""
    program.show_desk(lambda around: preview_desk(guide, around, media))
    program.window.navigator.go("interview", beginning(guide))
