"""What each check of the health page is called, what it says, and what can be done about it."""

from datetime import timedelta

from postdesk.model.health import Check, Finding, Light
from postdesk.ui.language import QT_TRANSLATE_NOOP, Language, isolate, translate
from postdesk.ui.language_formats import (
    date_text,
    duration_text,
    number_text,
    size_text,
    weekday_date,
)
from postdesk.ui.outside_names import outside_name

NAMES = {
    Check.PAGES: QT_TRANSLATE_NOOP("Health", "Pages of the vault"),
    Check.AUDIT: QT_TRANSLATE_NOOP("Health", "Audit trail"),
    Check.CLOCK: QT_TRANSLATE_NOOP("Health", "Clock"),
    Check.DISK: QT_TRANSLATE_NOOP("Health", "Room on the disk"),
    Check.BACKUP: QT_TRANSLATE_NOOP("Health", "Backup"),
    Check.OWN_BACKUP: QT_TRANSLATE_NOOP("Health", "Daily backup"),
    Check.DAMAGED: QT_TRANSLATE_NOOP("Health", "Damaged records"),
    Check.LOST: QT_TRANSLATE_NOOP("Health", "Lost or damaged"),
    Check.KIT: QT_TRANSLATE_NOOP("Health", "Kit"),
    Check.ENGINE: QT_TRANSLATE_NOOP("Health", "Indicator engine"),
    Check.UNSENT: QT_TRANSLATE_NOOP("Health", "Packets not sent"),
    Check.RECEIPTS: QT_TRANSLATE_NOOP("Health", "Receipts awaited"),
    Check.KEY: QT_TRANSLATE_NOOP("Health", "Keys of the offices"),
    Check.DRAFTS: QT_TRANSLATE_NOOP("Health", "Interviews not finished"),
    Check.APART: QT_TRANSLATE_NOOP("Health", "Keeping not yet agreed"),
    Check.QUARANTINE: QT_TRANSLATE_NOOP("Health", "Quarantine"),
    Check.RETENTION: QT_TRANSLATE_NOOP("Health", "Kept too long"),
    Check.REQUESTS: QT_TRANSLATE_NOOP("Health", "People’s requests"),
    Check.STICKS: QT_TRANSLATE_NOOP("Health", "Sticks under way"),
    Check.GAPS: QT_TRANSLATE_NOOP("Health", "Missing numbers"),
    Check.REGION: QT_TRANSLATE_NOOP("Health", "Region’s access"),
}
ACTIONS = {
    Check.PAGES: QT_TRANSLATE_NOOP("Health", "Read again"),
    Check.AUDIT: QT_TRANSLATE_NOOP("Health", "Verify"),
    Check.CLOCK: QT_TRANSLATE_NOOP("Health", "Check again"),
    Check.DISK: QT_TRANSLATE_NOOP("Health", "Check again"),
    Check.BACKUP: QT_TRANSLATE_NOOP("Health", "Back up to a stick"),
    Check.OWN_BACKUP: QT_TRANSLATE_NOOP("Health", "Make it now"),
    Check.DAMAGED: QT_TRANSLATE_NOOP("Health", "Look at damaged records"),
    Check.LOST: QT_TRANSLATE_NOOP("Health", "Read"),
    Check.KIT: QT_TRANSLATE_NOOP("Health", "Read a kit"),
    Check.ENGINE: QT_TRANSLATE_NOOP("Health", "Try it"),
    Check.UNSENT: QT_TRANSLATE_NOOP("Health", "See"),
    Check.RECEIPTS: QT_TRANSLATE_NOOP("Health", "See"),
    Check.KEY: QT_TRANSLATE_NOOP("Health", "Read a kit"),
    Check.DRAFTS: QT_TRANSLATE_NOOP("Health", "See"),
    Check.APART: QT_TRANSLATE_NOOP("Health", "See"),
    Check.QUARANTINE: QT_TRANSLATE_NOOP("Health", "See"),
    Check.RETENTION: QT_TRANSLATE_NOOP("Health", "Look"),
    Check.REQUESTS: QT_TRANSLATE_NOOP("Health", "Look"),
    Check.STICKS: QT_TRANSLATE_NOOP("Health", "See"),
    Check.GAPS: QT_TRANSLATE_NOOP("Health", "See"),
    Check.REGION: QT_TRANSLATE_NOOP("Health", "Look"),
}
_FINE = {
    Check.PAGES: QT_TRANSLATE_NOOP("Health", "{pages} pages read again, none damaged"),
    Check.AUDIT: QT_TRANSLATE_NOOP("Health", "chain whole, {entries} entries"),
    Check.CLOCK: QT_TRANSLATE_NOOP("Health", "agrees with the audit trail and the kit"),
    Check.DISK: QT_TRANSLATE_NOOP("Health", "{free} free of {all}"),
    Check.BACKUP: QT_TRANSLATE_NOOP("Health", "made {when}, opened by way of proof"),
    Check.OWN_BACKUP: QT_TRANSLATE_NOOP("Health", "made by itself, the last {when}"),
    Check.DAMAGED: QT_TRANSLATE_NOOP("Health", "every record can be read"),
    Check.LOST: QT_TRANSLATE_NOOP("Health", "the files beside the vault are whole"),
    Check.KIT: QT_TRANSLATE_NOOP("Health", "number {version}, installed {ago} ago"),
    Check.ENGINE: QT_TRANSLATE_NOOP("Health", "agrees with the reference"),
    Check.UNSENT: QT_TRANSLATE_NOOP("Health", "{count} waiting, none for long"),
    Check.RECEIPTS: QT_TRANSLATE_NOOP("Health", "{count} on the way, none late"),
    Check.KEY: QT_TRANSLATE_NOOP("Health", "none ends within a month"),
    Check.DRAFTS: QT_TRANSLATE_NOOP("Health", "{count} open, none forgotten"),
    Check.APART: QT_TRANSLATE_NOOP("Health", "{count} lie apart, all can be read"),
    Check.QUARANTINE: QT_TRANSLATE_NOOP("Health", "empty"),
    Check.RETENTION: QT_TRANSLATE_NOOP("Health", "nothing due, {soon} within a week"),
    Check.REQUESTS: QT_TRANSLATE_NOOP("Health", "{count} open, none late"),
    Check.STICKS: QT_TRANSLATE_NOOP("Health", "{count} with a courier, none overdue"),
    Check.GAPS: QT_TRANSLATE_NOOP("Health", "{count} missing, none for long"),
    Check.REGION: QT_TRANSLATE_NOOP("Health", "nobody outside the post can open the vault"),
}
_NOT_FINE = {
    Check.PAGES: QT_TRANSLATE_NOOP(
        "Health", "Damaged places: {damaged}. Have what is readable saved into a new file."
    ),
    Check.AUDIT: QT_TRANSLATE_NOOP(
        "Health",
        "Entry {bad} does not fit: the vault was changed. Write nothing more here. Say so at once.",
    ),
    Check.CLOCK: QT_TRANSLATE_NOOP(
        "Health", "The clock is behind: {when} was already seen. Set this laptop’s date."
    ),
    Check.DISK: QT_TRANSLATE_NOOP(
        "Health", "Only {free} free. Remove what is not PostDesk’s from this laptop."
    ),
    Check.BACKUP: QT_TRANSLATE_NOOP(
        "Health", "The last one is {ago} old. What came since is on this laptop only."
    ),
    Check.OWN_BACKUP: QT_TRANSLATE_NOOP(
        "Health", "The last one is of {when}. The one of today could not be made."
    ),
    Check.DAMAGED: QT_TRANSLATE_NOOP(
        "Health", "{count} cannot be read and are set aside. Everything else works."
    ),
    Check.LOST: QT_TRANSLATE_NOOP(
        "Health", "{count} to read: what happened, what is safe, what to do now."
    ),
    Check.KIT: QT_TRANSLATE_NOOP(
        "Health", "The kit is {ago} old. Ask the regional office for a newer one."
    ),
    Check.ENGINE: QT_TRANSLATE_NOOP(
        "Health", "Engine and reference disagree. Flags of both are shown. Tell the region."
    ),
    Check.UNSENT: QT_TRANSLATE_NOOP(
        "Health", "{count} sealed, the oldest for {ago}. They stay here. Write them to a stick."
    ),
    Check.RECEIPTS: QT_TRANSLATE_NOOP(
        "Health", "{late} without an answer for over a week. They stay here."
    ),
    Check.KEY: QT_TRANSLATE_NOOP("Health", "One ends in {ago}. The region has to send a new kit."),
    Check.DRAFTS: QT_TRANSLATE_NOOP(
        "Health", "{stuck} untouched for over a week. Everything is saved. Go on or close."
    ),
    Check.APART: QT_TRANSLATE_NOOP(
        "Health", "{when}: their file was damaged. {saved} saved: look through them, ask the rest."
    ),
    Check.QUARANTINE: QT_TRANSLATE_NOOP(
        "Health", "Packets that nobody believes yet: {count}. They are kept whole."
    ),
    Check.RETENTION: QT_TRANSLATE_NOOP(
        "Health", "{due} kept for as long as they may be. Nothing is erased without a look."
    ),
    Check.REQUESTS: QT_TRANSLATE_NOOP(
        "Health", "{overdue} late, {soon} to answer within a week. Answer the oldest first."
    ),
    Check.STICKS: QT_TRANSLATE_NOOP(
        "Health", "Stick {stick}, courier {courier}: due {ago} ago. Overdue in all: {count}."
    ),
    Check.GAPS: QT_TRANSLATE_NOOP(
        "Health",
        "Number {number} from {office}: missing for {ago}. Missing in all: {count}. Have that "
        "office write again.",
    ),
    Check.REGION: QT_TRANSLATE_NOOP(
        "Health", "A kit ended the region’s key, so its access too. A supervisor looks at it."
    ),
}
_LET_IN = QT_TRANSLATE_NOOP("Health", "{office} can open the vault")
_NEW_KEY = QT_TRANSLATE_NOOP("Health", "{office} has a new key. A supervisor lets it in by that.")
_KEY_ENDED = QT_TRANSLATE_NOOP(
    "Health", "The key of {office} counts no more. A supervisor ends its access."
)
_NO_BACKUP = QT_TRANSLATE_NOOP("Health", "There is none yet. Everything is on this laptop only.")
_NOT_MADE = QT_TRANSLATE_NOOP(
    "Health", "There is none beside the vault, and it could not be made. Make it now."
)
_NOT_DUE = QT_TRANSLATE_NOOP("Health", "the first one is made after a day of use")
_NO_PLACE = QT_TRANSLATE_NOOP(
    "Health", "The mark of the last closing is lost: an older vault would not be noticed."
)
_LOST_APART = QT_TRANSLATE_NOOP(
    "Health", "{when}: {lost} of them were lost. Ask those people again."
)
_LOST_UNCOUNTED = QT_TRANSLATE_NOOP(
    "Health", "{when}: they were lost, nobody can say how many. Ask those people again."
)
_HELD_LONG = QT_TRANSLATE_NOOP(
    "Health", "{count}, of which {due} for as long as they may be kept. Look, then remove those."
)
_ENGINE_ALONE = QT_TRANSLATE_NOOP(
    "Health", "The engine does not answer: the reference judges alone. Go on, and tell the region."
)
_MEND = QT_TRANSLATE_NOOP("Health", "See what to do")
_STARTER_KIT = QT_TRANSLATE_NOOP("Health", "The starter kit is in use. Nothing in it is validated.")
_KIT_BEFORE = QT_TRANSLATE_NOOP(
    "Health", "The kit was damaged. The one before, {version}, is in use. Read the newest again."
)
_KIT_LOST = QT_TRANSLATE_NOOP(
    "Health", "The kit was damaged. The starter kit is in use. Read the newest again at once."
)
_NOT_PUBLISHED = QT_TRANSLATE_NOOP(
    "Health", "No kit is published yet: posts work with the starter kit. Publish the first one."
)
_OWN_KIT_LOST = QT_TRANSLATE_NOOP(
    "Health", "The published kit was damaged. Publish the next one, and seal it for each post."
)
_PUBLISH = QT_TRANSLATE_NOOP("Health", "Publish a kit")
_NEVER_CAME = QT_TRANSLATE_NOOP(
    "Health",
    "Never came to {office}: {count}. They are kept here. Write them again from the outbox.",
)
_NOT_YET = QT_TRANSLATE_NOOP("Health", "not checked yet")


def check_name(check: Check) -> str:
    """What a check is called."""
    return translate("Health", NAMES[check])


def check_action(check: Check, finding: Finding | None = None) -> str:
    """The word on its button."""
    shown = finding is not None and finding.light is not Light.FINE
    if shown and check in {Check.PAGES, Check.AUDIT}:
        return translate("Health", _MEND)
    if finding is not None and check is Check.KIT and "own" in finding.numbers:
        return translate("Health", _PUBLISH)
    return translate("Health", ACTIONS[check])


def not_checked() -> str:
    """What stands where a check was not made yet."""
    return translate("Health", _NOT_YET)


def sentence(finding: Finding, language: Language) -> str:
    """What a check found, in one or two short sentences."""
    texts = _FINE if finding.light is Light.FINE else _NOT_FINE
    text = _closer(finding) or texts[finding.check]
    return translate("Health", text).format_map(_values(finding, language))


def _closer(finding: Finding) -> str:
    """What is said instead where a check found something of its own; else empty."""
    check, numbers, fine = finding.check, finding.numbers, finding.light is Light.FINE
    closer = (
        (_NO_BACKUP, check is Check.BACKUP and finding.at is None),
        (_NOT_DUE if fine else _NOT_MADE, check is Check.OWN_BACKUP and finding.at is None),
        (_OWN_KIT_LOST, check is Check.KIT and {"fallback", "own"} <= numbers.keys()),
        (_NOT_PUBLISHED, check is Check.KIT and "own" in numbers and "version" not in numbers),
        (_KIT_BEFORE, check is Check.KIT and {"fallback", "version"} <= numbers.keys()),
        (_KIT_LOST, check is Check.KIT and "fallback" in numbers),
        (_STARTER_KIT, check is Check.KIT and "version" not in numbers),
        (_NEVER_CAME, check is Check.GAPS and "ours" in numbers),
        (_NO_PLACE, check is Check.AUDIT and "no_place" in numbers),
        (_ENGINE_ALONE, check is Check.ENGINE and "alone" in numbers),
        (_HELD_LONG, check is Check.QUARANTINE and numbers.get("due", 0) > 0),
        (_LET_IN, check is Check.REGION and fine and numbers["in"] > 0),
        (_NEW_KEY, check is Check.REGION and "newer" in numbers),
        (_KEY_ENDED, check is Check.REGION and "ended" in numbers),
        (_LOST_APART, check is Check.APART and numbers.get("lost", -1) >= 0),
        (_LOST_UNCOUNTED, check is Check.APART and "lost" in numbers),
    )
    return next((text for text, holds in closer if holds), "")


def _values(finding: Finding, language: Language) -> dict[str, str]:
    values = {name: number_text(language, number) for name, number in finding.numbers.items()}
    if finding.check is Check.DISK:
        values = {name: size_text(language, size) for name, size in finding.numbers.items()}
    if "days" in finding.numbers:
        values["ago"] = isolate(duration_text(timedelta(days=finding.numbers["days"])))
    values |= {name: isolate(text) for name, text in finding.names.items()}
    said = {name: texts.in_language(language.value) for name, texts in finding.offices.items()}
    values |= {name: outside_name(text) for name, text in said.items()}
    if "minutes" in finding.numbers:
        late = timedelta(minutes=finding.numbers["minutes"])
        values["ago"] = isolate(duration_text(late))
    if finding.at is not None:
        when = date_text if finding.light is Light.FINE else weekday_date
        values["when"] = isolate(when(language, finding.at))
    return values
