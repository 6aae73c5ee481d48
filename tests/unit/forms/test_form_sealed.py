"""What of a guide lies sealed: as rows and groups say, and what is calculated from it."""

from pathlib import Path

from postdesk.authoring.compiling import CompiledGuide, compile_workbook
from postdesk.forms.definition import SealedAs, load_guide
from postdesk.forms.form import Form
from postdesk.model.ids import NodeRef
from postdesk.resources import starter_kit

GUIDE = """
| survey | | | | | | | |
| | type | name | label | calculation | pd_sealed | pd_health | pd_values |
| | text | story | Story? | | narrative | | |
| | text | place | Where? | | | | |
| | integer | fever | Fever? | | | yes | |
| | begin group | seen | Seen | | security | | |
| | text | fact | Fact? | | | | |
| | text | view | View? | | narrative | | |
| | end group | | | | | | |
| | begin repeat | legs | Legs | | | | |
| | text | leg | Leg? | | narrative | | |
| | end repeat | | | | | | |
| | calculate | ill | | if(${fever} > 38, 'a', 'b') | | | a b |
| | calculate | urgent | | if(${ill} = 'a', 'a', 'b') | | | a b |
| | calculate | known | | if(${place} = '', 'b', 'a') | | | a b |
| settings | | |
| | form_id | version |
| | tiny | 1 |
"""


def compiled(text: str, folder: Path) -> CompiledGuide:
    workbook = folder / "tiny.md"
    workbook.write_text(text, encoding="utf-8")
    return compile_workbook(workbook)


def test_rows_groups_health_and_what_is_calculated(tmp_path: Path) -> None:
    guide = compiled(GUIDE, tmp_path).guide
    assert guide is not None
    form = Form(load_guide(guide.to_bytes()))
    assert form.sealed == {
        "story": SealedAs.NARRATIVE,
        "fever": SealedAs.HEALTH,
        "fact": SealedAs.SECURITY,
        "view": SealedAs.NARRATIVE,
        "leg": SealedAs.NARRATIVE,
        "ill": SealedAs.HEALTH,
        "urgent": SealedAs.HEALTH,
    }
    assert form.code_at(NodeRef("/data/legs[2]/leg")) == "leg"
    assert form.code_at(NodeRef("/data/nowhere")) == ""


def test_an_author_is_told_of_a_word_that_is_none(tmp_path: Path) -> None:
    found = compiled(GUIDE.replace("narrative", "narative", 1), tmp_path).findings
    codes = [(one.code, one.column, one.suggestion) for one in found]
    assert ("pd.value_unknown", "pd_sealed", "narrative") in codes


def test_the_starter_guides_seal_what_the_design_names() -> None:
    sealed = {}
    for path in (starter_kit() / "guides").glob("*.guide.json"):
        form = Form(load_guide(path.read_bytes()))
        sealed[path.name.partition(".")[0]] = form.sealed
        for node in form.guide.questions():
            if node.health or node.name.startswith("sexual_"):
                assert node.name in form.sealed, node.name
    first = sealed["first_line"]
    assert first["how_came"] is SealedAs.NARRATIVE
    assert first["sexual_harm"] is first["sexual_context"] is SealedAs.SEXUAL_VIOLENCE
    assert "contact_phone" not in first
    questions = {
        node.name
        for node in Form(
            load_guide((starter_kit() / "guides" / "security_observation.guide.json").read_bytes())
        ).guide.questions()
    }
    assert questions <= sealed["security_observation"].keys()
    assert set(sealed["security_observation"].values()) == {SealedAs.SECURITY}
