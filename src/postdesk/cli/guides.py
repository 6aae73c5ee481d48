"""`postdesk guide check|publish|questions`: what authors and coders of guides need."""

import argparse
import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

from postdesk.cli.equipment import kit_in, open_guide
from postdesk.errors import Code, PostDeskError
from postdesk.forms.definition import Guide, GuideNode, Kind, QuestionType
from postdesk.forms.form import Form
from postdesk.forms.vocabulary import plain_texts
from postdesk.model.ids import GuideId


def add_commands(commands: "argparse._SubParsersAction[Any]") -> None:
    """Add `guide` and what stands under it."""
    guide = commands.add_parser("guide", help="interview guides")
    inside = guide.add_subparsers(metavar="WHAT", required=True)
    check = inside.add_parser("check", help="say what is wrong in a workbook")
    check.add_argument("file", type=Path, metavar="FILE")
    check.add_argument("--json", action="store_true")
    check.add_argument("--lang", choices=("fr", "ar", "en"), default="en")
    check.set_defaults(run=_check)
    preview = inside.add_parser("preview", help="open the interview on a workbook, nothing kept")
    preview.add_argument("file", type=Path, metavar="FILE")
    preview.set_defaults(run=_preview)
    publish = inside.add_parser("publish", help="compile a workbook for a kit")
    publish.add_argument("file", type=Path, metavar="FILE")
    publish.add_argument("--out", type=Path, required=True, metavar="DIR")
    publish.add_argument("--states", action="store_true", help="add a state row to each question")
    publish.set_defaults(run=_publish)
    questions = inside.add_parser("questions", help="list the questions of a kit's guides")
    questions.add_argument("--guide", metavar="G", default="")
    questions.add_argument("--kit", type=Path, metavar="DIR")
    questions.add_argument("--json", action="store_true")
    questions.set_defaults(run=_questions)


def _check(chosen: argparse.Namespace) -> int:
    from postdesk.authoring.compiling import compile_workbook
    from postdesk.authoring.telling import FindingTexts

    _must_be_there(chosen.file)
    result = compile_workbook(chosen.file)
    texts = FindingTexts(chosen.lang)
    if chosen.json:
        told = [
            dataclasses.asdict(finding)
            | {"text": texts.what(finding), "remedy": texts.remedy(finding)}
            for finding in result.findings
        ]
        _write_json({"file": chosen.file.name, "usable": bool(result.guide), "findings": told})
    elif result.findings:
        sys.stdout.write(texts.tell_all(result.findings) + "\n")
    else:
        sys.stdout.write(f"{chosen.file.name}: nothing to mend.\n")
    return 1 if result.findings else 0


def _preview(chosen: argparse.Namespace) -> int:
    from postdesk.authoring.compiling import compile_workbook, media_beside
    from postdesk.authoring.telling import FindingTexts

    _must_be_there(chosen.file)
    result = compile_workbook(chosen.file)
    if result.guide is None:
        sys.stderr.write(FindingTexts("en").tell_all(result.findings) + "\n")
        return 1
    from postdesk.app.preview import open_preview

    return open_preview(result.guide, media_beside(chosen.file, result.guide))


def _publish(chosen: argparse.Namespace) -> int:
    from postdesk.authoring.publishing import publish

    _must_be_there(chosen.file)
    chosen.out.mkdir(parents=True, exist_ok=True)
    published = publish(chosen.file, chosen.out, companion=chosen.states)
    sys.stdout.write(f"{published.guide_file}\n{published.workbook_file}\n")
    return 0


def _questions(chosen: argparse.Namespace) -> int:
    kit = kit_in(chosen.kit)
    wanted = [GuideId(chosen.guide)] if chosen.guide else list(kit.guides)
    guides = [open_guide(kit, guide) for guide in wanted]
    if chosen.json:
        _write_json([described(guide) for guide in guides])
        return 0
    for guide in guides:
        sys.stdout.write(f"{guide.id} {guide.version}\n")
        for question in described(guide)["questions"]:
            sys.stdout.write(f"  {question['name']}  {question['type']}  {question['text']}\n")
    return 0


def described(guide: Guide) -> dict[str, Any]:
    """A guide and its questions as `guide questions --json` tells them."""
    form = Form(guide)
    repeats = {node.path: node.name for node in guide.nodes if node.kind is Kind.REPEAT}
    groups = {node.path: node for node in guide.nodes if node.kind in (Kind.GROUP, Kind.REPEAT)}
    return {
        "guide": guide.id,
        "version": guide.version,
        "titles": guide.titles.root,
        "languages": list(guide.languages),
        "questions": [_described(form, node, repeats, groups) for node in guide.questions()],
    }


def _described(
    form: Form, node: GuideNode, repeats: dict[str, str], groups: dict[str, GuideNode]
) -> dict[str, Any]:
    texts = plain_texts(node.label)
    above = [path for path in groups if node.path.startswith(f"{path}/")]
    asked_when = [groups[path] for path in above] + [node]
    conditions = [
        form.guide.expressions[one.relevant].source
        for one in asked_when
        if one.relevant is not None
    ]
    inside = [repeats[path] for path in above if path in repeats]
    states = form.state_choices(node.path)
    options = form.option_labels(node) if _chosen(node) else ()
    return {
        "name": node.name,
        "type": node.type.value,
        "kind": node.row.value,
        "source": node.source.value,
        "text": texts.in_language("en"),
        "texts": texts.root,
        "hints": plain_texts(node.hint).root,
        "guidance": plain_texts(node.guidance).root,
        "choices": [
            {
                "name": name,
                "texts": plain_texts(label).root,
                "state": states[name].value if name in states else None,
            }
            for name, label in options
        ],
        "states": [state.value for state in node.states],
        "repeat": inside[-1] if inside else None,
        "section": node.section.rpartition("/")[2],
        "relevant": " and ".join(f"({one.strip()})" for one in conditions),
    }


def _chosen(node: GuideNode) -> bool:
    kinds = (QuestionType.SELECT_ONE, QuestionType.SELECT_MULTIPLE, QuestionType.RANK)
    return node.type in kinds


def _must_be_there(file: Path) -> None:
    if not file.is_file():
        raise PostDeskError(Code.WORKBOOK_MISSING, file=str(file))


def _write_json(value: object) -> None:
    sys.stdout.write(json.dumps(value, ensure_ascii=False, indent=2) + "\n")
