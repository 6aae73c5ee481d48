"""The three sentences of each failure about guides, rule packs and kits."""

from postdesk.errors import Code
from postdesk.ui.language import QT_TRANSLATE_NOOP
from postdesk.ui.widgets.error_card import Message

SENTENCES: dict[Code, Message] = {
    Code.GUIDE_REFUSED: Message(
        QT_TRANSLATE_NOOP("Messages", "This guide breaks a rule, so it is not used."),
        QT_TRANSLATE_NOOP("Messages", "The guide in use stays in use."),
        QT_TRANSLATE_NOOP("Messages", "Send the list of findings to the author of the guide."),
    ),
    Code.GUIDE_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("Messages", "This guide is not in the installed kit."),
        QT_TRANSLATE_NOOP("Messages", "The answers already given are kept."),
        QT_TRANSLATE_NOOP(
            "Messages", "Install the kit that holds the guide, or choose another guide."
        ),
    ),
    Code.EXPRESSION_INVALID: Message(
        QT_TRANSLATE_NOOP("Messages", "A formula of this guide cannot be read."),
        QT_TRANSLATE_NOOP("Messages", "The guide in use stays in use."),
        QT_TRANSLATE_NOOP("Messages", "Send the question's name to the author of the guide."),
    ),
    Code.EXPRESSION_FAILED: Message(
        QT_TRANSLATE_NOOP("Messages", "A formula of this guide has no result here."),
        QT_TRANSLATE_NOOP("Messages", "Every answer is kept. The question is asked all the same."),
        QT_TRANSLATE_NOOP(
            "Messages", "Go on with the interview. Note it for the author of the guide."
        ),
    ),
    Code.ANSWER_INVALID: Message(
        QT_TRANSLATE_NOOP("Messages", "This answer does not fit the question."),
        QT_TRANSLATE_NOOP("Messages", "The answer before it is kept."),
        QT_TRANSLATE_NOOP("Messages", "Change it, or press F2, F3 or F4 if there is no answer."),
    ),
    Code.TYPED_ONCE: Message(
        QT_TRANSLATE_NOOP("Messages", "Some answers were typed only once."),
        QT_TRANSLATE_NOOP("Messages", "Everything that was typed is saved."),
        QT_TRANSLATE_NOOP("Messages", "Type them a second time from the paper, then close."),
    ),
    Code.PHOTO_LARGE: Message(
        QT_TRANSLATE_NOOP("Messages", "The picture is larger than 20 MB or 60 million points."),
        QT_TRANSLATE_NOOP("Messages", "It was not opened. The answer before it is kept."),
        QT_TRANSLATE_NOOP("Messages", "Choose a smaller picture, or take the photo anew."),
    ),
    Code.PHOTO_UNREADABLE: Message(
        QT_TRANSLATE_NOOP("Messages", "The file is not a picture that PostDesk can read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was taken from it. The answer before it is kept."),
        QT_TRANSLATE_NOOP("Messages", "Choose a JPEG or PNG picture, or write what it shows."),
    ),
    Code.QUESTION_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("Messages", "The guide has no question of this name."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Check the name, and that it is the right version of the guide."
        ),
    ),
    Code.CHOICE_UNKNOWN: Message(
        QT_TRANSLATE_NOOP("Messages", "The question has no such answer."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose one of the answers of the list."),
    ),
    Code.WORKBOOK_MISSING: Message(
        QT_TRANSLATE_NOOP("Messages", "There is no workbook in this place."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the file again. It may be on another stick."),
    ),
    Code.WORKBOOK_HOSTILE: Message(
        QT_TRANSLATE_NOOP("Messages", "The workbook holds something that could do harm."),
        QT_TRANSLATE_NOOP("Messages", "It was not opened. The guide in use stays in use."),
        QT_TRANSLATE_NOOP(
            "Messages", "Do not open it with another program. Tell the author of the guide."
        ),
    ),
    Code.WORKBOOK_UNREADABLE: Message(
        QT_TRANSLATE_NOOP("Messages", "The file is not a workbook that PostDesk can read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was taken over from it."),
        QT_TRANSLATE_NOOP("Messages", "Ask the author to save it again as .xlsx."),
    ),
    Code.PACK_REFUSED: Message(
        QT_TRANSLATE_NOOP("Messages", "The rule pack breaks a rule, so it is not used."),
        QT_TRANSLATE_NOOP("Messages", "The rule pack in use stays in use."),
        QT_TRANSLATE_NOOP("Messages", "Send the list of findings to the author of the pack."),
    ),
    Code.KIT_REFUSED: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "The kit is not signed by somebody this post trusts, or is incomplete."
        ),
        QT_TRANSLATE_NOOP("Messages", "The installed kit stays in use."),
        QT_TRANSLATE_NOOP(
            "Messages", "Do not install it. Ask the regional office for the kit again."
        ),
    ),
    Code.KIT_OLDER: Message(
        QT_TRANSLATE_NOOP("Messages", "The kit on the stick is older than the installed one."),
        QT_TRANSLATE_NOOP("Messages", "The installed kit stays in use."),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing is to do. A newer kit can be installed at any time."
        ),
    ),
    Code.CONTENT_MISSING: Message(
        QT_TRANSLATE_NOOP("Messages", "This folder holds no kit, or more than one."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the folder with the kit’s archive in it."),
    ),
    Code.ENGINE_FAILED: Message(
        QT_TRANSLATE_NOOP("Messages", "The indicator engine stopped."),
        QT_TRANSLATE_NOOP("Messages", "Every answer is kept. A second calculation takes over."),
        QT_TRANSLATE_NOOP("Messages", "Go on. If it happens again, close and open PostDesk."),
    ),
}
