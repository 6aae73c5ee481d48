"""`postdesk demo`: a whole day played with the real windows, each step seen and pictured."""

from pathlib import Path

from postdesk.cli.demo.day import DAY
from postdesk.cli.demo.stage import Stage, Summary


def play(out: Path, *, show: bool, language: str = "fr") -> Summary:
    """Play the day into `out`: pictures in a language, packet, workbook, `summary.json`.

    A step that does not do what it says ends the day; the summary names it.
    """
    stage = Stage(out, show=show, language=language)
    try:
        for name, act in DAY:
            if not stage.step(name, act):
                break
    finally:
        stage.close()
    return stage.summary()
