"""How a message is shown on every screen: whose it is, what it says, when."""

from collections.abc import Callable, Iterable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from postdesk.store.messages import MessageKind, StoredMessage, Way
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, isolate_code, translate
from postdesk.ui.language_formats import date_text, short_date, time_text
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.emptying import empty
from postdesk.ui.widgets.icon_text import IconText
from postdesk.ui.widgets.text import Text

OfficeName = Callable[[str, str], str]
"""An office's name by its id and a language."""

_KINDS = {
    MessageKind.QUESTION: QT_TRANSLATE_NOOP("MessageWords", "Question"),
    MessageKind.ANSWER: QT_TRANSLATE_NOOP("MessageWords", "Answer"),
    MessageKind.BULLETIN: QT_TRANSLATE_NOOP("MessageWords", "Bulletin"),
}
_ICONS = {
    MessageKind.QUESTION: "help-circle",
    MessageKind.ANSWER: "message-2",
    MessageKind.BULLETIN: "notes",
}
_FROM = QT_TRANSLATE_NOOP("MessageWords", "{kind} from {office}, {when}")
_TO = QT_TRANSLATE_NOOP("MessageWords", "{kind} to {office}, {when}")
_COUNTS = QT_TRANSLATE_NOOP("MessageWords", "It counts until {day}.")
_ENDED = QT_TRANSLATE_NOOP("MessageWords", "It ended on {day} and counts no more.")
_TO_POSTS = QT_TRANSLATE_NOOP("MessageWords", "{kind} to the posts, {when}")


def kind_name(kind: MessageKind) -> str:
    """What a message is, in the language in use."""
    return translate("MessageWords", _KINDS[kind])


def kind_icon(kind: MessageKind) -> str:
    """The picture of a kind."""
    return _ICONS[kind]


def when_text(moment: datetime) -> str:
    """Day and time of a message."""
    day = short_date(current_look().language, moment.date())
    return isolate(f"{day} {time_text(moment)}")


def subject_text(message: StoredMessage) -> str:
    """What a message is about in one line: the case's code, or the bulletin's title."""
    if message.what is MessageKind.BULLETIN:
        return isolate(message.body.titles.in_language(current_look().language.value))
    return isolate_code(message.body.code)


def said_by(message: StoredMessage, office_name: OfficeName) -> str:
    """`Question from the national body, 12 Nov 03:02`."""
    kind, when = kind_name(message.what), when_text(message.at)
    if not message.office:
        return translate("MessageWords", _TO_POSTS).format(kind=kind, when=when)
    office = isolate(office_name(message.office, current_look().language.value))
    words = _FROM if message.way is Way.IN else _TO
    return translate("MessageWords", words).format(kind=kind, office=office, when=when)


def texts_of(message: StoredMessage) -> tuple[str, ...]:
    """What a message says, a paragraph each, in the language in use as far as it was written."""
    if message.what is not MessageKind.BULLETIN:
        return (message.body.text,)
    language = current_look().language.value
    paragraphs = (text.in_language(language) for text in message.body.paragraphs)
    return (message.body.titles.in_language(language), *paragraphs)


def has_ended(message: StoredMessage, now: datetime) -> bool:
    """Whether a bulletin has an end that is past."""
    until = message.body.until
    return until is not None and until <= now


def end_text(message: StoredMessage, now: datetime) -> str:
    """Until when a bulletin counts, or since when it does no more; empty where it has no end."""
    until = message.body.until
    if until is None:
        return ""
    day = isolate(date_text(current_look().language, until.date()))
    words = _ENDED if has_ended(message, now) else _COUNTS
    return translate("MessageWords", words).format(day=day)


class ThreadCard(Card):
    """Questions and answers under each other; hidden without any."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self.box.setSpacing(8)
        self.hide()

    def show_messages(
        self,
        messages: Iterable[StoredMessage],
        office_name: OfficeName,
        now: datetime | None = None,
    ) -> None:
        """Show these, in this order; those that ended before `now` greyed, with their day."""
        empty(self.box)
        shown = tuple(messages)
        for message in shown:
            head = said_by(message, office_name)
            icon = kind_icon(message.what)
            self.box.addWidget(IconText(icon, head, Role.META, colour="ink2", wrap=True))
            ended = now is not None and has_ended(message, now)
            colour = "ink2" if ended else "ink"
            if now is not None and message.body.until is not None:
                icon = "clock" if ended else "calendar"
                until = end_text(message, now)
                self.box.addWidget(IconText(icon, until, Role.META, colour="ink2", wrap=True))
            for number, text in enumerate(texts_of(message)):
                title = message.what is MessageKind.BULLETIN and number == 0
                self.box.addWidget(
                    Text(isolate(text), Role.BODY, strong=title, colour=colour, wrap=True)
                )
        self.setVisible(bool(shown))
