"""Which flags are emergencies, so that their action card interrupts the interview."""

from postdesk.model.assessments import Assessment
from postdesk.model.kits import Emergency
from postdesk.rules.pack import Pack


def emergencies_of(assessment: Assessment, pack: Pack) -> tuple[Emergency, ...]:
    """The emergencies that the flags of an assessment open, each once, in the cards' order."""
    named = {
        indicator.emergency.value
        for flag in assessment.flags
        if (indicator := pack.indicator(flag.indicator)) is not None
        and indicator.emergency is not None
    }
    return tuple(emergency for emergency in Emergency if emergency.value in named)
