"""Offices for the desk tests: made once, copied for each."""

from pathlib import Path

import pytest
from desk_offices import Copied, Offices, copied, make_offices


@pytest.fixture(scope="session")
def offices(tmp_path_factory: pytest.TempPathFactory) -> Offices:
    """The offices that no test changes."""
    return make_offices(tmp_path_factory.mktemp("offices"))


@pytest.fixture
def own(offices: Offices, tmp_path: Path) -> Copied:
    """A copy of the offices for one test."""
    return copied(offices, tmp_path / "own")
