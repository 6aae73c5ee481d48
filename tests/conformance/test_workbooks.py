"""The public workbooks: each loads and is walked to its end, or is refused with row and reason."""

import pytest
from guide_forms import PublicWorkbook, keep_figures, workbooks

from form_help import new_flow  # isort: skip
from fuzz_help import corrections, differences  # isort: skip
from random_officer import Officer, seeded  # isort: skip

from postdesk.authoring.telling import FindingTexts
from postdesk.forms.flow import Validity
from postdesk.forms.form import Form

MOST_FALSE_ALARMS = 0.01
"""Findings a row over the workbooks that load."""
_SOAK_STEPS = 18_000
_SOAK_CASES = 4_500


def loaded() -> list[PublicWorkbook]:
    """The workbooks that became guides."""
    return [each for each in workbooks() if each.result.guide is not None]


def test_each_loads_or_is_refused_with_row_and_reason() -> None:
    texts = FindingTexts("en")
    for each in workbooks():
        errors = [finding for finding in each.result.findings if finding.is_error]
        assert (each.result.guide is None) == bool(errors), each.name
        for finding in errors:
            assert finding.sheet, (each.name, finding)
            assert finding.row, (each.name, finding)
            assert texts.what(finding) != finding.code
    keep_figures(
        "workbooks",
        {
            "workbooks": len(workbooks()),
            "loaded": len(loaded()),
            "refused": {
                each.name: [texts.tell(f) for f in each.result.findings if f.is_error][:3]
                for each in workbooks()
                if each.result.guide is None
            },
        },
    )


def test_what_the_converter_refuses_is_explained_by_ours() -> None:
    told = [f.code for each in workbooks() for f in each.result.findings]
    refused = sum(not each.converted for each in workbooks())
    assert sum(code.startswith("pyxform.") for code in told) <= refused // 2


def test_a_random_officer_walks_each_to_its_end() -> None:
    walked = {}
    for each in loaded():
        assert each.result.guide is not None
        walks = [walk(Form(each.result.guide), f"{each.name}{seed}") for seed in range(3)]
        walked[each.name] = max(walks)
    keep_figures("workbook_walks", {"most_questions_visited": walked})


def walk(form: Form, seed: str) -> int:
    """Answer every question in turn; how many there were."""
    flow = new_flow(form)
    visited = list(Officer(flow, seeded(seed)).walk())
    assert visited[-1] == flow.asked()[-1], seed
    left = [p for p in flow.problems() if p.validity is not Validity.REQUIRED]
    assert left == [], seed
    assert new_flow(form, flow.sheet()).asked() == flow.asked()
    return len(visited)


def test_few_false_alarms() -> None:
    """GUIDES.md: at most 1 false alarm a 100 rows over the workbooks that are right."""
    rows = sum(each.rows for each in loaded())
    told = [(each.name, finding.code) for each in loaded() for finding in each.result.findings]
    keep_figures("findings_on_workbooks_that_load", {"rows": rows, "findings": len(told)})
    assert len(told) <= MOST_FALSE_ALARMS * rows, told


def test_answers_equal_a_full_recompute() -> None:
    for each in loaded():
        if each.result.guide is not None:
            assert list(differences(Form(each.result.guide), 8, each.name)) == [], each.name


@pytest.mark.soak
def test_50_000_answers_over_all_workbooks() -> None:
    """Issue B: graph = full recompute, three time zones, 0 differences."""
    forms = loaded()
    for each in forms:
        guide = each.result.guide
        assert guide is not None
        steps = _SOAK_STEPS // len(forms)
        assert list(differences(Form(guide), steps, each.name, reopen=200)) == [], each.name
    keep_figures("graph_equals_recompute", {"answers": _SOAK_STEPS * 3, "differences": 0})


@pytest.mark.soak
def test_4_000_corrections_over_all_workbooks() -> None:
    """Issue B: a wrong answer, corrected, equals one never given."""
    forms = loaded()
    cases = []
    for each in forms:
        guide = each.result.guide
        assert guide is not None
        cases += list(corrections(Form(guide), _SOAK_CASES // len(forms), each.name))
    keep_figures("corrected_equals_never_given", {"cases": len(cases), "differences": 0})
    assert len(cases) > 3_000
    assert [case for case in cases if case[1]] == []
