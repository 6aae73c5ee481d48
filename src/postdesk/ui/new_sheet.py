"""A recovery sheet that was just made, as one page hands it to the page that shows it."""

from dataclasses import dataclass, field


@dataclass(frozen=True)
class NewSheet:
    """A code in groups, whose vault it opens, and the page to go to after it was tried."""

    code: str = field(repr=False)
    place: str
    onward: str = "colleagues"
