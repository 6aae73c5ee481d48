"""Says an indicator's reasons as rows: who said or saw what, at which question."""

from collections.abc import Iterator
from dataclasses import dataclass

from postdesk.desk.linking import SharedAnswer
from postdesk.desk.telling import told
from postdesk.forms.flow import Flow, Shown
from postdesk.model.answers import Answer, Source
from postdesk.model.assessments import Assessment, Flag, Missing, Strength
from postdesk.model.base import in_a_row
from postdesk.model.facts import CodedAnswers, Fact
from postdesk.model.ids import NodeRef
from postdesk.rules.explanation import what_would_change
from postdesk.rules.pack import Evidence as KnownHow
from postdesk.rules.pack import Pack
from postdesk.rules.words import question_in_words, rule_in_words, value_in_words
from postdesk.ui.language import QT_TRANSLATE_NOOP, isolate_code, translate
from postdesk.ui.language_formats import stored_date_text
from postdesk.ui.widgets.indicator_card import Evidence, IndicatorCard
from postdesk.ui.widgets.typeset import marked

_STRENGTHS = {
    Strength.STRONG: (3, QT_TRANSLATE_NOOP("Evidence", "strong")),
    Strength.MEDIUM: (2, QT_TRANSLATE_NOOP("Evidence", "medium")),
    Strength.WEAK: (1, QT_TRANSLATE_NOOP("Evidence", "weak")),
    Strength.NONE: (0, QT_TRANSLATE_NOOP("Evidence", "not weighed")),
}
_SAID = {
    Source.STATEMENT: ("message-language", QT_TRANSLATE_NOOP("Evidence", "The person said")),
    Source.OBSERVATION: ("eye", QT_TRANSLATE_NOOP("Evidence", "The officer saw")),
    Source.DOCUMENT: ("id", QT_TRANSLATE_NOOP("Evidence", "Read in a paper")),
}
_EVIDENCE = {
    KnownHow.ORIGINAL: QT_TRANSLATE_NOOP("Evidence", "the original"),
    KnownHow.SECONDARY: QT_TRANSLATE_NOOP("Evidence", "secondary"),
    KnownHow.MEMORY: QT_TRANSLATE_NOOP("Evidence", "from memory"),
    KnownHow.OWN: QT_TRANSLATE_NOOP("Evidence", "our own"),
}
_CONFIDENCE = {
    "high": QT_TRANSLATE_NOOP("Evidence", "high"),
    "medium": QT_TRANSLATE_NOOP("Evidence", "medium"),
    "low": QT_TRANSLATE_NOOP("Evidence", "low"),
}
_WEIGHT = {Strength.STRONG: 0, Strength.MEDIUM: 1, Strength.WEAK: 2, Strength.NONE: 3}


@dataclass(frozen=True)
class Explained:
    """What the cards of one assessment need, in one language."""

    flow: Flow
    pack: Pack
    language: str
    shared: tuple[SharedAnswer, ...] = ()
    """The answers that other interviews have too."""
    coded: CodedAnswers | None = None
    """The facts, where whoever looks may be told what would change a sign."""
    links: tuple[Fact, ...] = ()

    def flags(self, assessment: Assessment) -> list[Flag]:
        """The flags, strong ones first."""
        return sorted(assessment.flags, key=lambda flag: (_WEIGHT[flag.strength], flag.indicator))

    def fill(self, card: IndicatorCard, flag: Flag, missing: Missing | None) -> None:
        """Say one flag on its card, with its reasons."""
        self.entitle(card, flag)
        self.explain(card, flag, missing)

    def entitle(self, card: IndicatorCard, flag: Flag) -> None:
        """Say the closed card: strength, title, dimension."""
        indicator = self.pack.indicator(flag.indicator)
        title = indicator.texts.in_language(self.language) if indicator else flag.indicator
        level, word = _STRENGTHS[flag.strength]
        card.set_indicator(level, translate("Evidence", word), title, self._dimension(flag))

    def explain(self, card: IndicatorCard, flag: Flag, missing: Missing | None) -> None:
        """Say what an open card holds: the reasons, the source, what is missing."""
        rows = [*self._reasons(flag), *self._rules(flag), *self._changes(flag)]
        card.set_evidence(rows, self._source(flag))
        if missing is None:
            card.set_missing("", "")
        else:
            template = translate("Evidence", "**What is missing:** “{question}” was not asked.")
            question = self.question_text(missing.questions[0])
            card.set_missing(template, translate("Evidence", "Ask"), question=question)

    def question_text(self, question: str) -> str:
        """A question's text by its name."""
        words = self.pack.words(question)
        return words.texts.in_language(self.language) if words else question

    def place_of(self, question: str) -> NodeRef | None:
        """Where a question of that name is asked, if it is."""
        refs = (ref for ref in self.flow.asked() if ref.rpartition("/")[2] == question)
        return next(refs, None)

    def _dimension(self, flag: Flag) -> str:
        for dimension in self.pack.dimensions:
            if (dimension.set, dimension.code) == (flag.set, flag.dimension):
                return dimension.texts.in_language(self.language)
        for known in self.pack.sets:
            if known.id == flag.set:
                return known.texts.in_language(self.language)
        return ""

    def _reasons(self, flag: Flag) -> Iterator[Evidence]:
        """The answers of the rule first, then those (such as age) that say which list applies."""
        seen: set[NodeRef] = set()
        lists = {
            condition.question
            for known in self.pack.sets
            if known.id == flag.set
            for condition in known.when
        }
        for reason in sorted(flag.reasons, key=lambda one: one.question in lists):
            for ref in reason.because:
                if ref not in seen and (row := self._row(ref)) is not None:
                    seen.add(ref)
                    yield row
                    yield from self._others(ref)

    def _others(self, ref: NodeRef) -> Iterator[Evidence]:
        """The other interviews that have the same answer: what a link rests on."""
        for one in self.shared:
            if one.ref == ref:
                codes = in_a_row(map(isolate_code, one.codes), self.language)
                template = translate("Evidence", "The same in other interviews: **{codes}**")
                yield Evidence("affiliate", marked(template, codes=codes))

    def _rules(self, flag: Flag) -> Iterator[Evidence]:
        """The rules that fired, in words; none where the words would tell a sealed answer."""
        behind = {ref for reason in flag.reasons for ref in reason.because}
        for rule in self.pack.rules:
            if rule.id in flag.rules and not behind & self.flow.closed:
                words = rule_in_words(self.pack, rule).in_language(self.language)
                template = translate("Evidence", "**The rule:** {words}")
                yield Evidence("list-check", marked(template, words=words))

    def _changes(self, flag: Flag) -> Iterator[Evidence]:
        """The fewest answers without which the sign would not be there."""
        if self.coded is None:
            return
        changes = what_would_change(self.pack, self.coded, flag.indicator, self.links)
        if not changes:
            return
        parts = [
            translate("Evidence", "“{question}” “{instead}”, not “{answer}”").format(
                question=question_in_words(self.pack, change.question, self.language),
                instead=value_in_words(self.pack, change.question, change.instead, self.language),
                answer=in_a_row(
                    (self._value(change.question, fact) for fact in change.facts), self.language
                ),
            )
            for change in changes
        ]
        template = translate("Evidence", "**It would not be there with:** {changes}")
        yield Evidence("scale", marked(template, changes=translate("Evidence", "; ").join(parts)))

    def _value(self, question: str, fact: Fact) -> str:
        if fact.number is not None:
            return str(fact.number)
        return value_in_words(self.pack, question, fact.value, self.language)

    def possible(self) -> str:
        """The codes of interviews with a like name or place, for a look and no more."""
        codes = sorted({code for one in self.shared if one.possible for code in one.codes})
        return in_a_row(map(isolate_code, codes), self.language)

    def _row(self, ref: NodeRef) -> Evidence | None:
        shown = self.flow.shown(ref)
        answer = shown.answer
        if shown.sealed:
            return Evidence("lock", marked(translate("Evidence", "**An answer that is sealed**")))
        if answer is None:
            return None
        icon, who = _SAID[answer.source]
        template = translate("Evidence", "**{who}** · {question} **“{answer}”**")
        runs = marked(
            template,
            who=translate("Evidence", who),
            question=shown.labels.in_language(self.language),
            answer=self._answer(shown, answer),
        )
        where = translate("Evidence", "section {section}, question {question}").format(
            section=shown.section_index, question=shown.index
        )
        return Evidence(icon, runs, where)

    def _answer(self, shown: Shown, answer: Answer) -> str:
        return told(shown, answer, self.language, stored_date_text) or answer.state.value

    def _source(self, flag: Flag) -> str:
        indicator = self.pack.indicator(flag.indicator)
        if indicator is None:
            return flag.source
        source = next((one for one in self.pack.sources if one.id == indicator.source), None)
        title = source.texts.in_language(self.language) if source else indicator.source
        template = translate(
            "Evidence", "{code}, {source}. Evidence: {evidence}. Confidence: {confidence}."
        )
        return template.format(
            code=isolate_code(flag.indicator),
            source=title,
            evidence=translate("Evidence", _EVIDENCE[indicator.evidence]),
            confidence=translate("Evidence", _CONFIDENCE[indicator.confidence.value]),
        )
