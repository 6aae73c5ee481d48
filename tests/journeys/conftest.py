"""Offices that know each other, made once for all journeys and copied for each test."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from agencies import Three
from desks import Desks, Home, made_home, open_desks, open_three


@pytest.fixture(scope="session")
def desks_home(tmp_path_factory: pytest.TempPathFactory) -> Home:
    """A post and a region that know each other, closed, to be copied."""
    return made_home(tmp_path_factory.mktemp("offices"))


@pytest.fixture(scope="session")
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


@pytest.fixture
def three(agency_home: Home, tmp_path: Path) -> Iterator[Three]:
    """The post, the agency and the region, for what goes between them by stick."""
    shutil.copytree(agency_home.folder, tmp_path / "offices")
    with open_three(agency_home, tmp_path / "offices") as opened:
        yield opened
