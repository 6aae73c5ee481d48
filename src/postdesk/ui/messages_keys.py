"""The three sentences of each failure about keys, seals and signatures."""

from postdesk.errors import Code
from postdesk.ui.language import QT_TRANSLATE_NOOP
from postdesk.ui.widgets.error_card import Message

SENTENCES: dict[Code, Message] = {
    Code.KEY_INVALID: Message(
        QT_TRANSLATE_NOOP("Messages", "This is not a key that PostDesk can use."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was sealed with it."),
        QT_TRANSLATE_NOOP("Messages", "Choose another key file, or ask the office for a new one."),
    ),
    Code.SEAL_NOT_FOR_US: Message(
        QT_TRANSLATE_NOOP("Messages", "This is sealed for another office."),
        QT_TRANSLATE_NOOP("Messages", "Its content was not read. The file is unchanged."),
        QT_TRANSLATE_NOOP(
            "Messages", "Pass the stick on to the recipient. Nothing else is to do here."
        ),
    ),
    Code.SEAL_DAMAGED: Message(
        QT_TRANSLATE_NOOP("Messages", "The seal is damaged, so it does not open."),
        QT_TRANSLATE_NOOP("Messages", "Nothing of it was read. The sender still has the original."),
        QT_TRANSLATE_NOOP("Messages", "Ask the sender to write it again."),
    ),
    Code.SIGNATURE_INVALID: Message(
        QT_TRANSLATE_NOOP("Messages", "The signature does not fit the content."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was taken over. What was here is unchanged."),
        QT_TRANSLATE_NOOP(
            "Messages", "Do not use the file. Call the office it seems to come from."
        ),
    ),
    Code.WORDS_DIFFER: Message(
        QT_TRANSLATE_NOOP("Messages", "The key words are not the same on both sides."),
        QT_TRANSLATE_NOOP("Messages", "The office was not enrolled. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Read the words again by phone. If they still differ, stop and ask for new keys.",
        ),
    ),
}
