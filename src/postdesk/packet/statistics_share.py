"""The counts a post sends upward: numbers of a month, no persons, small cells already withheld."""

from collections.abc import Mapping
from typing import Annotated

from pydantic import Field

from postdesk.model.base import Frozen
from postdesk.model.ids import OfficeId
from postdesk.packet import canonical

PART = "statistics.json"
_Code = Annotated[str, Field(pattern=r"^[A-Za-z0-9_.:-]{1,64}$")]


class Cell(Frozen):
    """One number by the codes of its columns; `count` is None where it is withheld."""

    by: dict[_Code, _Code]
    count: Annotated[int, Field(ge=0)] | None


class Table(Frozen):
    """One table: which columns it is by, and its cells."""

    name: _Code
    columns: tuple[_Code, ...]
    cells: tuple[Cell, ...]


class StatisticsShare(Frozen):
    """The content of `statistics.json`: a post's tables of one month, `YYYY-MM`.

    `smallest` is the smallest number shown (k); cells below it, and those that would give them
    away, are withheld before anything leaves.
    """

    office: OfficeId
    month: Annotated[str, Field(pattern=r"^[0-9]{4}-(0[1-9]|1[0-2])$")]
    smallest: Annotated[int, Field(ge=1)]
    tables: tuple[Table, ...]


def statistics_parts(share: StatisticsShare) -> Mapping[str, bytes]:
    """The parts of a packet of kind `statistics`."""
    return {PART: canonical.encode_model(share)}


def read_statistics(parts: Mapping[str, bytes]) -> StatisticsShare:
    """The counts in a packet's parts. Raises `PACKET_DAMAGED`."""
    return canonical.read_model(parts[PART], StatisticsShare)
