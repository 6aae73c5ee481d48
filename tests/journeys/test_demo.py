"""The demo is a promise to newcomers: every step of it must be seen, in real windows."""

import json
import os
import subprocess
import sys
from pathlib import Path


def test_every_step_of_the_demo_is_seen(tmp_path: Path) -> None:
    """The day runs to its end in Arabic, the language of which no key is pressed elsewhere."""
    out = tmp_path / "out"
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-m", "postdesk", "demo", "--out", str(out), "--lang", "ar"],
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    told = json.loads((out / "summary.json").read_text("utf-8"))
    assert told["failed"] == 0
    pictures = {step["picture"] for step in told["steps"]}
    assert len(pictures) == len(told["steps"]) > 30
    assert pictures <= {path.name for path in out.iterdir()}
    assert {"referral.pdk", "statistics.xlsx"} <= {path.name for path in out.iterdir()}
