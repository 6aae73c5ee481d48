"""Compiles a pack's sheets, or says where they are wrong."""

from collections.abc import Collection
from dataclasses import dataclass

from postdesk.model.base import Texts
from postdesk.model.vocabulary import Vocabulary
from postdesk.rules import rows as sheets
from postdesk.rules.asked import Asked, asked_by, derived
from postdesk.rules.checks import check_whole
from postdesk.rules.conditions import faults
from postdesk.rules.findings import Finding, FindingCode, Findings
from postdesk.rules.golden import play_cases
from postdesk.rules.limits import check_limits
from postdesk.rules.pack import Pack, QuestionWords
from postdesk.rules.places import Marker, Places
from postdesk.rules.reading import Names, SheetReader
from postdesk.rules.reading_tables import TableReader
from postdesk.rules.rows import PackRows

_NEEDED = (sheets.SOURCES, sheets.SETS, sheets.INDICATORS, sheets.RULES, sheets.REFERRALS)


@dataclass(frozen=True)
class CompiledPack:
    """The pack, or None where a finding refuses it; notes may stand beside a pack."""

    pack: Pack | None
    findings: tuple[Finding, ...]


def compile_pack(
    rows: PackRows, vocabulary: Vocabulary, recipients: Collection[str] | None = None
) -> CompiledPack:
    """Compile the sheets against what the guides can yield, and the kit's recipients if given."""
    findings, places = Findings(), Places()
    names = asked_by(vocabulary)
    pack = _read(rows, names, findings, places)
    _examine(pack, names, recipients, findings, Marker(findings, places))
    return CompiledPack(None if findings.refused() else pack, findings.all())


def check_pack(
    pack: Pack, vocabulary: Vocabulary, recipients: Collection[str] | None = None
) -> tuple[Finding, ...]:
    """Check a compiled pack again, as a post does before a kit is installed; rows are unknown."""
    findings = Findings()
    names = asked_by(vocabulary)
    marker = Marker(findings, Places())
    known = names | derived(pack.dimensions, pack.indicators)
    for condition in pack.conditions():
        for code, values in faults(condition, known.get(condition.question)):
            marker.at(sheets.RULES, "", code, "question", **values)
    _examine(pack, names, recipients, findings, marker)
    return findings.all()


def _read(rows: PackRows, names: Names, findings: Findings, places: Places) -> Pack:
    for sheet in _NEEDED:
        if not rows.get(sheet):
            findings.add(FindingCode.SHEET_EMPTY, sheet)
    reader = SheetReader(rows, findings, places)
    identity, version, texts = reader.heading()
    sources = reader.sources()
    worded = reader.worded(names)
    groups = reader.sets(names)
    dimensions = reader.dimensions()
    indicators = reader.indicators()
    rules = reader.rules(names)
    determinations = reader.determinations()
    everything = dict(names) | derived(dimensions, indicators)
    made = reader.determination_rules(everything)
    tables = TableReader(reader, places, names)
    pack = Pack(
        id=identity,
        version=version,
        texts=texts,
        sources=sources,
        sets=groups,
        dimensions=dimensions,
        indicators=indicators,
        rules=rules,
        determinations=determinations,
        determination_rules=made,
        referrals=tables.referrals(),
        cases=tables.cases(),
        questions=(),
    )
    return pack.model_copy(update={"questions": _words(pack, worded)})


def _words(pack: Pack, names: Names) -> tuple[QuestionWords, ...]:
    """The texts of the questions that conditions use, so that rules can be told without guide."""
    return tuple(
        _question(names[question])
        for question in sorted(pack.used_questions())
        if question in names
    )


def _question(asked: Asked) -> QuestionWords:
    return QuestionWords(
        question=asked.name,
        numeric=asked.numeric,
        values=asked.values,
        states=asked.states,
        texts=asked.texts,
        value_texts=tuple(asked.value_texts.get(value, Texts({})) for value in asked.values),
    )


def _examine(
    pack: Pack,
    names: Names,
    recipients: Collection[str] | None,
    findings: Findings,
    marker: Marker,
) -> None:
    """Check the whole once its parts are sound, and play the cases once the whole is."""
    if findings.refused():
        return
    check_whole(pack, recipients, marker)
    check_limits(pack, dict(names) | derived(pack.dimensions, pack.indicators), marker)
    if findings.refused():
        return
    for failure in play_cases(pack, names):
        marker.at(
            *(sheets.CASES, failure.case, FindingCode.CASE_FAILED, failure.about),
            case=failure.case,
            about=failure.about,
            missing=", ".join(failure.missing),
            unexpected=", ".join(failure.unexpected),
        )
