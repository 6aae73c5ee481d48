"""`postdesk assess`: the flags of answers in a file, without a vault."""

import argparse
import json
import sys
from datetime import datetime, time
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

from postdesk.cli.answer_file import read_answer_file
from postdesk.cli.equipment import kit_in, open_guide, read_pack
from postdesk.errors import Code, PostDeskError
from postdesk.forms.coding import code
from postdesk.model.answers import AnswerState
from postdesk.model.assessments import Assessment, Flag, Reason
from postdesk.model.ids import GuideId
from postdesk.rules.pack import Pack
from postdesk.rules.screening import Screener
from postdesk.rules.worker_process import EngineWorker

STATES = frozenset(AnswerState) - {AnswerState.ANSWERED}
ZONE = ZoneInfo("Africa/Nouakchott")


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add `assess`."""
    assess = commands.add_parser("assess", help="flags and referrals for answers in a JSON file")
    assess.add_argument("file", type=Path, metavar="FILE")
    assess.add_argument("--guide", metavar="G", help="the guide, if the file names none")
    assess.add_argument("--on", metavar="YYYY-MM-DD", help="the day that counts as today")
    assess.add_argument("--kit", type=Path, metavar="DIR", help="a kit's folder; else the starter")
    assess.set_defaults(run=_assess)


def _assess(chosen: argparse.Namespace) -> int:
    kit = kit_in(chosen.kit)
    told = read_answer_file(chosen.file)
    guide = open_guide(kit, GuideId(chosen.guide or told.guide))
    moment = _moment(chosen.on)
    coded = code(guide, told.sheet(guide), lambda: moment, ZONE, told_at_once=True)
    pack = read_pack(kit)
    screener = Screener(pack, EngineWorker())
    try:
        assessment = screener.assess(coded, at=moment)
    finally:
        screener.close()
    sys.stdout.write(json.dumps(told_as_json(assessment, pack), ensure_ascii=False, indent=2))
    sys.stdout.write("\n")
    return 0


def told_as_json(assessment: Assessment, pack: Pack) -> dict[str, Any]:
    """The output of `assess` (docs/formats/assess.md)."""
    data = assessment.model_dump(mode="json")
    return {
        "flags": [_flag(flag, pack) for flag in assessment.flags],
        "dimensions": data["dimensions"],
        "determinations": data["determinations"],
        "recommended_referrals": data["recommended_referrals"],
        "missing": data["missing"],
        "engine_check": data["engine_check"],
        "pack": {"id": pack.id, "version": pack.version, "sha256": pack.sha256},
        "digest": assessment.digest,
    }


def _flag(flag: Flag, pack: Pack) -> dict[str, Any]:
    indicator = pack.indicator(flag.indicator)
    return {
        "indicator": flag.indicator,
        "text": indicator.texts.in_language("en") if indicator else "",
        "set": flag.set,
        "dimension": flag.dimension,
        "strength": flag.strength.value,
        "reasons": [_reason(reason) for reason in flag.reasons],
        "source": flag.source,
    }


def _reason(reason: Reason) -> dict[str, Any]:
    value = reason.value if reason.number is None else reason.number
    told = "state" if value in STATES else "value"
    return {"question": reason.question, told: value, "answers": list(reason.because)}


def _moment(on: str | None) -> datetime:
    from postdesk.app.system import system_clock

    if on is None:
        return system_clock().astimezone(ZONE)
    try:
        return datetime.combine(datetime.strptime(on, "%Y-%m-%d").date(), time(12), ZONE)  # noqa: DTZ007
    except ValueError:
        raise PostDeskError(Code.WRONG_USE, why="not_a_date", on=on) from None
