"""A regional office for the tests of its use cases."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from regional_samples import a_region

from postdesk.store.vault import Vault


@pytest.fixture
def region(tmp_path: Path) -> Iterator[Vault]:
    vault = a_region(tmp_path / "region")
    yield vault
    vault.close()
