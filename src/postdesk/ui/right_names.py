"""What each right, and whose work it is about, is called on the screen."""

from postdesk.model.roles import DeskKind, Right, Scope
from postdesk.ui.language import QT_TRANSLATE_NOOP, translate

_RIGHTS = {
    Right.LEAD: QT_TRANSLATE_NOOP("Rights", "Screen people and lead interviews"),
    Right.READ_CASES: QT_TRANSLATE_NOOP("Rights", "Read interviews and the indicators present"),
    Right.READ_SEALED: QT_TRANSLATE_NOOP("Rights", "Read what is sealed: story, health, photos"),
    Right.BREAK_GLASS: QT_TRANSLATE_NOOP("Rights", "Open it by the key of somebody who may"),
    Right.TAKE_OVER: QT_TRANSLATE_NOOP("Rights", "Take over an interview that waits for another"),
    Right.CORRECT: QT_TRANSLATE_NOOP("Rights", "Open an interview for correction"),
    Right.DECIDE: QT_TRANSLATE_NOOP("Rights", "Decide as the officer"),
    Right.COUNTERSIGN: QT_TRANSLATE_NOOP("Rights", "Countersign as the supervisor"),
    Right.DELEGATE: QT_TRANSLATE_NOOP("Rights", "Have an officer countersign for some days"),
    Right.WEIGH: QT_TRANSLATE_NOOP("Rights", "See which answers would change a sign"),
    Right.REFER: QT_TRANSLATE_NOOP("Rights", "Refer to a recipient"),
    Right.ANSWER_REQUESTS: QT_TRANSLATE_NOOP("Rights", "Take and answer a person's requests"),
    Right.ANSWER_COMPLAINTS: QT_TRANSLATE_NOOP("Rights", "Read and answer complaints"),
    Right.HOLD: QT_TRANSLATE_NOOP("Rights", "Put something kept on hold, and end the hold"),
    Right.ERASE: QT_TRANSLATE_NOOP("Rights", "Erase what was kept long enough"),
    Right.WRITE_REGISTERS: QT_TRANSLATE_NOOP("Rights", "Write the registers of processing"),
    Right.READ_TRAIL: QT_TRANSLATE_NOOP("Rights", "Read the audit trail"),
    Right.ACCEPT_CASES: QT_TRANSLATE_NOOP("Rights", "Take on a case or give it back"),
    Right.TELL_OUTCOMES: QT_TRANSLATE_NOOP("Rights", "Tell the outcome of a case"),
    Right.FIND_CASES: QT_TRANSLATE_NOOP("Rights", "Find cases in the register"),
    Right.FIND_LINKS: QT_TRANSLATE_NOOP("Rights", "See what cases have in common"),
    Right.COUNT: QT_TRANSLATE_NOOP("Rights", "Count, and write the workbook"),
    Right.PUBLISH_BULLETINS: QT_TRANSLATE_NOOP("Rights", "Publish bulletins"),
    Right.TRUST_POSTS: QT_TRANSLATE_NOOP("Rights", "Trust the keys of an office"),
    Right.PUBLISH_KITS: QT_TRANSLATE_NOOP("Rights", "Publish kits, at headquarters"),
    Right.EXCHANGE: QT_TRANSLATE_NOOP("Rights", "Read and write sticks and messages"),
    Right.INSTALL_KIT: QT_TRANSLATE_NOOP("Rights", "Install a kit that headquarters signed"),
    Right.GO_BACK_KIT: QT_TRANSLATE_NOOP("Rights", "Go back to the kit before"),
    Right.MOVE_POST: QT_TRANSLATE_NOOP("Rights", "Move the post to another laptop"),
    Right.LOOK_AFTER: QT_TRANSLATE_NOOP("Rights", "Check the laptop and make backups"),
    Right.LET_IN: QT_TRANSLATE_NOOP("Rights", "Let colleagues in"),
    Right.REISSUE: QT_TRANSLATE_NOOP("Rights", "Give a colleague a new passphrase"),
    Right.END_ACCESS: QT_TRANSLATE_NOOP("Rights", "End a colleague's access"),
    Right.RENEW_KEYS: QT_TRANSLATE_NOOP("Rights", "Make new keys for the office"),
    Right.HELP_POST: QT_TRANSLATE_NOOP("Rights", "Help a post that nobody can open"),
    Right.TEACH: QT_TRANSLATE_NOOP("Rights", "Lead a class and read its scores"),
}
_PARTIAL = {
    Scope.OWN: QT_TRANSLATE_NOOP("Rights", "one's own"),
    Scope.OTHERS: QT_TRANSLATE_NOOP("Rights", "never one's own"),
}
_WHOLE = {
    DeskKind.POST: QT_TRANSLATE_NOOP("Rights", "the post's"),
    DeskKind.REGION: QT_TRANSLATE_NOOP("Rights", "all posts'"),
    DeskKind.AGENCY: QT_TRANSLATE_NOOP("Rights", "what was sent here"),
    DeskKind.CLASSROOM: QT_TRANSLATE_NOOP("Rights", "the class's"),
}
_OF_THE_OFFICE = frozenset(
    {
        Right.EXCHANGE,
        Right.INSTALL_KIT,
        Right.GO_BACK_KIT,
        Right.MOVE_POST,
        Right.LOOK_AFTER,
        Right.LET_IN,
        Right.REISSUE,
        Right.END_ACCESS,
        Right.RENEW_KEYS,
        Right.HELP_POST,
        Right.PUBLISH_BULLETINS,
        Right.PUBLISH_KITS,
        Right.TRUST_POSTS,
        Right.WRITE_REGISTERS,
        Right.READ_TRAIL,
        Right.DELEGATE,
    }
)
"""About the office as a whole: to say whose cases would say nothing."""


def right_name(right: Right) -> str:
    """A right in the language in use."""
    return translate("Rights", _RIGHTS[right])


def scope_name(right: Right, scope: Scope, desk: DeskKind) -> str:
    """Whose work a right is about at a desk; "yes" where it is about no case."""
    if right in _OF_THE_OFFICE:
        return translate("Rights", "yes")
    return translate("Rights", _PARTIAL[scope] if scope in _PARTIAL else _WHOLE[desk])
