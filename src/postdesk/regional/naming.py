"""What offices, recipients and indicators are called, by the directory and the kit in use."""

from collections.abc import Iterable

from postdesk.model.base import Texts
from postdesk.model.ids import RecipientId
from postdesk.model.offices import Office, OfficeKind
from postdesk.regional.office import directory_in_use, kit_in_use
from postdesk.rules.pack import Indicator, load_pack
from postdesk.store.kits import Kits
from postdesk.store.vault import Vault

_NEVER = -1


class Names:
    """The names of one vault; a kit's pack is read once a version."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._read = _NEVER
        self._indicators: dict[str, Indicator] = {}
        self._validated = False

    def posts(self) -> tuple[Office, ...]:
        """The posts in the directory, by id."""
        offices = directory_in_use(self._vault).offices
        posts = (office for office in offices if office.kind is OfficeKind.POST)
        return tuple(sorted(posts, key=lambda office: office.id))

    def office(self, office: str) -> Texts:
        """An office's names; its id if the directory does not list it."""
        return self.offices([office])[office]

    def offices(self, offices: Iterable[str]) -> dict[str, Texts]:
        """The names of several offices, from one reading of the directory."""
        listed = {str(one.id): one.names for one in directory_in_use(self._vault).offices}
        return {office: _or_code(listed.get(office, Texts({})), office) for office in offices}

    def recipient(self, recipient: str) -> Texts:
        """A recipient's names; its id if the directory does not list it."""
        known = directory_in_use(self._vault).recipient(RecipientId(recipient))
        return _or_code(known.names if known else Texts({}), recipient)

    def indicator(self, indicator: str) -> Texts:
        """An indicator's texts; its code if the pack in use does not hold it."""
        known = self._pack().get(indicator)
        return _or_code(known.texts if known else Texts({}), indicator)

    def source(self, indicator: str) -> str:
        """Where an indicator was published, by the source's id; empty if it is not known."""
        known = self._pack().get(indicator)
        return known.source if known else ""

    def validated(self) -> bool:
        """Whether national bodies have validated the kit in use."""
        self._pack()
        return self._validated

    def _pack(self) -> dict[str, Indicator]:
        installed = Kits(self._vault).current()
        version = installed.version if installed else 0
        if version != self._read:
            kit = kit_in_use(self._vault)
            self._validated = kit.head.validated
            pack = load_pack(kit.pack_bytes)
            self._indicators = {indicator.id: indicator for indicator in pack.indicators}
            self._read = version
        return self._indicators


def _or_code(texts: Texts, code: str) -> Texts:
    return texts if texts.in_language("en") else Texts({"en": code})
