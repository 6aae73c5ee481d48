"""The pages of what is kept, what people ask for, and the audit trail, at any desk."""

from typing import Protocol

from postdesk.app.desk import Surroundings
from postdesk.ui.audit.page import AuditPage
from postdesk.ui.retention.complaint_page import ComplaintPage
from postdesk.ui.retention.copy_page import CopyPage
from postdesk.ui.retention.erase_page import ErasePage
from postdesk.ui.retention.hold_page import HoldPage
from postdesk.ui.retention.keeper import Keeper, RightsDesk
from postdesk.ui.retention.page import KeptPage
from postdesk.ui.retention.pass_on_page import PassOnPage
from postdesk.ui.retention.rights_page import RightsPage
from postdesk.ui.retention.take_back_page import TakeBackPage


class Care(Keeper, RightsDesk, Protocol):
    """Both: what is kept, and what is asked for."""


def add_care_pages(care: Care, around: Surroundings) -> None:
    """All of them; the trail is shown to those who may read it."""
    navigator, choose = around.window.navigator, around.choose_folder
    navigator.add("kept", lambda: KeptPage(navigator, care, choose))
    navigator.add("rights", lambda: RightsPage(navigator, care))
    navigator.add("own_copy", lambda: CopyPage(navigator, care, choose, around.ask_printer))
    navigator.add("complaint", lambda: ComplaintPage(navigator, care))
    navigator.add("take_back", lambda: TakeBackPage(navigator, care))
    navigator.add("pass_on", lambda: PassOnPage(navigator, care))
    navigator.add("trail", lambda: AuditPage(navigator, care.vault, care.zone, around.tasks))
    navigator.add("hold", lambda: HoldPage(navigator, care))
    navigator.add("erase_due", lambda: ErasePage(navigator, care, around.tasks))
