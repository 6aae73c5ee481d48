"""The desks whose packets come in any order, made once a module and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import Desks, Home, made_home, open_desks


@pytest.fixture(scope="module")
def desks_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A post and a region that know each other, closed, to be copied."""
    return made_home(tmp_path_factory.mktemp("offices"))


@pytest.fixture(scope="module")
def agency_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """These and an agency that the post's cases go to."""
    return made_home(tmp_path_factory.mktemp("offices"), agency=True)


@pytest.fixture
def desks(desks_home: Home, tmp_path: Path) -> Iterator[Desks]:
    """The post and the region, open."""
    shutil.copytree(desks_home.folder, tmp_path / "own")
    with open_desks(desks_home, tmp_path / "own") as opened:
        yield opened


@pytest.fixture
def agency_desks(agency_home: Home, tmp_path: Path) -> Iterator[Desks]:
    """The post and the agency, open, and the region beside them."""
    shutil.copytree(agency_home.folder, tmp_path / "own")
    with open_desks(agency_home, tmp_path / "own") as opened:
        yield opened
