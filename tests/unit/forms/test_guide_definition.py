"""The compiled guide as bytes: canonical, quick to read, refused where damaged or newer."""

import json
import subprocess
import sys

import pytest
from form_help import guide_of, input_of

from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import load_guide

GUIDE = guide_of("<a>1</a><b/>", '<bind nodeset="/data/b" calculate="/data/a + 1"/>', input_of("a"))


def test_a_guide_comes_back_from_its_bytes() -> None:
    data = GUIDE.to_bytes()
    again = load_guide(data)
    assert again == GUIDE
    assert again.to_bytes() == data
    assert again.sha256() == GUIDE.sha256()


def test_the_bytes_are_canonical() -> None:
    data = GUIDE.to_bytes()
    plain = json.loads(data)
    again = json.dumps(plain, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert again.encode() == data
    assert plain["format"] == 1


@pytest.mark.parametrize(("data", "why"), [
    (b"", "damaged"),
    (b"{}", "damaged"),
    (b'{"id":"x","unknown":1}', "damaged"),
    (GUIDE.to_bytes().replace(b'"format":1', b'"format":2'), "newer"),
])  # fmt: skip
def test_other_bytes_are_refused(data: bytes, why: str) -> None:
    with pytest.raises(PostDeskError) as caught:
        load_guide(data)
    assert caught.value.code is Code.GUIDE_REFUSED
    assert caught.value.values["why"] == why


def test_reading_a_guide_needs_no_authoring_library() -> None:
    """GUIDES.md: posts load only the compiled guide."""
    script = (
        "import sys; from postdesk.forms.definition import load_guide;"
        "load_guide(sys.stdin.buffer.read());"
        "print([name for name in ('pyxform', 'openpyxl', 'lark') if name in sys.modules])"
    )
    told = subprocess.run(
        [sys.executable, "-c", script],
        input=GUIDE.to_bytes(),
        capture_output=True,
        check=True,
    )
    assert told.stdout.strip() == b"[]"
