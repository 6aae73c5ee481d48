"""Filled-in widgets for the tests, with long French words, as an office would see them."""

from collections.abc import Callable

from PySide6.QtWidgets import QWidget

from postdesk.ui.language_formats import size_text
from postdesk.ui.theme import current_look
from postdesk.ui.widgets.answer_list import AnswerList, AnswerText
from postdesk.ui.widgets.bar_chart import Bar, BarChart
from postdesk.ui.widgets.button import Button, Kind
from postdesk.ui.widgets.card import Notice
from postdesk.ui.widgets.chip import Chip, Tone
from postdesk.ui.widgets.choice import Choice
from postdesk.ui.widgets.choice_card import ChoiceCard
from postdesk.ui.widgets.count_strip import Count, CountStrip
from postdesk.ui.widgets.empty_state import EmptyState
from postdesk.ui.widgets.error_card import ErrorCard, Message
from postdesk.ui.widgets.fields import Labelled, LineField, TextField
from postdesk.ui.widgets.indicator_card import Evidence, IndicatorCard
from postdesk.ui.widgets.line_chart import Line, LineChart
from postdesk.ui.widgets.passphrase_field import PassphraseField
from postdesk.ui.widgets.progress_row import ProgressRow
from postdesk.ui.widgets.question_card import QuestionCard
from postdesk.ui.widgets.row_list import Row, RowList
from postdesk.ui.widgets.sealed_chip import SealedChip
from postdesk.ui.widgets.search_field import SearchField
from postdesk.ui.widgets.steps import StepState
from postdesk.ui.widgets.stick_panel import Step, StickPanel
from postdesk.ui.widgets.table import Cell, CellKind, Column
from postdesk.ui.widgets.table_card import TableCard
from postdesk.ui.widgets.timeline import Entry, Timeline
from postdesk.ui.widgets.typeset import Run

QUESTION = "Quand vous demandez vos papiers, est-ce qu’on vous les rend ?"
PERSON_QUESTION = "عندما تطلب أوراقك، هل تُعاد إليك؟"
ANSWERS = (
    AnswerText("Oui, chaque fois", "نعم، في كل مرة"),
    AnswerText("Parfois, ou à une condition", "أحيانا، أو بشرط"),
    AnswerText("Non", "لا"),
    AnswerText("Je ne les ai jamais demandés", "لم أطلبها قط"),
)


def question() -> QuestionCard:
    """A question with its four answers."""
    card = QuestionCard()
    card.set_officer("Agente · français", QUESTION, "Laissez du temps.", "Conseil.")
    card.set_person("La personne · العربية", PERSON_QUESTION, "ar", "Écouter")
    card.set_validity("Guide non validé")
    answers = AnswerList()
    answers.set_answers(ANSWERS, person_language="ar", chosen=[1])
    card.answers.addWidget(answers)
    return card


def indicator() -> IndicatorCard:
    """An open indicator."""
    card = IndicatorCard()
    card.set_indicator(2, "moyen", "Ses papiers lui ont été pris", "Recrutement sous contrainte")
    said = (Run("La personne a dit", True), Run(" · « L’homme qui a payé le voyage »"))
    card.set_evidence(
        [Evidence("message-language", said, "question 22")], "AL-CR-05. Preuve : secondaire."
    )
    card.set_missing("**Ce qui manque :** {what}", "Poser", what="pouvait-elle sortir ?")
    card.set_open(True)
    return card


def rows() -> RowList:
    """Two rows with a chip and a button."""
    listed = RowList()
    first = Row("moon", "R07-0409 : contact prévu à 06:00", "Salle du Croissant-Rouge.")
    first.add_end(Chip("dans 3 h 19", Tone.ATTENTION, icon="hourglass"))
    first.add_end(Button("Ouvrir", dense=True))
    listed.add(first)
    second = Row("circle-check", "Horloge", "d’accord avec le journal", title_width=246)
    second.add_end(Button("Changer", Kind.LINK))
    listed.add(second)
    return listed


def stick() -> StickPanel:
    """A stick being read back."""
    panel = StickPanel()
    language = current_look().language
    panel.set_steps(
        [
            Step("Choisir la clé", size_text(language, 12_400_000_000), StepState.DONE, "02:58"),
            Step("Relire et comparer", "", StepState.NOW),
            Step("Donner le nom définitif"),
            Step("Échec", "Un.\nDeux.\nTrois.", StepState.FAILED),
        ]
    )
    panel.set_progress(0.6, "2,5 sur 4,1 Mo relus", "encore 3 s")
    return panel


def timeline() -> Timeline:
    """A packet without its receipt."""
    line = Timeline()
    line.set_entries(
        [
            Entry("lock", "Scellé", "par A. Mint Salem", "12 nov."),
            Entry("hourglass", "Accusé attendu", "depuis 9 jours", "", StepState.GAP),
        ]
    )
    return line


def table() -> TableCard:
    """A small register."""
    card = TableCard()
    card.table.setAccessibleName("Registre")
    columns = [
        Column("Code", CellKind.STRONG),
        Column("Orienté", CellKind.NUMBER, sortable=True),
        Column("Raison", share=1),
        Column("État", CellKind.CHIP),
    ]
    received = Cell("reçu", Tone.ACCENT, "inbox")
    card.table.set_rows(columns, [["R07-0412", "12 nov.", "traite possible", received]] * 3)
    card.table.set_sorted(1, descending=True)
    card.table.setMinimumHeight(card.table.height_for_rows(3))
    card.set_foot("1 à 3 sur 3", "Page ↓")
    return card


def bars() -> BarChart:
    """Figures of which one is withheld."""
    chart = BarChart()
    chart.set_bars("Indicateurs", [Bar("Papiers pris", 64), Bar("Tenue à l’écart", None)])
    return chart


def lines() -> LineChart:
    """Two series with a gap."""
    chart = LineChart()
    months = ["juin", "juil.", "août", "sept."]
    chart.set_lines(
        "Orientations", months, [Line("A", (38, 44, 41, 63)), Line("B", (9, None, None, 8))]
    )
    return chart


def failure() -> ErrorCard:
    """Three sentences."""
    card = ErrorCard()
    message = Message("Le fichier a changé.", "Rien n’a été lu.", "Demander au poste 07.")
    card.set_message(message, title="Pli illisible", sub="poste 07", button="Préparer")
    return card


def counts() -> CountStrip:
    """Counts of an import."""
    strip = CountStrip()
    strip.set_counts(
        [Count("mail-opened", "accent", "11", "nouveaux"), Count("copy", "ink2", "3", "déjà là")]
    )
    return strip


def sealed() -> SealedChip:
    """A sealed packet's chip."""
    chip = SealedChip()
    chip.set_sealed("Scellé pour : Point focal traite", "dune, lampe, rivière, quatre")
    return chip


def empty() -> EmptyState:
    """Nothing waits."""
    state = EmptyState()
    state.set_texts("Personne n’attend en ce moment.", "Nouvel entretien")
    return state


def progress() -> ProgressRow:
    """Work under way."""
    row = ProgressRow()
    row.begin(
        lambda: "Sauvegarde en cours",
        lambda: "Annuler",
        lambda: "La sauvegarde d’avant reste valable.",
    )
    row.set_progress(1, 4)
    return row


def fields() -> QWidget:
    """A labelled field with a hint."""
    labelled = Labelled(LineField())
    labelled.set_texts("Lieu de cette nuit", "Une adresse que la personne comprend")
    return labelled


def passphrase() -> QWidget:
    """A labelled passphrase."""
    labelled = Labelled(PassphraseField())
    labelled.set_texts("Phrase de passe de A. Mint Salem")
    return labelled


def notes() -> QWidget:
    """A labelled field of several lines."""
    labelled = Labelled(TextField())
    labelled.set_texts("Note")
    labelled.set_problem("Écrivez une phrase.")
    return labelled


def search() -> QWidget:
    """A search field."""
    field = SearchField()
    field.set_placeholder("Code, téléphone, nom")
    return field


def choice() -> Choice:
    """A filter."""
    made = Choice()
    made.set_label("Poste :")
    made.set_entries([("", "tous"), ("07", "Gogui Zamal")])
    return made


def choice_card() -> ChoiceCard:
    """A way to send."""
    card = ChoiceCard("1", "Téléphone d’abord", "heure, nom, réponse", icon="phone")
    card.setChecked(True)
    return card


def notice() -> Notice:
    """A warning."""
    strip = Notice(Tone.ATTENTION, "alert-triangle")
    strip.set_marked("**Verr. Maj. est activé.** Clavier : français (AZERTY).")
    return strip


SAMPLES: dict[str, Callable[[], QWidget]] = {
    made.__name__: made
    for made in (
        question,
        indicator,
        rows,
        stick,
        timeline,
        table,
        bars,
        lines,
        failure,
        counts,
        sealed,
        empty,
        progress,
        fields,
        passphrase,
        notes,
        search,
        choice,
        choice_card,
        notice,
    )
}
