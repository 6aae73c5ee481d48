"""Who countersigns for a supervisor who is away, on the shift page, and the way to change it."""

from PySide6.QtWidgets import QWidget

from postdesk.desk.post import Post
from postdesk.desk.standing_in import end_stand_in, stand_in
from postdesk.errors import PostDeskError
from postdesk.model.roles import Right, may
from postdesk.model.standing_in import StandIn
from postdesk.ui.language import isolate
from postdesk.ui.language_formats import short_date, time_text
from postdesk.ui.messages import message_of
from postdesk.ui.navigator import Navigator
from postdesk.ui.shift.stand_in_words import reason_name
from postdesk.ui.theme import Role, current_look
from postdesk.ui.widgets.button import Button
from postdesk.ui.widgets.card import Card
from postdesk.ui.widgets.text import Text


class StandInCard(Card):
    """Hidden from those whom it tells nothing: no stand-in, and none to be named by them."""

    def __init__(self, navigator: Navigator, post: Post, parent: QWidget | None = None) -> None:
        super().__init__(parent=parent)
        self._post = post
        self.heading = Text("", Role.BODY, strong=True, wrap=True)
        self.words = Text("", Role.META, colour="ink2", wrap=True)
        self.name_one, self.end = Button(dense=True), Button(dense=True)
        for part in (self.heading, self.words, self.name_one, self.end):
            self.box.addWidget(part)
        self.name_one.clicked.connect(lambda: navigator.go("stand_in"))
        self.end.clicked.connect(self._end)

    def show_now(self) -> None:
        """Say how it stands at this moment."""
        named, gives = stand_in(self._post), may(self._post.person.role, Right.DELEGATE)
        self.heading.set_text(self.tr("Countersigning"))
        self.words.set_text(self._told(named))
        self.name_one.set_words(self.tr("Name an officer"))
        self.end.set_words(self.tr("End it"))
        self.name_one.setVisible(named is None and gives)
        ends = named is not None and (gives or named.to == self._post.person.id)
        self.end.setVisible(ends)
        self.setVisible(named is not None or gives)

    def _told(self, named: StandIn | None) -> str:
        if named is None:
            return self.tr("If you will be away, an officer can countersign for some days.")
        until = named.until.astimezone(self._post.zone)
        day = short_date(current_look().language, until.date())
        return self.tr("{taker} countersigns for {giver} until {when}: {reason}.").format(
            taker=isolate(named.taker),
            giver=isolate(named.giver),
            when=isolate(f"{day} {time_text(until)}"),
            reason=reason_name(named.reason),
        )

    def _end(self) -> None:
        try:
            end_stand_in(self._post)
        except PostDeskError as error:
            self.words.set_text(message_of(error).happened)
            return
        self.show_now()
