"""The register of an office's processing: what it keeps of received cases, and for how long."""

from collections import Counter
from collections.abc import Iterator
from pathlib import Path

from postdesk.model.keeping import AT_OFFICE
from postdesk.model.kits import Periods
from postdesk.packet import registers
from postdesk.packet.registers import Row, Say, coded, held_row, kept_rows
from postdesk.regional.naming import Names
from postdesk.regional.retention import kept_items, period_of
from postdesk.store.cases import CaseColumn, Cases
from postdesk.store.vault import Vault


def write_registers(
    vault: Vault, periods: Periods, folder: Path, language: str, say: Say
) -> tuple[Path, Path]:
    """Write the registers of processing and of requests, as `packet.registers.write_registers`.

    `language` (`fr`, `ar`, `en`) is that of the headings and names, `say` gives a code's words.
    """
    rows = _processing(vault, periods, language, say)
    return registers.write_registers(vault, folder, language, rows, say)


def _processing(vault: Vault, periods: Periods, language: str, say: Say) -> Iterator[Row]:
    """What was received, from which post; what is kept of it, for how long."""
    sent = Counter({key[0]: count for key, count in Cases(vault).tally(CaseColumn.SENDER).items()})
    names = Names(vault).offices(sorted(sent))
    for sender, count in sorted(sent.items()):
        name = names[sender].in_language(language)
        cells = ("", "", "", "", "", str(count), "", "")
        yield (*coded(say, "what", "received"), name, sender, *cells)
    yield from kept_rows(kept_items(vault, periods), AT_OFFICE, periods, period_of, say)
    yield held_row(vault, periods, say)
