"""The three sentences of each failure about packets and consent."""

from postdesk.errors import Code
from postdesk.ui.language import QT_TRANSLATE_NOOP
from postdesk.ui.widgets.error_card import Message

SENTENCES: dict[Code, Message] = {
    Code.PACKET_DAMAGED: Message(
        QT_TRANSLATE_NOOP("Messages", "The packet has changed after it was sealed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing of it was read. The other packets are not concerned."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "Ask the sender to write it again. The original is still there."
        ),
    ),
    Code.PACKET_TOO_LARGE: Message(
        QT_TRANSLATE_NOOP("Messages", "The packet is larger than a packet may be."),
        QT_TRANSLATE_NOOP("Messages", "It was not opened."),
        QT_TRANSLATE_NOOP(
            "Messages", "Ask the sender for smaller attachments, or for several packets."
        ),
    ),
    Code.PACKET_FOREIGN: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "This packet is for another office, or of a kind not taken in here."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing of it counts here. The stick was not changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Leave it on the stick. If you are waiting for it, call its sender."
        ),
    ),
    Code.PACKET_WRONG_REALM: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "Training and live work do not mix: this packet is from the other side."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing was taken over."),
        QT_TRANSLATE_NOOP("Messages", "Take the packet back to where it belongs."),
    ),
    Code.PACKET_NEWER: Message(
        QT_TRANSLATE_NOOP("Messages", "A newer PostDesk has made this packet."),
        QT_TRANSLATE_NOOP("Messages", "It waits here, closed and complete."),
        QT_TRANSLATE_NOOP("Messages", "Update PostDesk on this laptop, then import again."),
    ),
    Code.PACKET_SENDER_UNKNOWN: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "The packet is signed by an office that is not in the directory."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "It waits here, closed. It enters once the office is enrolled."
        ),
        QT_TRANSLATE_NOOP("Messages", "Call the office and let it read its key words."),
    ),
    Code.PACKET_SENDER_REVOKED: Message(
        QT_TRANSLATE_NOOP("Messages", "The sender's key was withdrawn."),
        QT_TRANSLATE_NOOP("Messages", "The packet waits here, closed. Nothing was taken over."),
        QT_TRANSLATE_NOOP("Messages", "Call the office by a number you know. It must seal again."),
    ),
    Code.PACKET_CONFLICT: Message(
        QT_TRANSLATE_NOOP("Messages", "Two different packets carry the same number."),
        QT_TRANSLATE_NOOP("Messages", "The first one counts. The second waits here, closed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the sender which one is right."),
    ),
    Code.MESSAGE_STRAY: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "The message belongs to nothing that this laptop sent to that office."
        ),
        QT_TRANSLATE_NOOP("Messages", "It was not taken over. It waits here, whole."),
        QT_TRANSLATE_NOOP("Messages", "Call the office by a number you know and ask about it."),
    ),
    Code.ENROLMENT_REFUSED: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "These keys are shown in the name of an office that they cannot be of."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nobody is believed by them. They wait here, closed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Tell your supervisor. Call the office by a number you know and ask."
        ),
    ),
    Code.NO_CONSENT: Message(
        QT_TRANSLATE_NOOP("Messages", "The person has not agreed to this."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was sealed and nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Ask for agreement, for this recipient alone. Refusing costs the person nothing.",
        ),
    ),
    Code.NOT_COUNTERSIGNED: Message(
        QT_TRANSLATE_NOOP("Messages", "The supervisor has not signed this yet."),
        QT_TRANSLATE_NOOP("Messages", "The decision is kept. Nothing was sent."),
        QT_TRANSLATE_NOOP(
            "Messages", "Ask the supervisor to sign. In danger, call first and sign later."
        ),
    ),
    Code.RECIPIENT_WITHOUT_KEY: Message(
        QT_TRANSLATE_NOOP("Messages", "There is no key of this recipient here."),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was sealed. The referral by phone is still possible."
        ),
        QT_TRANSLATE_NOOP("Messages", "Call the recipient. Ask the regional office for a new kit."),
    ),
}
