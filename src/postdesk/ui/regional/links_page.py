"""The links page: what cases of different persons have in common, a row an identifier."""

from functools import partial

from postdesk.regional.linking import SharedIdentifier, shared_identifiers
from postdesk.store.links import LinkKind
from postdesk.store.vault import Vault
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate, isolate_code, translate
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Page, PageHead
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.paged_rows import PagedRows
from postdesk.ui.widgets.row_list import Row

_KINDS = {
    LinkKind.PHONE: ("phone", QT_TRANSLATE_NOOP("Links", "The same phone: {value}")),
    LinkKind.PLATE: ("route", QT_TRANSLATE_NOOP("Links", "The same vehicle: {value}")),
    LinkKind.PAPER: ("id", QT_TRANSLATE_NOOP("Links", "The same paper: {value}")),
    LinkKind.NAME: ("users", QT_TRANSLATE_NOOP("Links", "Perhaps the same name: {value}")),
}
_MOST_CODES = 8
_ROWS = (9, 4)


class LinksPage(Page):
    """Read anew each time it is opened; the register shows each case."""

    name = "links"

    def __init__(self, navigator: Navigator, vault: Vault) -> None:
        super().__init__()
        self._vault = vault
        self._found: tuple[SharedIdentifier, ...] = ()
        self.head = PageHead()
        self.rows = PagedRows(_ROWS)
        self.empty = EmptyState("affiliate")
        for part in (self.head, self.rows, self.empty):
            self.body.addWidget(part)
        self.body.addStretch(1)
        self.empty.pressed.connect(lambda: navigator.go("register"))

    def title(self) -> str:
        return self.tr("Links")

    def opened(self, subject: object) -> None:
        del subject
        self._found = shared_identifiers(self._vault)
        self.rows.begin_anew()
        self.retranslate()

    def back_pressed(self) -> bool:
        return self.rows.turn(-1)

    def forward_pressed(self) -> bool:
        return self.rows.turn(1)

    def left(self) -> None:
        """No number or name stays in the widgets when another page is in front."""
        self._found = ()
        self.rows.set_rows(())

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Links"),
            self.tr("What cases of different persons have in common. A hint, never a proof."),
        )
        self.empty.set_texts(
            self.tr("No two persons’ cases share a phone, a vehicle, a paper or a name yet."),
            self.tr("Open the register"),
        )
        self.rows.set_rows([partial(self._row, shared) for shared in self._found])
        self.rows.setVisible(bool(self._found))
        self.empty.setVisible(not self._found)

    def _row(self, shared: SharedIdentifier) -> Row:
        icon, words = _KINDS[shared.kind]
        value = isolate(shared.value) if shared.possible else isolate_code(shared.value)
        codes = " · ".join(isolate_code(code) for code in shared.codes[:_MOST_CODES])
        left = len(shared.codes) - _MOST_CODES
        if left > 0:
            codes = f"{codes} · +{left}"
        language = current_look().language.value
        posts = " · ".join(isolate(post.in_language(language)) for post in shared.posts)
        row = Row(icon, translate("Links", words).format(value=value), f"{codes} ({posts})")
        tone = Tone.NEUTRAL if shared.possible else Tone.ATTENTION
        row.add_end(Chip(self.tr("%n person(s)", "", len(shared.codes)), tone))
        return row
