"""What an entry of the audit trail says in plain words."""

from postdesk.store.audit import AuditEntry, AuditKind
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate
from postdesk.ui.language_formats import number_text
from postdesk.ui.outside_names import outside_name
from postdesk.ui.theme import current_look

_KINDS = {
    AuditKind.OPENED: QT_TRANSLATE_NOOP("Trail", "opened the vault"),
    AuditKind.CLOSED: QT_TRANSLATE_NOOP("Trail", "closed the vault"),
    AuditKind.FAILED_UNLOCK: QT_TRANSLATE_NOOP("Trail", "a passphrase was wrong"),
    AuditKind.READ: QT_TRANSLATE_NOOP("Trail", "read it"),
    AuditKind.WRITTEN: QT_TRANSLATE_NOOP("Trail", "changed it"),
    AuditKind.PRINTED: QT_TRANSLATE_NOOP("Trail", "saved pages to print"),
    AuditKind.EXPORTED: QT_TRANSLATE_NOOP("Trail", "sealed or wrote what leaves"),
    AuditKind.IMPORTED: QT_TRANSLATE_NOOP("Trail", "took something in"),
    AuditKind.REFUSED: QT_TRANSLATE_NOOP("Trail", "put a packet into quarantine"),
    AuditKind.ERASED: QT_TRANSLATE_NOOP("Trail", "erased it"),
    AuditKind.PEOPLE: QT_TRANSLATE_NOOP("Trail", "changed who has access"),
    AuditKind.SETTING: QT_TRANSLATE_NOOP("Trail", "changed a setting"),
    AuditKind.BACKUP: QT_TRANSLATE_NOOP("Trail", "made or removed a backup"),
    AuditKind.RESTORED: QT_TRANSLATE_NOOP("Trail", "restored the vault"),
    AuditKind.MOVED: QT_TRANSLATE_NOOP("Trail", "moved the post to another laptop"),
    AuditKind.ROLLED_BACK: QT_TRANSLATE_NOOP("Trail", "an older vault was put back"),
    AuditKind.CLOCK_JUMP: QT_TRANSLATE_NOOP("Trail", "the clock went back"),
    AuditKind.BREAK_GLASS: QT_TRANSLATE_NOOP("Trail", "opened a sealed part by a second key"),
    AuditKind.LOST: QT_TRANSLATE_NOOP("Trail", "a file was lost or damaged"),
}
_CLOSER = {
    (AuditKind.OPENED, "help"): QT_TRANSLATE_NOOP("Trail", "opened a copy of the vault, to help"),
    (AuditKind.READ, "emergency"): QT_TRANSLATE_NOOP("Trail", "opened an emergency card"),
    (AuditKind.READ, "links"): QT_TRANSLATE_NOOP("Trail", "looked at links"),
    (AuditKind.READ, "night"): QT_TRANSLATE_NOOP("Trail", "read a plan for the night"),
    (AuditKind.READ, "note"): QT_TRANSLATE_NOOP("Trail", "read an urgent note"),
    (AuditKind.READ, "message"): QT_TRANSLATE_NOOP("Trail", "read a message"),
    (AuditKind.READ, "sealed"): QT_TRANSLATE_NOOP("Trail", "read a sealed part"),
    (AuditKind.WRITTEN, "begun"): QT_TRANSLATE_NOOP("Trail", "began the interview"),
    (AuditKind.WRITTEN, "typed"): QT_TRANSLATE_NOOP("Trail", "began to type in a paper form"),
    (AuditKind.WRITTEN, "answers"): QT_TRANSLATE_NOOP("Trail", "saved answers"),
    (AuditKind.WRITTEN, "intake"): QT_TRANSLATE_NOOP("Trail", "dealt with an urgent note"),
    (AuditKind.WRITTEN, "storing"): QT_TRANSLATE_NOOP("Trail", "keeping was agreed"),
    (AuditKind.WRITTEN, "carry"): QT_TRANSLATE_NOOP("Trail", "asked if a paper is safe to carry"),
    (AuditKind.WRITTEN, "assessment"): QT_TRANSLATE_NOOP("Trail", "the signs were stored"),
    (AuditKind.WRITTEN, "referral"): QT_TRANSLATE_NOOP("Trail", "changed a referral"),
    (AuditKind.WRITTEN, "sealed"): QT_TRANSLATE_NOOP("Trail", "sealed a part"),
    (AuditKind.WRITTEN, "request"): QT_TRANSLATE_NOOP("Trail", "a person’s request"),
    (AuditKind.WRITTEN, "shift"): QT_TRANSLATE_NOOP("Trail", "took up, left or ended the shift"),
    (AuditKind.PRINTED, "printer"): QT_TRANSLATE_NOOP("Trail", "sent pages to a printer"),
    (AuditKind.EXPORTED, "file"): QT_TRANSLATE_NOOP("Trail", "saved it to print for the file"),
    (AuditKind.PRINTED, "slip"): QT_TRANSLATE_NOOP("Trail", "saved a slip to print"),
    (AuditKind.PRINTED, "recovery"): QT_TRANSLATE_NOOP("Trail", "printed the recovery sheet"),
    (AuditKind.PRINTED, "own"): QT_TRANSLATE_NOOP("Trail", "saved a person’s own copy"),
    (AuditKind.ERASED, "retention"): QT_TRANSLATE_NOOP("Trail", "erased it: its time was up"),
    (AuditKind.ERASED, "withdrawn"): QT_TRANSLATE_NOOP("Trail", "erased it: it was taken back"),
    (AuditKind.ERASED, "removed"): QT_TRANSLATE_NOOP("Trail", "removed a packet from quarantine"),
    (AuditKind.PEOPLE, "added"): QT_TRANSLATE_NOOP("Trail", "let somebody in"),
    (AuditKind.PEOPLE, "removed"): QT_TRANSLATE_NOOP("Trail", "ended an access"),
    (AuditKind.PEOPLE, "passphrase"): QT_TRANSLATE_NOOP("Trail", "changed a passphrase"),
    (AuditKind.PEOPLE, "reissued"): QT_TRANSLATE_NOOP("Trail", "gave a passphrase anew"),
    (AuditKind.PEOPLE, "recovery"): QT_TRANSLATE_NOOP("Trail", "made a new recovery sheet"),
    (AuditKind.PEOPLE, "office"): QT_TRANSLATE_NOOP("Trail", "let the regional office in"),
    (AuditKind.PEOPLE, "office_out"): QT_TRANSLATE_NOOP("Trail", "ended the region’s access"),
    (AuditKind.PEOPLE, "office_ended"): QT_TRANSLATE_NOOP(
        "Trail", "a kit ended the region’s key, and its access"
    ),
    (AuditKind.PEOPLE, "help_looked"): QT_TRANSLATE_NOOP(
        "Trail", "opened a post’s backup, to help"
    ),
    (AuditKind.PEOPLE, "help_gave"): QT_TRANSLATE_NOOP("Trail", "gave a post access again"),
    (AuditKind.PEOPLE, "stand_in"): QT_TRANSLATE_NOOP("Trail", "let an officer countersign"),
    (AuditKind.PEOPLE, "stand_in_ended"): QT_TRANSLATE_NOOP("Trail", "ended countersigning"),
    (AuditKind.REFUSED, "damaged"): QT_TRANSLATE_NOOP("Trail", "set a damaged record apart"),
    (AuditKind.RESTORED, "as"): QT_TRANSLATE_NOOP("Trail", "took a damaged record as it is"),
    (AuditKind.RESTORED, "from"): QT_TRANSLATE_NOOP("Trail", "put a record back from a backup"),
    (AuditKind.RESTORED, "people"): QT_TRANSLATE_NOOP("Trail", "mended the list of people"),
    (AuditKind.RESTORED, "salvaged"): QT_TRANSLATE_NOOP("Trail", "saved what a damaged file had"),
    (AuditKind.LOST, "acknowledged"): QT_TRANSLATE_NOOP("Trail", "dealt with a lost file"),
    (AuditKind.MOVED, "begun"): QT_TRANSLATE_NOOP("Trail", "began to hand the post over"),
    (AuditKind.MOVED, "away"): QT_TRANSLATE_NOOP(
        "Trail", "handed the post over, closed this laptop"
    ),
    (AuditKind.MOVED, "here"): QT_TRANSLATE_NOOP("Trail", "took the post over on this laptop"),
    (AuditKind.MOVED, "back"): QT_TRANSLATE_NOOP("Trail", "took the post back after a handover"),
    (AuditKind.SETTING, "published"): QT_TRANSLATE_NOOP("Trail", "published a kit"),
    (AuditKind.SETTING, "revoked"): QT_TRANSLATE_NOOP("Trail", "ended the keys of an office"),
    (AuditKind.SETTING, "keys"): QT_TRANSLATE_NOOP("Trail", "made or retired keys"),
    (AuditKind.SETTING, "held"): QT_TRANSLATE_NOOP("Trail", "put it on hold"),
    (AuditKind.SETTING, "released"): QT_TRANSLATE_NOOP("Trail", "ended a hold"),
}


_SEARCHED = QT_TRANSLATE_NOOP("Trail", "searched the register; cases found: {count}")
_OFFICE = "office "
"""How the record of an entry begins that is about another office."""


def done(entry: AuditEntry) -> str:
    """What was done, in the language in use: by the closer word of the entry where it has one.

    What is about an office tells which one.
    """
    first, _, rest = entry.what.partition(" ")
    if (entry.kind, first) == (AuditKind.READ, "search") and rest.isdecimal():
        count = number_text(current_look().language, int(rest))
        return translate("Trail", _SEARCHED).format(count=count)
    said = translate("Trail", _CLOSER.get((entry.kind, first), _KINDS[entry.kind]))
    if not entry.record.startswith(_OFFICE):
        return said
    return f"{said} ({outside_name(entry.record.removeprefix(_OFFICE))})"
