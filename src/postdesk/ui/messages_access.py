"""The three sentences of each failure about access to the vault."""

from postdesk.errors import Code
from postdesk.ui.language import QT_TRANSLATE_NOOP
from postdesk.ui.widgets.error_card import Message

SENTENCES: dict[Code, Message] = {
    Code.WRONG_PASSPHRASE: Message(
        QT_TRANSLATE_NOOP("Messages", "The passphrase does not open this vault."),
        QT_TRANSLATE_NOOP("Messages", "Nothing is lost. The vault stays closed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Type it again, slowly. Look at Caps Lock and at the keyboard's language."
        ),
    ),
    Code.PASSPHRASE_SHORT: Message(
        QT_TRANSLATE_NOOP("Messages", "The passphrase is too short."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Take five or more words that only you would put together."),
    ),
    Code.NAME_TAKEN: Message(
        QT_TRANSLATE_NOOP("Messages", "Somebody here has this name, or one that reads like it."),
        QT_TRANSLATE_NOOP("Messages", "Nobody was let in. Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Add what tells the two apart: the father's name, the rank or a number."
        ),
    ),
    Code.WRONG_RECOVERY_CODE: Message(
        QT_TRANSLATE_NOOP("Messages", "The recovery code does not fit this vault."),
        QT_TRANSLATE_NOOP("Messages", "The vault stays closed and complete."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Read the recovery sheet again, group by group. Check that it names this post.",
        ),
    ),
    Code.TOO_MANY_TRIES: Message(
        QT_TRANSLATE_NOOP("Messages", "There were too many wrong tries."),
        QT_TRANSLATE_NOOP("Messages", "The vault is closed. Its content is safe."),
        QT_TRANSLATE_NOOP(
            "Messages", "Wait a little, then try again. The supervisor can also open the vault."
        ),
    ),
    Code.VAULT_MISSING: Message(
        QT_TRANSLATE_NOOP("Messages", "There is no vault in this place."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed on this laptop."),
        QT_TRANSLATE_NOOP(
            "Messages", "Choose another folder, restore a backup, or set up a new vault."
        ),
    ),
    Code.VAULT_EXISTS: Message(
        QT_TRANSLATE_NOOP("Messages", "There is already a vault in this place."),
        QT_TRANSLATE_NOOP("Messages", "It was not touched."),
        QT_TRANSLATE_NOOP("Messages", "Open it, or choose an empty folder for the new one."),
    ),
    Code.VAULT_DAMAGED: Message(
        QT_TRANSLATE_NOOP("Messages", "The vault's file is damaged."),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was written into it. The last backup is still good."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "Do not delete it. Save what can be read, or restore the last backup."
        ),
    ),
    Code.RECORD_DAMAGED: Message(
        QT_TRANSLATE_NOOP("Messages", "This record cannot be read any more."),
        QT_TRANSLATE_NOOP("Messages", "All other records work. What is left of it is kept."),
        QT_TRANSLATE_NOOP("Messages", "Open Health, then Damaged records, and put it back."),
    ),
    Code.NO_WHOLE_COPY: Message(
        QT_TRANSLATE_NOOP("Messages", "No backup here has this record whole."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed. What is left of it is kept."),
        QT_TRANSLATE_NOOP(
            "Messages", "Try a stick with an older backup. If there is none, it stays aside."
        ),
    ),
    Code.BACKUP_NOT_WRITTEN: Message(
        QT_TRANSLATE_NOOP(
            "Messages",
            "The backup could not be written there: no room, write-protected, or taken out.",
        ),
        QT_TRANSLATE_NOOP("Messages", "The vault here is whole. No half backup was left to count."),
        QT_TRANSLATE_NOOP(
            "Messages", "Use another stick with more room. Until then all is on this laptop only."
        ),
    ),
    Code.VAULT_NEWER: Message(
        QT_TRANSLATE_NOOP("Messages", "A newer PostDesk has worked with this vault."),
        QT_TRANSLATE_NOOP("Messages", "The vault was left as it is."),
        QT_TRANSLATE_NOOP("Messages", "Update PostDesk on this laptop, then open the vault again."),
    ),
    Code.VAULT_IN_USE: Message(
        QT_TRANSLATE_NOOP("Messages", "The vault is open in another window."),
        QT_TRANSLATE_NOOP("Messages", "Both windows keep their work."),
        QT_TRANSLATE_NOOP("Messages", "Close the other PostDesk window, then try again."),
    ),
    Code.PEOPLE_ALTERED: Message(
        QT_TRANSLATE_NOOP("Messages", "The list of people was changed outside of PostDesk."),
        QT_TRANSLATE_NOOP("Messages", "The vault stays closed. Its content was not changed."),
        QT_TRANSLATE_NOOP("Messages", "Use nothing of it for now. Call the regional office."),
    ),
    Code.NOT_PERMITTED: Message(
        QT_TRANSLATE_NOOP("Messages", "Your role does not include this step."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Ask the supervisor to do it, or to delegate it for a time."),
    ),
    Code.PART_CHANGED: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "Whether you sign for the supervisor changed while this page was open."
        ),
        QT_TRANSLATE_NOOP("Messages", "Nothing was decided and nothing was passed on."),
        QT_TRANSLATE_NOOP("Messages", "The page shows how it is now. Look again, then go on."),
    ),
    Code.SEALED_PART: Message(
        QT_TRANSLATE_NOOP("Messages", "This part is sealed for somebody else."),
        QT_TRANSLATE_NOOP("Messages", "It is complete. Nobody here can read it."),
        QT_TRANSLATE_NOOP("Messages", "Go on without it. The recipient it names can open it."),
    ),
    Code.PARTS_SEALED: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "Parts of this interview are sealed to whoever asked and the supervisors."
        ),
        QT_TRANSLATE_NOOP("Messages", "They are complete. Nothing was changed."),
        QT_TRANSLATE_NOOP(
            "Messages", "Have it handed over, or let a supervisor open it: Review, F6."
        ),
    ),
    Code.HANDOVER_SEALED: Message(
        QT_TRANSLATE_NOOP("Messages", "This interview is sealed. That colleague has no key to it."),
        QT_TRANSLATE_NOOP("Messages", "It was not handed over. It stays with you, complete."),
        QT_TRANSLATE_NOOP(
            "Messages", "Go on with it yourself, or call the recipient that it is sealed to."
        ),
    ),
    Code.HANDED_OVER: Message(
        QT_TRANSLATE_NOOP("Messages", "This interview was handed over and is not accepted yet."),
        QT_TRANSLATE_NOOP("Messages", "Every answer is saved."),
        QT_TRANSLATE_NOOP(
            "Messages", "Accept it on the shift page, or ask whoever gave it to take it back."
        ),
    ),
    Code.POST_MOVED: Message(
        QT_TRANSLATE_NOOP("Messages", "This post was handed over to another laptop."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written here. What was kept can still be read."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Work on the other laptop. If the stick was lost, a supervisor takes the post back.",
        ),
    ),
    Code.POST_CHANGED: Message(
        QT_TRANSLATE_NOOP("Messages", "Something was saved while the post was being copied."),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was handed over. This laptop goes on with everything."
        ),
        QT_TRANSLATE_NOOP("Messages", "Hand the post over again while nobody works on it."),
    ),
    Code.STORING_OPEN: Message(
        QT_TRANSLATE_NOOP("Messages", "In some interviews nobody has agreed to storing yet."),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was handed over. This laptop goes on with everything."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "Finish them first: they never leave this laptop and would be lost."
        ),
    ),
    Code.NOTES_WAIT: Message(
        QT_TRANSLATE_NOOP("Messages", "Urgent notes left at the locked door were not read yet."),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was handed over. This laptop goes on with everything."
        ),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Read them on the shift page and put each to an interview: they do not travel along.",
        ),
    ),
    Code.CODE_MISTYPED: Message(
        QT_TRANSLATE_NOOP("Messages", "A character of this code is wrong."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was looked up and nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Read the code on the slip again, character by character."),
    ),
    Code.HANDOVER_INCOMPLETE: Message(
        QT_TRANSLATE_NOOP("Messages", "A file of this handover is missing on the stick."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed on this laptop or on the stick."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Look for the other files: a large post takes several. Else take the post back on the "
            "old laptop, then hand it over again.",
        ),
    ),
    Code.HANDOVER_DAMAGED: Message(
        QT_TRANSLATE_NOOP("Messages", "A file of this handover is damaged, or was altered."),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was put on this laptop. The old laptop still has the whole post."
        ),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Put the stick in again and try once more. Else take the post back on the old laptop, "
            "then use another stick.",
        ),
    ),
    Code.HANDOVER_CODE: Message(
        QT_TRANSLATE_NOOP("Messages", "The code opens no handover on this stick."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed on this laptop or on the stick."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Read the code again, group by group, on the laptop that the post comes from.",
        ),
    ),
    Code.AUDIT_BROKEN: Message(
        QT_TRANSLATE_NOOP("Messages", "The journal does not fit together any more."),
        QT_TRANSLATE_NOOP(
            "Messages", "The interviews are still readable. Nothing was deleted by this check."
        ),
        QT_TRANSLATE_NOOP("Messages", "Make a backup now. Then call the regional office."),
    ),
}
