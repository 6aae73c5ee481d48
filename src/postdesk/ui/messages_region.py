"""The three sentences of each failure where a region opens a post's vault, or is let in to it."""

from postdesk.errors import Code
from postdesk.ui.language import QT_TRANSLATE_NOOP
from postdesk.ui.widgets.error_card import Message

SENTENCES: dict[Code, Message] = {
    Code.POST_LET_NOBODY_IN: Message(
        QT_TRANSLATE_NOOP("Messages", "When this backup was made, no office was let in."),
        QT_TRANSLATE_NOOP("Messages", "It stays closed. Nothing on the stick was changed."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Look for a backup made while we were let in. Else only the recovery sheet opens it.",
        ),
    ),
    Code.POST_LET_ANOTHER_IN: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "This post let in another office, or a key we no longer have."
        ),
        QT_TRANSLATE_NOOP("Messages", "It stays closed. Nothing on the stick was changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Send the stick to the post's own region, or look for a newer backup."
        ),
    ),
    Code.POST_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("Messages", "The post in this backup is none that our directory lists."),
        QT_TRANSLATE_NOOP("Messages", "Nobody was given anything. The stick is as it was."),
        QT_TRANSLATE_NOOP(
            "Messages", "Do not give it back. Read the newest kit, then call the post."
        ),
    ),
    Code.POST_BACKUP_DAMAGED: Message(
        QT_TRANSLATE_NOOP("Messages", "This backup is damaged, or was altered."),
        QT_TRANSLATE_NOOP("Messages", "Nothing on the stick was changed. Our own vault is whole."),
        QT_TRANSLATE_NOOP("Messages", "Choose another backup, or ask the post for an older one."),
    ),
    Code.POST_NOT_MENDED: Message(
        QT_TRANSLATE_NOOP("Messages", "The stick did not take or keep the mended backup."),
        QT_TRANSLATE_NOOP("Messages", "The post's own backup on it is as it was."),
        QT_TRANSLATE_NOOP("Messages", "Make room, or put another stick in. Then write it again."),
    ),
    Code.NOT_GIVEN_BACK: Message(
        QT_TRANSLATE_NOOP("Messages", "The regional office did not give access to this backup."),
        QT_TRANSLATE_NOOP("Messages", "The vault here and the stick are as they were."),
        QT_TRANSLATE_NOOP(
            "Messages", "Choose the newest backup on the stick that came back from the region."
        ),
    ),
    Code.REGION_WITHOUT_KEY: Message(
        QT_TRANSLATE_NOOP("Messages", "The kit in use has no key of your region."),
        QT_TRANSLATE_NOOP("Messages", "Nobody was let in. Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask headquarters for a kit that lists it. Then come back."),
    ),
}
