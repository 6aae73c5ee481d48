"""A draft begun with one version of a guide opens under the next with no answer lost."""

from dataclasses import replace
from pathlib import Path

from desk_offices import Copied

from postdesk.authoring.compiling import compile_workbook
from postdesk.desk.interviewing import Beginning, begin, resume
from postdesk.desk.post import Post
from postdesk.desk.versions import kept_aside
from postdesk.model.base import Texts
from postdesk.model.ids import GuideId, NodeRef
from postdesk.packet.kit import read_kit_archive
from postdesk.packet.kit_revision import revise

FIRST = """
| survey |                  |        |            |
|        | type             | name   | label      |
|        | text             | place  | Where?     |
|        | text             | gone   | And then?  |
|        | select_one when  | when   | When?      |
| choices |           |        |            |
|         | list_name | name   | label      |
|         | when      | today  | Today      |
|         | when      | before | Before     |
| settings |         |         |
|          | form_id | version |
|          | tiny    | 1       |
"""
SECOND = (
    FIRST.replace("|        | text             | gone   | And then?  |\n", "")
    .replace("|         | when      | before | Before     |\n", "")
    .replace("| tiny    | 1       |", "| tiny    | 2       |")
)


def with_guide(post: Post, text: str, folder: Path) -> Post:
    """The post with a kit that holds this guide too."""
    workbook = folder / "tiny.md"
    workbook.write_text(text, encoding="utf-8")
    guide = compile_workbook(workbook).guide
    assert guide is not None
    archive = revise(
        post.kit,
        {"guides/tiny.guide.json": guide.to_bytes()},
        kit_id="tiny",
        version=9,
        realm=post.kit.head.realm,
        created=post.kit.head.created,
        notes=Texts({}),
    )
    return replace(post, kit=read_kit_archive(archive))


def test_no_answer_is_lost_under_a_new_version(own: Copied, tmp_path: Path) -> None:
    with own.post() as post:
        before = with_guide(post, FIRST, tmp_path)
        begun = begin(before, Beginning(GuideId("tiny"), "en", "en"))
        for name, value in (("place", "Rosso"), ("gone", "Diama"), ("when", "before")):
            begun.answer(NodeRef(f"/data/{name}"), value)

        after = with_guide(post, SECOND, tmp_path)
        for _ in range(2):
            opened = resume(after, begun.interview.id)
            shown = opened.flow.shown(NodeRef("/data/place"))
            assert shown.answer is not None
            assert shown.answer.value == "Rosso"
            assert opened.flow.shown(NodeRef("/data/when")).answer is None
            kept = {answer.question: answer.value for answer in kept_aside(opened.flow)}
            assert kept == {"gone": "Diama", "when": "before"}
        assert opened.interview.guide.version == "2"


def test_what_was_sealed_stays_sealed_where_the_new_version_has_no_place_for_it(
    own: Copied, tmp_path: Path
) -> None:
    sealed = "| text             | gone   | And then?  | narrative |\n"
    first = FIRST.replace("| text             | gone   | And then?  |\n", sealed)
    first = first.replace("| name   | label      |\n", "| name   | label      | pd_sealed |\n", 1)
    with own.post() as post:
        begun = begin(with_guide(post, first, tmp_path), Beginning(GuideId("tiny"), "en", "en"))
        identity = begun.interview.id
        for name, value in (("place", "Rosso"), ("gone", "Diama by night")):
            begun.answer(NodeRef(f"/data/{name}"), value)
        assert post.notebook.sealed_places(identity) == {"/data/gone"}
        resume(with_guide(post, SECOND, tmp_path), identity)
        assert post.notebook.sealed_places(identity) == {"/data/gone", "/kept/data/gone"}
        session = post.notebook.pending.session
        rows = session.rows("SELECT body FROM answers UNION ALL SELECT body FROM answer_history")
        assert not any("Diama" in str(body) for (body,) in rows)
        assert any("Rosso" in str(body) for (body,) in rows)
