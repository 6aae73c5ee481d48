"""The regional office as one more who opens a post's vault: let in, told of, put out again."""

from dataclasses import dataclass
from datetime import datetime

from postdesk.desk.equipping import directory_in_use, pinned, post_settings
from postdesk.errors import Code, PostDeskError
from postdesk.model.base import Texts
from postdesk.model.health import Check, Finding, Light
from postdesk.model.ids import OfficeId
from postdesk.model.offices import Directory, Office, OfficeKeys, OfficeKind
from postdesk.model.roles import Right, require
from postdesk.packet.office_keys import key_to_seal
from postdesk.store.audit import Audit, AuditKind
from postdesk.store.checkup import clock_behind
from postdesk.store.people import People, office_record
from postdesk.store.people_file import OfficeAccess
from postdesk.store.settings import Settings
from postdesk.store.vault import Vault

_PUT_OUT = "region_put_out"
_REGIONS = (OfficeKind.REGIONAL, OfficeKind.HEADQUARTERS)


@dataclass(frozen=True)
class RegionAccess:
    """How it stands: who is let in since when, and whom the directory lists to be let in.

    `ended`: the key that is let in counts no more and has to be put out. `put_out`: it was, by a
    kit, and nobody in charge has dealt with that yet.
    """

    office: OfficeId | None
    since: datetime | None
    region: Office | None
    """The region of this post, with a key that counts; None where the kit has none."""
    names: Texts
    """What the office that is let in, or can be, is called."""
    newer: bool = False
    ended: bool = False
    put_out: bool = False


def region_access(vault: Vault) -> RegionAccess:
    """Whether the regional office can open this vault."""
    access, directory, now = vault.file.office, directory_in_use(vault), vault.clock()
    region = _region(vault, directory)
    if access is None:
        put_out = Settings(vault).get(_PUT_OUT) is not None
        names = region.names if region is not None else Texts({})
        return RegionAccess(None, None, region, names, put_out=put_out)
    listed = directory.office(access.office)
    ended = not _counts(access, directory, now)
    newest = key_to_seal(listed, now)
    return RegionAccess(
        office=access.office,
        since=_since(vault, access.office),
        region=region,
        names=listed.names if listed is not None else Texts({"en": access.office}),
        newer=not ended and newest is not None and newest.opening != access.public,
        ended=ended,
    )


def let_region_in(vault: Vault, shown: Office) -> None:
    """Let the region of this post in, by the newest key that the directory has of it.

    A key of it that was let in before opens nothing from now on. Raises `NOT_PERMITTED`,
    `REGION_WITHOUT_KEY`, `WRONG_USE` where the directory is another than was `shown`,
    `VAULT_IN_USE`.
    """
    require(vault.person.role, Right.LET_IN)
    region = _region(vault, directory_in_use(vault))
    keys = key_to_seal(region, vault.clock())
    if region is None or keys is None:
        raise PostDeskError(Code.REGION_WITHOUT_KEY)
    if region != shown:
        raise PostDeskError(Code.WRONG_USE, why="directory_changed")
    People(vault).let_office_in(OfficeAccess(office=region.id, public=keys.opening))
    _deal_with(vault)


def put_region_out(vault: Vault) -> None:
    """End it again, or leave out what a kit has put out. Raises `NOT_PERMITTED`, `VAULT_IN_USE`."""
    require(vault.person.role, Right.LET_IN)
    if vault.file.office is not None:
        People(vault).let_office_in(None)
    _deal_with(vault)


def heed_directory(vault: Vault) -> bool:
    """Put the region out where the directory says that its key counts no more; whether it did.

    A newer key is let in by nobody but a supervisor. Where this cannot be done now, with a worker's
    session open, it is done at the next unlocking. Raises `VAULT_IN_USE`.
    """
    access = vault.file.office
    if access is None or vault.moved_away:
        return False
    if _counts(access, directory_in_use(vault), vault.clock(), dated=clock_behind(vault) is None):
        return False
    People(vault).put_office_out()
    Settings(vault).put(_PUT_OUT, access.office)
    return True


def region_finding(vault: Vault) -> Finding:
    """Something is to be done where its key is renewed or ended; whether it is let in is a choice.

    `in` 1 where it is; `newer`, `ended` and `put_out` as in `RegionAccess`.
    """
    found = region_access(vault)
    numbers = {"in": int(found.office is not None)}
    told = (("newer", found.newer), ("ended", found.ended), ("put_out", found.put_out))
    numbers |= {name: 1 for name, is_so in told if is_so}
    light = Light.ATTENTION if len(numbers) > 1 else Light.FINE
    return Finding(
        check=Check.REGION, light=light, numbers=numbers, offices={"office": found.names}
    )


def _region(vault: Vault, directory: Directory) -> Office | None:
    """The office that this post was set up to belong to, else the only one that it could be.

    None without a key that counts now, and before the first kit that headquarters signed.
    """
    if pinned(vault) is None:
        return None
    usable = [
        one
        for one in directory.offices
        if one.kind in _REGIONS and key_to_seal(one, vault.clock()) is not None
    ]
    code = post_settings(vault).region.strip().casefold()
    own = [one for one in usable if one.id.casefold() == code]
    found = own or usable
    return found[0] if len(found) == 1 else None


def _counts(
    access: OfficeAccess, directory: Directory, now: datetime, *, dated: bool = True
) -> bool:
    """Whether the key that is let in is listed and neither revoked nor, where `dated`, expired."""
    listed = directory.office(access.office)
    keys = next((one for one in _keys(listed) if one.opening == access.public), None)
    if keys is None or keys.revoked_at is not None:
        return False
    return not dated or keys.expires is None or now < keys.expires


def _keys(office: Office | None) -> tuple[OfficeKeys, ...]:
    return office.keys if office is not None else ()


def _since(vault: Vault, office: OfficeId) -> datetime | None:
    """When it was let in first, without a break; None where the trail does not say."""
    since = None
    for entry in Audit(vault).entries(record=office_record(office)):
        if entry.kind is AuditKind.PEOPLE and entry.what == "office":
            since = since or entry.at
        elif entry.kind is AuditKind.PEOPLE:
            since = None
    return since


def _deal_with(vault: Vault) -> None:
    if Settings(vault).get(_PUT_OUT) is not None:
        Settings(vault).put(_PUT_OUT, None)
