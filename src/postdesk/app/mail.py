"""What the message pages work with: the messages of a post, or of a regional office or agency."""

from collections.abc import Mapping
from datetime import datetime, timedelta

from postdesk.desk.corresponding import answer_question
from postdesk.desk.post import Post
from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import OfficeId
from postdesk.packet.equipment import directory_in_use
from postdesk.regional.corresponding import ask, publish_bulletin
from postdesk.regional.office import office_settings
from postdesk.store.cases import Cases
from postdesk.store.messages import MessageKind, Messages, StoredMessage
from postdesk.store.vault import Vault
from postdesk.ui.mail.mailbox import AskedCase


class _Box:
    """What both sides share: the stored messages."""

    def __init__(self, vault: Vault) -> None:
        self._vault = vault
        self._messages = Messages(vault)

    def listed(self) -> tuple[StoredMessage, ...]:
        """The newest messages, the newest first."""
        return self._messages.listed()

    def now(self) -> datetime:
        """The moment by this workspace's clock."""
        return self._vault.clock()

    def unread(self) -> int:
        """How many came and were opened by nobody."""
        return self._messages.unread()

    def thread(self, message: StoredMessage) -> tuple[StoredMessage, ...]:
        """A question and its answers, oldest first; a bulletin alone."""
        if message.what is MessageKind.BULLETIN:
            return (message,)
        question = message.question or message.id
        asked = self._messages.get(question)
        return (*([asked] if asked else []), *self._messages.answers(question))

    def mark_read(self, message: StoredMessage) -> None:
        """Somebody opened it."""
        if message.unread:
            self._messages.mark_read(message.id)

    def office_name(self, office: str, language: str) -> str:
        """What an office is called, or its code."""
        found = directory_in_use(self._vault).office(OfficeId(office))
        return found.names.in_language(language) if found else office


class PostMailbox(_Box):
    """A post answers questions and reads bulletins."""

    can_answer = True
    can_publish = False

    def __init__(self, post: Post) -> None:
        super().__init__(post.vault)
        self._post = post

    def case(self, number: int, language: str) -> AskedCase:
        """A post asks nobody."""
        raise PostDeskError(Code.WRONG_USE, why="post", number=number, language=language)

    def answer(self, question: str, text: str) -> None:
        """Seal an answer to the office that asked."""
        answer_question(self._post, question, text)

    def ask(self, number: int, text: str) -> None:
        """A post asks nobody."""
        raise PostDeskError(Code.WRONG_USE, why="post", number=number, length=len(text))

    def publish(
        self, titles: Mapping[str, str], texts: Mapping[str, str], ends_in: timedelta | None = None
    ) -> tuple[int, int]:
        """A post publishes nothing."""
        del ends_in
        raise PostDeskError(Code.WRONG_USE, why="post", languages=len(titles) + len(texts))


class OfficeMailbox(_Box):
    """A regional office or an agency asks posts about cases; a region also writes bulletins."""

    can_answer = False

    def __init__(self, vault: Vault) -> None:
        super().__init__(vault)
        self.can_publish = not office_settings(vault).agency

    def case(self, number: int, language: str) -> AskedCase:
        """A case to ask about."""
        case = Cases(self._vault).get(number)
        return AskedCase(number, case.share.code, self.office_name(case.sender, language))

    def answer(self, question: str, text: str) -> None:
        """Nobody asks a regional office."""
        raise PostDeskError(Code.WRONG_USE, why="regional_office", question=question, n=len(text))

    def ask(self, number: int, text: str) -> None:
        """Seal a question to the post that sent a case."""
        ask(self._vault, Cases(self._vault).get(number), text)

    def publish(
        self, titles: Mapping[str, str], texts: Mapping[str, str], ends_in: timedelta | None = None
    ) -> tuple[int, int]:
        """Seal a bulletin to every post that has a key."""
        done = publish_bulletin(self._vault, titles, texts, ends_in)
        return len(done.sealed), len(done.without_key)
