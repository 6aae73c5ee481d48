"""Who may open a vault: joining, leaving, a new passphrase, a new sheet."""

from postdesk.crypto.envelopes import KdfStrength
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import NewId
from postdesk.model.ids import OfficeId, PersonId
from postdesk.model.people import Person
from postdesk.model.roles import Right, may, require
from postdesk.store.alike import read_alike
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.identities import (
    NewPerson,
    lock_identity,
    new_member,
    new_recovery,
)
from postdesk.store.people_change import replace_people
from postdesk.store.people_file import Member, OfficeAccess, PeopleFile
from postdesk.store.renewing import Renewed, renew_key
from postdesk.store.sealing_anew import seal_beside_anew, sessions_beside
from postdesk.store.vault import Vault

OFFICE = PersonId("office")
"""Who acts where a regional office opened a copy of a post's vault (`helping`)."""


class People:
    """The people of an unlocked vault; whoever may not, by the table of roles, is refused.

    What lets in, ends or re-issues access raises `NOT_PERMITTED` then.
    """

    def __init__(self, vault: Vault) -> None:
        self._vault = vault

    def listed(self) -> tuple[Person, ...]:
        """Everybody who can unlock the vault, as checked when it was opened."""
        return tuple(member.person for member in self._vault.file.people)

    def add(self, new: NewPerson, strength: KdfStrength | None = None) -> Person:
        """Let somebody in; a guess of their passphrase costs what one of the others' does.

        Raises `PASSPHRASE_SHORT`, `NAME_TAKEN` where a name here reads like it, for who signed
        what must be told by it, `WRONG_USE` for a weak strength or no name.
        """
        return self.let_in(self.made_ready(new, strength))

    def made_ready(self, new: NewPerson, strength: KdfStrength | None = None) -> Member:
        """Work out what lets somebody in, a second's work for any thread. Raises as `add`."""
        require(self._vault.person.role, Right.LET_IN)
        if not new.name.strip():
            raise PostDeskError(Code.WRONG_USE, why="no_name")
        self._require_free(new.name)
        return self._member(new, strength, self._vault.new_id)

    def let_in(self, member: Member) -> Person:
        """Let in somebody who was made ready. Raises `NOT_PERMITTED`, `NAME_TAKEN`."""
        require(self._vault.person.role, Right.LET_IN)
        self._require_free(member.person.name)
        self._replace((*self._vault.file.people, member))
        self._note("added", member.person.id)
        return member.person

    def _require_free(self, name: str) -> None:
        if any(read_alike(name, known.name) for known in self.listed()):
            raise PostDeskError(Code.NAME_TAKEN)

    def remove(self, person: PersonId) -> None:
        """Shut somebody out: they leave the file, and the database gets another key.

        They still open copies made before. Raises as `require_removable`, and `VAULT_IN_USE` while
        a worker's session is open.
        """
        left = self.require_removable(person)
        self._change_key(self._vault.file.model_copy(update={"people": left}))
        self._note("removed", person)

    def require_removable(self, person: PersonId) -> tuple[Member, ...]:
        """Who is left once somebody is shut out.

        Raises `NOT_PERMITTED` for a stranger, `WRONG_USE` for the last who can let others in, and
        for oneself: a session would go on without its access.
        """
        require(self._vault.person.role, Right.END_ACCESS)
        file = self._vault.file
        file.member(person)
        if person == self._vault.person.id:
            raise PostDeskError(Code.WRONG_USE, why="own_access")
        left = tuple(member for member in file.people if member.person.id != person)
        if not any(may(member.person.role, Right.LET_IN) for member in left):
            raise PostDeskError(Code.WRONG_USE, why="last_in_charge")
        return left

    def change_passphrase(
        self, person: PersonId, old: str, new: str, strength: KdfStrength | None = None
    ) -> None:
        """Lock somebody's identity under another passphrase.

        The identity stays: who has an older `vault.json` and the old words opens the vault as it is
        today, so where somebody may know them `reissue` is the answer. Wrong tries count as those
        at the door do. Raises `WRONG_PASSPHRASE`, `TOO_MANY_TRIES`, and as `add`.
        """
        vault = self._vault
        member = vault.file.member(person)
        who = vault.witness(person, old)
        cost = strength or vault.file.strength()
        envelope = lock_identity(vault.file.vault, vault.realm, who, new, cost)
        self._replace_one(member.model_copy(update={"envelope": envelope}))
        self._note("passphrase", person)

    def reissue(
        self, person: PersonId, passphrase: str, strength: KdfStrength | None = None
    ) -> Person:
        """Give somebody who forgot their passphrase a new identity; their id stays.

        What was sealed to the old identity is sealed to the new one as far as whoever re-issues can
        open it; the rest stays closed to them. Raises as `add`, and as `remove`: the database gets
        another key.
        """
        self._require_reissue()
        vault = self._vault
        old = vault.file.member(person)
        new = NewPerson(name=old.person.name, role=old.person.role, passphrase=passphrase)
        member = self._member(new, strength, lambda: person)
        people = tuple(
            member if known.person.id == person else known for known in vault.file.people
        )
        file = vault.file.model_copy(update={"people": people})
        done = self._renew(old.person.public, member.person.public, file)
        self._note(f"reissued {done.renewed} closed {done.closed}", person)
        return member.person

    def new_recovery_sheet(self) -> str:
        """Replace the recovery sheet; the code to print. The old sheet opens nothing any more.

        What was sealed to the old sheet is sealed to the new one as far as we can open it.
        """
        self._require_reissue()
        vault = self._vault
        sheet, code = new_recovery(vault.file.vault, vault.clock)
        old = vault.file.recovery.public
        self._renew(old, sheet.public, vault.file.model_copy(update={"recovery": sheet}))
        self._note("recovery", "")
        return code

    def let_office_in(self, office: OfficeAccess | None) -> None:
        """Let a regional office open this vault with its opening key, or no longer (None).

        Whatever key opened it before opens nothing made from now on: the database gets another.
        """
        require(self._vault.person.role, Right.LET_IN)
        before = self._vault.file.office
        self._set_office(office)
        named = office or before
        self._note("office" if office else "office_out", _record(named))

    def put_office_out(self) -> None:
        """The office's key ended by a kit: it opens nothing from now on, whoever unlocked.

        Raises `VAULT_IN_USE` while a worker's session is open.
        """
        before = self._vault.file.office
        if before is not None:
            self._set_office(None)
            self._note("office_ended", _record(before))

    def _set_office(self, office: OfficeAccess | None) -> None:
        before = self._vault.file.office
        file = self._vault.file.model_copy(update={"office": office})
        if office is not None and before is None:
            self._write(file)
        else:
            self._change_key(file)

    def _require_reissue(self) -> None:
        """A role that has it, or the office that was let in for just that."""
        vault = self._vault
        if vault.person.id != OFFICE:
            require(vault.person.role, Right.REISSUE)

    def _member(self, new: NewPerson, strength: KdfStrength | None, new_id: NewId) -> Member:
        vault = self._vault
        member, _ = new_member(
            vault.file.vault,
            vault.realm,
            new,
            strength=strength or vault.file.strength(),
            clock=vault.clock,
            new_id=new_id,
        )
        return member

    def _replace_one(self, member: Member) -> None:
        people = self._vault.file.people
        self._replace(
            tuple(member if known.person.id == member.person.id else known for known in people)
        )

    def _replace(self, people: tuple[Member, ...]) -> None:
        self._write(self._vault.file.model_copy(update={"people": people}))

    def _write(self, file: PeopleFile) -> None:
        vault = self._vault
        vault.file = replace_people(vault, vault.folder, file, vault.ring)
        seal_beside_anew(vault)

    def _renew(self, old: str, new: str, file: PeopleFile) -> Renewed:
        """Write the file that names `new` where `old` stood, and seal what was sealed to it anew.

        What is sealed goes to both before: wherever it is killed, somebody has a key to all of it.
        """
        places = (self._vault, *sessions_beside(self._vault))
        for one in places:
            renew_key(one, old, new, beside=True)
        self._change_key(file)
        done = [renew_key(one, old, new) for one in places]
        return Renewed(
            renewed=sum(one.renewed for one in done), closed=sum(one.closed for one in done)
        )

    def _change_key(self, file: PeopleFile) -> None:
        self._vault.change_key(file)
        seal_beside_anew(self._vault)

    def _note(self, what: str, record: str) -> None:
        Audit(self._vault).append(AuditKind.PEOPLE, record, what)


def office_record(office: OfficeId) -> str:
    """What the audit chain calls an office."""
    return f"office {office}"


def _record(access: OfficeAccess | None) -> str:
    return office_record(access.office) if access is not None else ""
