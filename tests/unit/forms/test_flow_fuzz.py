"""One answer recomputes what a full recompute would; a corrected answer equals one never given."""

import pytest
from fuzz_help import corrections, differences, entangled

from postdesk.forms.form import Form


@pytest.fixture(scope="module")
def form() -> Form:
    """A guide in which everything hangs together."""
    return Form(entangled())


def test_the_graph_equals_a_full_recompute(form: Form) -> None:
    assert list(differences(form, 150, "short")) == []


def test_a_corrected_answer_equals_one_never_given() -> None:
    cases = list(corrections(Form(entangled(trigger=False)), 80, "short"))
    assert len(cases) > 40
    assert [(ref, facts) for ref, facts in cases if facts] == []


def test_the_comparison_can_fail(form: Form) -> None:
    """Without the readers of one path, the two ways differ."""
    broken = Form(form.guide)
    broken.graph.readers.pop("/data/outer/inner/item")
    assert list(differences(broken, 150, "short")) != []


@pytest.mark.soak
def test_50_000_answers_in_three_zones(form: Form) -> None:
    """GUIDES.md: equals a full recompute on 10^5 random answers (the other half: workbooks)."""
    found = [each for seed in range(84) for each in differences(form, 200, f"soak{seed}")]
    assert found == []


@pytest.mark.soak
def test_6_000_corrections() -> None:
    """Issue B: facts equal those of an interview where the wrong answer was never given."""
    form = Form(entangled(trigger=False))
    cases = [case for seed in range(100) for case in corrections(form, 75, f"soak{seed}")]
    assert len(cases) > 6_000
    assert [(ref, facts) for ref, facts in cases if facts] == []
