"""The three sentences about each loss that an opening found."""

from postdesk.store.losses import Loss, Lost
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.language_formats import date_text, number_text, time_text
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.error_card import Message

_TITLES = {
    Lost.APART: QT_TRANSLATE_NOOP("Losses", "Interviews whose keeping was not agreed yet"),
    Lost.APART_OLDER: QT_TRANSLATE_NOOP("Losses", "An older file of interviews not agreed yet"),
    Lost.PLACE: QT_TRANSLATE_NOOP("Losses", "The mark of the last closing"),
    Lost.ROLLED_BACK: QT_TRANSLATE_NOOP("Losses", "An older vault"),
    Lost.PUT_BACK: QT_TRANSLATE_NOOP("Losses", "A backup in the vault's place"),
    Lost.ERASED: QT_TRANSLATE_NOOP("Losses", "The list of what was erased"),
    Lost.TRIES: QT_TRANSLATE_NOOP("Losses", "The list of wrong passphrases"),
    Lost.NOTES: QT_TRANSLATE_NOOP("Losses", "Emergency notes left at the locked door"),
    Lost.OPEN_PAPERS: QT_TRANSLATE_NOOP("Losses", "Cards and numbers at the locked door"),
    Lost.LOOK: QT_TRANSLATE_NOOP("Losses", "Language and text size"),
}
_SENTENCES = {
    Lost.APART: Message(
        QT_TRANSLATE_NOOP(
            "Losses",
            "Interviews whose keeping nobody had agreed to yet cannot be read any more: {count}. "
            "Their file or its key was lost. Nobody asked for it to be destroyed.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "Every interview that people agreed to have kept is there. Nobody else can read the "
            "lost ones either.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "Ask these people again before they leave. Tell your supervisor who was here tonight.",
        ),
    ),
    Lost.APART_OLDER: Message(
        QT_TRANSLATE_NOOP(
            "Losses",
            "An older file of the interviews whose keeping was not agreed yet was put back. What "
            "was written in them since is lost.",
        ),
        QT_TRANSLATE_NOOP("Losses", "Every interview that people agreed to have kept is there."),
        QT_TRANSLATE_NOOP(
            "Losses",
            "Read these interviews again with the people before they leave. Tell your supervisor "
            "who was at this laptop.",
        ),
    ),
    Lost.PLACE: Message(
        QT_TRANSLATE_NOOP(
            "Losses",
            "The file that says where the audit trail stood at the last closing is gone or "
            "damaged. Whether an older vault was put back could not be checked.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "What is in the vault can be read. The offices that received packets know where the "
            "trail stood.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "A supervisor looks whether the newest interviews are there, calls the region, and "
            "only then has a new mark made.",
        ),
    ),
    Lost.ROLLED_BACK: Message(
        QT_TRANSLATE_NOOP(
            "Losses",
            "The vault is older than it was at the last closing: somebody put an old file or a "
            "backup in its place.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses", "What is in it can be read. What was saved since then is not in it."
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "If nobody here restored a backup, call the region before you go on. A supervisor "
            "confirms.",
        ),
    ),
    Lost.PUT_BACK: Message(
        QT_TRANSLATE_NOOP(
            "Losses",
            "A backup took the vault's place. Whoever lost their access after it was made may open "
            "the vault again. What was erased or taken back after it is here again.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "What was saved before the backup is here. Offices that were told to erase do not take "
            "it in again.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "A supervisor ends those accesses again in the settings, erases again what people took "
            "back (what this laptop remembers stands as due), and only then confirms.",
        ),
    ),
    Lost.ERASED: Message(
        QT_TRANSLATE_NOOP(
            "Losses",
            "The list of what was erased lies beside the vault. It is gone or damaged, or another "
            "hand wrote it.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses", "The vault itself knows what was erased. A new list was made from it."
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "Ask who was at this laptop. A supervisor looks whether the newest interviews are "
            "there.",
        ),
    ),
    Lost.TRIES: Message(
        QT_TRANSLATE_NOOP(
            "Losses",
            "The list of wrong passphrases is gone or damaged. Tries since the last opening may "
            "not be in the audit trail.",
        ),
        QT_TRANSLATE_NOOP("Losses", "Nobody gets in without a passphrase. A new list was begun."),
        QT_TRANSLATE_NOOP(
            "Losses",
            "Ask who was at this laptop. If you doubt anybody, change your passphrase in the "
            "settings.",
        ),
    ),
    Lost.NOTES: Message(
        QT_TRANSLATE_NOOP(
            "Losses",
            "Emergency notes that were left at the locked door are damaged and cannot be read: "
            "{count}.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses", "The other notes can be read. The damaged files are kept beside them."
        ),
        QT_TRANSLATE_NOOP(
            "Losses", "Ask the colleagues of the last shift what they wrote down, and act on it."
        ),
    ),
    Lost.OPEN_PAPERS: Message(
        QT_TRANSLATE_NOOP(
            "Losses",
            "Somebody changed or removed the emergency cards and numbers of the locked door.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "They are right again: they were written anew from the kit. No person is in them.",
        ),
        QT_TRANSLATE_NOOP(
            "Losses",
            "Ask who was at this laptop, and whether anybody called a number from the locked door.",
        ),
    ),
    Lost.LOOK: Message(
        QT_TRANSLATE_NOOP(
            "Losses", "The file that holds language, theme and text size was damaged."
        ),
        QT_TRANSLATE_NOOP("Losses", "No person is in it. Everything else is as it was."),
        QT_TRANSLATE_NOOP("Losses", "Choose them again in the settings."),
    ),
}
_UNKNOWN = QT_TRANSLATE_NOOP("Losses", "nobody can say how many")


def loss_title(loss: Loss) -> str:
    """What was lost."""
    return translate("Losses", _TITLES[loss.what])


def loss_when(loss: Loss) -> str:
    """When it was found; at 200 % the title leaves no room for it."""
    if current_look().large:
        return ""
    return f"{date_text(current_look().language, loss.at)} · {time_text(loss.at)}"


def loss_message(loss: Loss) -> Message:
    """What happened, what is safe, what to do now."""
    english = _SENTENCES[loss.what]
    count = number_text(current_look().language, loss.count)
    if loss.count < 0:
        count = translate("Losses", _UNKNOWN)
    return Message(
        translate("Losses", english.happened).format(count=count),
        translate("Losses", english.safe),
        translate("Losses", english.do),
    )
