"""The key to listen: plays the kit's recording of a question, or says why nothing is heard."""

from postdesk.model.base import Texts
from postdesk.ui.interview.pictures import Media
from postdesk.ui.language import Words
from postdesk.ui.language_names import language_name
from postdesk.ui.sound import Heard, Player

Listening = Words("Listening")


class Listener:
    """Plays in the person's language only; the same key again is silence.

    `listen` gives the sentence to show. Nothing that is heard is needed for an answer.
    """

    def __init__(self, media: Media, player: Player | None = None) -> None:
        self._media, self.player = media, player or Player()
        self._last = Texts({})
        """What was heard last of several recordings."""

    def listen(self, audio: Texts, language: str) -> str:
        """Begin the recording, or end it; what is to be told of it, blank after ending."""
        if self.player.playing:
            self.player.stop()
            return ""
        data = self._media(audio.root[language]) if audio.has(language) else None
        heard = None if data is None else self.player.play(data)
        return self._said(heard).format(language=language_name(language))

    def listen_to(self, audio: Texts, language: str) -> str:
        """The same for one of several recordings: another one begins at once."""
        other = audio != self._last
        if other:
            self.player.stop()
        said = self.listen(audio, language)
        self._last = audio
        return said

    def hush(self) -> None:
        """Another question or page came, or the screen was hidden: nothing is heard any more."""
        self.player.stop()

    def _said(self, heard: Heard | None) -> str:
        if heard is Heard.PLAYING:
            return Listening.tr("The recording plays. F11 ends it.")
        if heard is Heard.NO_SPEAKER:
            return Listening.tr("This machine plays no sound. Read the question aloud.")
        if heard is Heard.UNREADABLE:
            return Listening.tr("The recording cannot be played. Read the question aloud.")
        return Listening.tr("There is no recording of this question in {language}. Read it aloud.")
