"""Says a debrief in words: signs, questions, recipients, the person's lines, in one language."""

from dataclasses import dataclass

from postdesk.classroom.scoring import FalseAlarm, Gap, MissedSign, Why
from postdesk.classroom.session import Debriefing
from postdesk.desk.post import Post
from postdesk.desk.telling import told
from postdesk.model.answers import AnswerState
from postdesk.model.decisions import Verdict
from postdesk.model.ids import NodeRef, RecipientId
from postdesk.ui.language import Words as Context
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import stored_date_text

Debriefs = Context("Debriefs")


@dataclass(frozen=True)
class TellDebrief:
    """What the parts of the debrief page need to speak."""

    post: Post
    debriefing: Debriefing
    language: str

    def sign(self, indicator: str) -> str:
        """An indicator's text."""
        known = self.post.pack.indicator(indicator)
        return known.texts.in_language(self.language) if known else indicator

    def question(self, ref: NodeRef) -> str:
        """A question as the officer reads it."""
        return isolate(self.debriefing.shown(ref).labels.in_language(self.language))

    def step(self, question: str) -> str:
        """A question by its name."""
        ref = self.debriefing.place(question)
        return self.question(ref) if ref is not None else question

    def recipient(self, recipient: RecipientId) -> str:
        """A recipient's name."""
        known = self.post.directory.recipient(recipient)
        return isolate(known.names.in_language(self.language) if known else recipient)

    def recipients(self, recipients: tuple[RecipientId, ...]) -> str:
        """Several names in one line."""
        return Debriefs.tr(", ").join(self.recipient(one) for one in recipients)

    def missed(self, sign: MissedSign) -> str:
        """What would have shown a sign: the first question, and why it did not."""
        if not sign.gaps:
            return Debriefs.tr("The story shows it only together with other signs.")
        return self.gap(sign.gaps[0])

    def gap(self, gap: Gap) -> str:
        """A question that differs from the story, with what was said there."""
        question, said = self.question(gap.ref), self.said(gap.ref)
        if gap.why is Why.LEFT_OUT:
            text = Debriefs.tr("Not asked: “{question}” The answer would have been: “{said}”")
        elif gap.why is Why.CLOSED:
            text = Debriefs.tr("Never came up: “{question}” An earlier answer closed it.")
        else:
            text = Debriefs.tr("“{question}” Told: “{said}” Written: {written}.")
        return text.format(question=question, said=said, written=isolate(self.written(gap.ref)))

    def said(self, ref: NodeRef) -> str:
        """What the person says or shows at a question."""
        one = self.debriefing.play.scenario.told(ref)
        texts = None if one is None else one.says or one.shows
        return isolate(texts.in_language(self.language)) if texts else "–"

    def written(self, ref: NodeRef) -> str:
        """What the trainee wrote at a question."""
        flow = self.debriefing.played
        shown = flow.shown(ref) if ref in flow.tree.by_ref else None
        answer = shown.answer if shown is not None else None
        if shown is None or answer is None:
            return Debriefs.tr("nothing")
        if answer.state is AnswerState.ANSWERED:
            return told(shown, answer, self.language, stored_date_text)
        return {
            AnswerState.UNKNOWN: Debriefs.tr("does not know"),
            AnswerState.REFUSED: Debriefs.tr("refuses to answer"),
            AnswerState.NOT_ASKED: Debriefs.tr("not asked"),
        }.get(answer.state, Debriefs.tr("nothing"))

    def alarm(self, alarm: FalseAlarm) -> str:
        """The answers behind a false alarm."""
        if not alarm.refs:
            return Debriefs.tr("It follows from the other signs.")
        return self.gap(Gap(alarm.refs[0], Why.OTHERWISE))

    def chosen(self) -> str:
        """What the trainee decided."""
        decision = self.debriefing.debrief.decision
        if decision is None:
            return Debriefs.tr("Nothing was decided.")
        if decision.verdict is Verdict.DIFFER:
            return Debriefs.tr("Differs from the recommendation, with a reason.")
        if not decision.refer_to:
            return Debriefs.tr("No referral.")
        text = Debriefs.tr("Refer to: {recipients}.")
        return text.format(recipients=self.recipients(decision.refer_to))

    def expected(self) -> str:
        """What the scenario expects."""
        wanted = self.debriefing.play.scenario.expected.referrals
        if not wanted:
            return Debriefs.tr("No referral: an ordinary traveller.")
        text = Debriefs.tr("Refer to: {recipients}.")
        return text.format(recipients=self.recipients(tuple(one.recipient for one in wanted)))
