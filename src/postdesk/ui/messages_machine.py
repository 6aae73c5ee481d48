"""The three sentences of each failure about sticks, printers and the laptop."""

from postdesk.errors import Code
from postdesk.ui.language import QT_TRANSLATE_NOOP
from postdesk.ui.widgets.error_card import Message

SENTENCES: dict[Code, Message] = {
    Code.STICK_MISSING: Message(
        QT_TRANSLATE_NOOP("Messages", "No stick was found."),
        QT_TRANSLATE_NOOP("Messages", "The packets stay here."),
        QT_TRANSLATE_NOOP("Messages", "Put the stick in, wait a moment, then try again."),
    ),
    Code.STICK_FULL: Message(
        QT_TRANSLATE_NOOP("Messages", "The stick is full."),
        QT_TRANSLATE_NOOP(
            "Messages", "The packets stay here. What was begun on the stick is removed."
        ),
        QT_TRANSLATE_NOOP("Messages", "Use another stick, or make room on this one."),
    ),
    Code.STICK_READ_ONLY: Message(
        QT_TRANSLATE_NOOP("Messages", "The stick cannot be written to."),
        QT_TRANSLATE_NOOP("Messages", "The packets stay here."),
        QT_TRANSLATE_NOOP("Messages", "Look for a small switch on the stick, or use another one."),
    ),
    Code.STICK_PULLED: Message(
        QT_TRANSLATE_NOOP("Messages", "The stick was taken out too early."),
        QT_TRANSLATE_NOOP(
            "Messages", "The packets stay here, complete. None of them counts as sent."
        ),
        QT_TRANSLATE_NOOP("Messages", "Put the stick in again and write once more."),
    ),
    Code.STICK_NOT_READ: Message(
        QT_TRANSLATE_NOOP(
            "Messages", "The stick is not there, or was taken out while it was read."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "It was only read: nothing on it changed. What was here before is complete."
        ),
        QT_TRANSLATE_NOOP(
            "Messages", "Put it in again, wait a moment, then read it once more, to the end."
        ),
    ),
    Code.STICK_DAMAGED: Message(
        QT_TRANSLATE_NOOP("Messages", "The stick did not keep what was written to it."),
        QT_TRANSLATE_NOOP("Messages", "The packets stay here, complete."),
        QT_TRANSLATE_NOOP("Messages", "Do not use this stick any more. Write onto another one."),
    ),
    Code.NO_PRINTER: Message(
        QT_TRANSLATE_NOOP("Messages", "This laptop knows no printer."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was printed, and no file was written."),
        QT_TRANSLATE_NOOP(
            "Messages", "Plug a printer in and try again, or save the pages as a PDF."
        ),
    ),
    Code.PAPER_NOT_SAFE: Message(
        QT_TRANSLATE_NOOP("Messages", "This person did not say that a paper is safe to carry."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was printed, and no file was written."),
        QT_TRANSLATE_NOOP(
            "Messages",
            "Show it large, to be copied or learnt by heart. If it became safe, ask again.",
        ),
    ),
    Code.PRINTER_FAILED: Message(
        QT_TRANSLATE_NOOP("Messages", "The printer did not take the pages."),
        QT_TRANSLATE_NOOP("Messages", "Everything is kept here. Some pages may have come out."),
        QT_TRANSLATE_NOOP("Messages", "Take out what was printed, look at the printer, try again."),
    ),
    Code.DISK_FULL: Message(
        QT_TRANSLATE_NOOP("Messages", "There is no room left on this laptop."),
        QT_TRANSLATE_NOOP("Messages", "What was saved before is kept. This step was undone."),
        QT_TRANSLATE_NOOP(
            "Messages", "Make room: empty the bin, remove old files. Then try again."
        ),
    ),
    Code.MACHINE_BUSY: Message(
        QT_TRANSLATE_NOOP("Messages", "This laptop is too busy to open what is sealed to a code."),
        QT_TRANSLATE_NOOP(
            "Messages", "Nothing was changed. The stick and the code may well be good."
        ),
        QT_TRANSLATE_NOOP("Messages", "Close other programs, wait a minute, then try again."),
    ),
    Code.FILE_UNREADABLE: Message(
        QT_TRANSLATE_NOOP("Messages", "The file cannot be read."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Choose the file again, or another copy of it."),
    ),
    Code.CLOCK_BEHIND: Message(
        QT_TRANSLATE_NOOP("Messages", "The clock of this laptop is behind the last entry."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was written with a wrong time."),
        QT_TRANSLATE_NOOP("Messages", "Set the clock of the laptop, then go on."),
    ),
    Code.WRONG_USE: Message(
        QT_TRANSLATE_NOOP("Messages", "This step is not possible here."),
        QT_TRANSLATE_NOOP("Messages", "Nothing was changed."),
        QT_TRANSLATE_NOOP("Messages", "Go back and begin the step again."),
    ),
}
