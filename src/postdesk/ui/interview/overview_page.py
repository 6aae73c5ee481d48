"""Where an interview stands: its sections with counts, their questions, and a jump to each."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from PySide6.QtWidgets import QVBoxLayout

from postdesk.desk.companions import companions
from postdesk.desk.post import Post
from postdesk.desk.telling import beside_phones, told
from postdesk.desk.versions import kept_aside
from postdesk.forms.definition import Kind as NodeKind
from postdesk.forms.flow import Flow, Shown
from postdesk.model.answers import AnswerState
from postdesk.model.ids import NodeRef
from postdesk.store.search import fold
from postdesk.ui.handover_words import handover_lines
from postdesk.ui.interview.companion_rows import CompanionRows
from postdesk.ui.interview.question_row import STATES, phone_words, row_words, state_of, state_word
from postdesk.ui.interview.repeat_parts import RepeatParts
from postdesk.ui.interview.view_model import InterviewViewModel
from postdesk.ui.keys import OVERVIEW, FKey
from postdesk.ui.language_formats import stored_date_text
from postdesk.ui.navigator import Navigator
from postdesk.ui.page import Chrome, Page, PageHead
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.columns import Columns
from postdesk.ui.widgets.count_strip import Count, CountStrip
from postdesk.ui.widgets.jump_row import JumpRow
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.search_field import SearchField
from postdesk.ui.widgets.text import Text

_COLOURS = {AnswerState.ANSWERED: "done", AnswerState.UNANSWERED: "attention"}


class OverviewPage(Page):
    """Its subject is the open interview's view model."""

    name = "overview"
    chrome = Chrome.TOP

    def __init__(self, navigator: Navigator, post: Post) -> None:
        super().__init__()
        self._navigator, self._post = navigator, post
        self.model: InterviewViewModel | None = None
        self._asked: list[Shown] = []
        self._section = ""
        self.head = PageHead()
        self.counts = CountStrip()
        self.officers = Text("", Role.BODY, colour="ink2", wrap=True)
        self.columns = Columns(640)
        self.section_card, self.question_card = Card(padding=8), Card(padding=8)
        self.sections: list[JumpRow] = []
        self.questions: list[JumpRow] = []
        self.search = SearchField()
        self.repeats = RepeatParts()
        self.kept_title = Text("", Role.HEADING, strong=True)
        self.kept = RowList()
        self.together_title = Text("", Role.HEADING, strong=True)
        self.together = CompanionRows()
        self.companion = Button(icon="user-plus", key="8")
        self.history = Button(icon="copy", key="9")
        self.back_button = Button(kind=Kind.FILLED, icon="arrow-left", key="F8")
        self._lay_out()
        self.search.textChanged.connect(lambda _text: self._show_questions())
        self.together.asked.connect(navigator.go)
        self.companion.clicked.connect(self._begin_companion)
        self.history.clicked.connect(self._to_history)
        self.back_button.clicked.connect(self._back)
        self.repeats.removed.connect(self._take_out)
        self.repeats.restored.connect(self._bring_back)

    def title(self) -> str:
        return self.tr("Overview")

    def opened(self, subject: object) -> None:
        if isinstance(subject, InterviewViewModel):
            self.model = subject
        self.search.clear()
        shown = self.model.state.shown if self.model is not None else None
        self._section = shown.section if shown is not None else ""
        self.retranslate()
        for row in self.sections:
            if row.isChecked():
                row.setFocus()

    def left(self) -> None:
        self._asked.clear()
        self.kept.clear()
        self.together.clear()
        self.repeats.clear()
        _empty(self.section_card.box, self.sections)
        _empty(self.question_card.box, self.questions)

    def retranslate(self) -> None:
        self.head.set_texts(
            self.tr("Overview"), self.tr("Choose a section, then the question to go to.")
        )
        self.search.set_placeholder(self.tr("Search in questions and answers"))
        self.companion.set_words(self.tr("Interview a companion"), short=self.tr("Companion"))
        self.history.set_words(self.tr("History of the answers"), short=self.tr("History"))
        self.back_button.set_words(self.tr("Back to the question"))
        self._show()

    def key_pressed(self, key: FKey) -> bool:
        if key is OVERVIEW:
            self._back()
            return True
        return super().key_pressed(key)

    def _show(self) -> None:
        if self.model is None:
            return
        flow = self.model.interviewing.flow
        shown = self.model.interviewing.in_lists()
        self._asked = [one for one in shown if one.kind is NodeKind.QUESTION]
        # the history has every typing, the first ones too that are to be typed again unseen
        self.bar.show_part(self.history, not self.model.on_paper)
        counts = _counted(self._asked)
        self.counts.set_counts(
            [
                Count(icon, _COLOURS.get(state, "ink2"), str(counts[state]), state_word(state))
                for state, (icon, _) in STATES.items()
            ]
        )
        interview = self.model.state.interview
        self.officers.set_text(handover_lines(interview))
        self.officers.setVisible(bool(interview.handovers))
        self.together.show_companions(companions(self._post, interview))
        self.together_title.set_text(self.tr("Travel together: Alt and 3 go to the next one"))
        self.together_title.setVisible(bool(self.together.rows()))
        self._show_sections()
        self._show_questions()
        self.repeats.show_parts(flow)
        self._show_kept(flow)

    def _show_kept(self, flow: Flow) -> None:
        """What was answered under an earlier version of the guide and has no place in this one."""
        self.kept.clear()
        for answer in kept_aside(flow):
            self.kept.add(Row("copy", answer.question, answer.value))
        there = bool(self.kept.rows())
        self.kept_title.set_text(self.tr("Kept from the earlier version"))
        self.kept_title.setVisible(there)
        self.kept.setVisible(there)

    def _show_sections(self) -> None:
        _empty(self.section_card.box, self.sections)
        language = current_look().language
        names = dict.fromkeys(one.section for one in self._asked)
        for name in names:
            inside = [one for one in self._asked if one.section == name]
            counts = _counted(inside)
            open_ones = counts[AnswerState.UNANSWERED]
            done = self.tr("{done} of {all}").format(done=len(inside) - open_ones, all=len(inside))
            icon = "circle-dashed" if open_ones else "circle-check"
            row = JumpRow(icon, inside[0].section_labels.in_language(language), done)
            row.setCheckable(True)
            row.setChecked(name == self._section)
            row.reached.connect(lambda section=name: self._choose(section))
            row.clicked.connect(self._enter_section)
            self.section_card.box.addWidget(row)
            self.sections.append(row)

    def _choose(self, section: str) -> None:
        """Show a section's questions."""
        self._section = section
        names = list(dict.fromkeys(one.section for one in self._asked))
        for row, name in zip(self.sections, names, strict=True):
            row.setChecked(name == section)
        self.search.clear()
        self._show_questions()

    def _enter_section(self) -> None:
        self._choose(self._section)
        if self.questions:
            self.questions[0].setFocus()

    def _show_questions(self) -> None:
        _empty(self.question_card.box, self.questions)
        language = current_look().language
        answer = bool(self.search.text().strip())
        numbers = self._numbers()
        for shown in self._found():
            beside = numbers.get(shown.ref)
            words = row_words(shown, language, answer=answer)
            if beside:
                words = phone_words(shown, beside, language)
            row = JumpRow(words.icon, words.text, words.word, colour=words.colour)
            row.clicked.connect(lambda _checked=False, ref=shown.ref: self._jump(ref))
            self.question_card.box.addWidget(row)
            row.show()  # at once, so that it can take the keyboard
            self.questions.append(row)

    def _numbers(self) -> Mapping[NodeRef, Sequence[Shown]]:
        """What stands beside each number on its page."""
        flow = self.model.interviewing.flow if self.model is not None else None
        return beside_phones(flow, self._asked) if flow is not None else {}

    def _found(self) -> Iterable[Shown]:
        """The section's questions, or those whose text or answer holds what is searched."""
        wanted = fold(self.search.text())
        if not wanted:
            return [one for one in self._asked if one.section == self._section]
        return [one for one in self._asked if wanted in self._words(one)]

    def _words(self, shown: Shown) -> str:
        """What a search looks at: the question in every language, the answer, what is noted."""
        language, given = current_look().language, shown.answer
        words = list(shown.labels.root.values())
        if given is not None:
            answer = told(shown, given, language, stored_date_text)
            words += [answer, state_word(given.state), given.note, given.observation]
        return fold(" ".join(words))

    def _take_out(self, ref: str) -> None:
        if self.model is not None:
            self.model.remove_instance(NodeRef(ref))
            self._show()
            self.repeats.focus(NodeRef(ref))

    def _bring_back(self, ref: str) -> None:
        if self.model is not None:
            self.model.restore_instance(NodeRef(ref))
            self._show()
            self.repeats.focus(NodeRef(ref))

    def _jump(self, ref: NodeRef) -> None:
        if self.model is not None:
            self.model.go(ref)
            self._back()

    def _begin_companion(self) -> None:
        if self.model is not None:
            self._navigator.go("begin", self.model.new_companion())

    def _to_history(self) -> None:
        if self.model is not None and self._navigator.knows("history"):
            self._navigator.go("history", self.model.state.interview.id)

    def _back(self) -> None:
        self._navigator.go("interview")

    def _lay_out(self) -> None:
        self.body.addWidget(self.head)
        self.body.addWidget(self.counts)
        self.body.addWidget(self.officers)
        self.body.addWidget(self.together_title)
        self.body.addWidget(self.together)
        self.columns.main.addWidget(self.section_card)
        self.columns.end_main()
        self.columns.side.addWidget(self.search)
        self.columns.side.addWidget(self.question_card)
        self.columns.end_side()
        for card in (self.section_card, self.question_card):
            card.box.setSpacing(2)
        self.body.addWidget(self.columns)
        self.body.addWidget(self.repeats)
        self.body.addWidget(self.kept_title)
        self.body.addWidget(self.kept)
        self.body.addStretch(1)
        self.bar.at_start(self.companion)
        self.bar.at_start(self.history)
        self.bar.at_end(self.back_button)


def _counted(shown: Iterable[Shown]) -> Counter[AnswerState]:
    return Counter(map(state_of, shown))


def _empty(box: QVBoxLayout, rows: list[JumpRow]) -> None:
    for row in rows:
        box.removeWidget(row)
        row.hide()
        row.deleteLater()
    rows.clear()
