"""The failures PostDesk expects, each with a code that the screen turns into sentences."""

from enum import StrEnum


class Code(StrEnum):
    """One expected failure each; `ui/messages.py` says what happened, what is safe, what to do."""

    # access to the vault
    WRONG_PASSPHRASE = "wrong_passphrase"
    PASSPHRASE_SHORT = "passphrase_short"
    NAME_TAKEN = "name_taken"
    WRONG_RECOVERY_CODE = "wrong_recovery_code"
    TOO_MANY_TRIES = "too_many_tries"
    VAULT_MISSING = "vault_missing"
    VAULT_EXISTS = "vault_exists"
    VAULT_DAMAGED = "vault_damaged"
    RECORD_DAMAGED = "record_damaged"
    NO_WHOLE_COPY = "no_whole_copy"
    BACKUP_NOT_WRITTEN = "backup_not_written"
    VAULT_NEWER = "vault_newer"
    VAULT_IN_USE = "vault_in_use"
    PEOPLE_ALTERED = "people_altered"
    NOT_PERMITTED = "not_permitted"
    PART_CHANGED = "part_changed"
    SEALED_PART = "sealed_part"
    PARTS_SEALED = "parts_sealed"
    HANDOVER_SEALED = "handover_sealed"
    HANDED_OVER = "handed_over"
    POST_MOVED = "post_moved"
    POST_CHANGED = "post_changed"
    STORING_OPEN = "storing_open"
    NOTES_WAIT = "notes_wait"
    CODE_MISTYPED = "code_mistyped"
    HANDOVER_CODE = "handover_code"
    HANDOVER_INCOMPLETE = "handover_incomplete"
    HANDOVER_DAMAGED = "handover_damaged"
    AUDIT_BROKEN = "audit_broken"
    POST_LET_NOBODY_IN = "post_let_nobody_in"
    POST_LET_ANOTHER_IN = "post_let_another_in"
    POST_UNKNOWN = "post_unknown"
    POST_BACKUP_DAMAGED = "post_backup_damaged"
    POST_NOT_MENDED = "post_not_mended"
    NOT_GIVEN_BACK = "not_given_back"
    REGION_WITHOUT_KEY = "region_without_key"
    # keys and envelopes
    KEY_INVALID = "key_invalid"
    SEAL_NOT_FOR_US = "seal_not_for_us"
    SEAL_DAMAGED = "seal_damaged"
    SIGNATURE_INVALID = "signature_invalid"
    WORDS_DIFFER = "words_differ"
    # guides, packs, kits
    GUIDE_REFUSED = "guide_refused"
    GUIDE_UNKNOWN = "guide_unknown"
    EXPRESSION_INVALID = "expression_invalid"
    EXPRESSION_FAILED = "expression_failed"
    ANSWER_INVALID = "answer_invalid"
    TYPED_ONCE = "typed_once"
    PHOTO_LARGE = "photo_large"
    PHOTO_UNREADABLE = "photo_unreadable"
    QUESTION_UNKNOWN = "question_unknown"
    CHOICE_UNKNOWN = "choice_unknown"
    WORKBOOK_MISSING = "workbook_missing"
    WORKBOOK_HOSTILE = "workbook_hostile"
    WORKBOOK_UNREADABLE = "workbook_unreadable"
    PACK_REFUSED = "pack_refused"
    KIT_REFUSED = "kit_refused"
    KIT_OLDER = "kit_older"
    CONTENT_MISSING = "content_missing"
    ENGINE_FAILED = "engine_failed"
    # packets and sticks
    PACKET_DAMAGED = "packet_damaged"
    PACKET_TOO_LARGE = "packet_too_large"
    PACKET_FOREIGN = "packet_foreign"
    PACKET_WRONG_REALM = "packet_wrong_realm"
    PACKET_NEWER = "packet_newer"
    PACKET_SENDER_UNKNOWN = "packet_sender_unknown"
    PACKET_SENDER_REVOKED = "packet_sender_revoked"
    PACKET_CONFLICT = "packet_conflict"
    MESSAGE_STRAY = "message_stray"
    ENROLMENT_REFUSED = "enrolment_refused"
    NO_CONSENT = "no_consent"
    NOT_COUNTERSIGNED = "not_countersigned"
    RECIPIENT_WITHOUT_KEY = "recipient_without_key"
    STICK_MISSING = "stick_missing"
    STICK_FULL = "stick_full"
    STICK_READ_ONLY = "stick_read_only"
    STICK_PULLED = "stick_pulled"
    STICK_NOT_READ = "stick_not_read"
    STICK_DAMAGED = "stick_damaged"
    # the machine
    NO_PRINTER = "no_printer"
    PAPER_NOT_SAFE = "paper_not_safe"
    PRINTER_FAILED = "printer_failed"
    DISK_FULL = "disk_full"
    FILE_UNREADABLE = "file_unreadable"
    MACHINE_BUSY = "machine_busy"
    CLOCK_BEHIND = "clock_behind"
    WRONG_USE = "wrong_use"


class PostDeskError(Exception):
    """An expected failure: a code and the harmless values its sentence needs (never a person's)."""

    def __init__(self, code: Code, **values: str | int) -> None:
        super().__init__(code.value, values)
        self.code = code
        self.values = values

    def __str__(self) -> str:
        told = ", ".join(f"{name}={value}" for name, value in sorted(self.values.items()))
        return f"{self.code.value}({told})" if told else self.code.value
