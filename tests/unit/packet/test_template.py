"""What leaves is the template's fields and nothing else, and the preview says what stays."""

from dataclasses import replace

import pytest
from packet_sample import ANSWERS, FACTS, FOCAL_POINT, INTERVIEW, TEMPLATE, share_sample

from postdesk.errors import Code, PostDeskError
from postdesk.model.ids import (
    RecipientId,
)
from postdesk.model.interviews import (
    Consent,
    ConsentPurpose,
    ConsentState,
    TonightPlan,
)
from postdesk.model.referrals import OverrideReason
from postdesk.packet.canonical import encode_model
from postdesk.packet.template import SharePreview


def _texts(preview: SharePreview) -> dict[str, str]:
    return {line.key: line.text for line in preview.lines}


def test_fields_are_filled_in_order() -> None:
    """Each kind of field, in the language asked for; control characters are gone."""
    preview = share_sample()
    assert _texts(preview) == {
        "code": "R07-0412",
        "who": "woman (en) · 18-24 (en)",
        "needs": "a safe place tonight (en)",
        "indicators": "AL-DR-01 strong · AL-CR-04",
        "risk": "risk_outside? yes (en)",
        "asked": "IDENTITY · NEEDS · NARRATIVE · HEALTH · DANGER · JOURNEY",
        "journey.1": "Kayes (en) · truck (en)",
        "journey.2": "Rosso (en)",
    }
    assert preview.lines[1].label == "who (en)"
    assert [line.key for line in preview.lines if line.danger] == ["risk"]
    assert share_sample(language="fr").lines[1].label == "who (fr)"


def test_every_answer_is_counted_once() -> None:
    """What is shown and what is withheld make up the total; unanswered ones stand apart."""
    preview = share_sample()
    assert (preview.shown, preview.total) == (7, len(ANSWERS))
    assert [(group.key, group.label, group.count) for group in preview.withheld] == [
        ("story", "Full story", 1),
        ("health", "Health", 1),
        ("closed", "", 1),
        ("other", "", 1),
        ("unanswered", "", 1),
    ]
    assert preview.shown + sum(group.count for group in preview.withheld) == preview.total


def test_withheld_values_are_nowhere_in_the_share() -> None:
    """Neither the name, nor story, illness or what was taken back."""
    data = encode_model(share_sample().share)
    for withheld in (b"Aminata", b"whole story", b"illness", b"taken back"):
        assert withheld not in data


def test_coded_values_leave_only_with_their_question() -> None:
    """Language is no question of this template, so its code stays too."""
    shared = share_sample().share
    assert (shared.age_band, shared.sex, shared.language) == ("adult", "f", "")
    code_only = TEMPLATE.model_copy(update={"fields": TEMPLATE.fields[:1]})
    shared = share_sample(code_only).share
    assert (shared.age_band, shared.sex, shared.flags) == ("", "", ())


def test_flags_leave_without_their_reasons() -> None:
    """Codes and strengths of the sets that the template names, strong ones first."""
    assert [(flag.indicator, flag.strength) for flag in share_sample().share.flags] == [
        ("AL-DR-01", "strong"),
        ("AL-CR-04", "medium"),
    ]


def test_without_consent_nothing_leaves() -> None:
    """Not asked, refused or withdrawn: the preview can be seen, leaving is refused."""
    for state in (ConsentState.REFUSED, ConsentState.WITHDRAWN, ConsentState.NOT_ASKED):
        consents = (
            Consent(purpose=ConsentPurpose.REFERRAL, state=state, recipient=FOCAL_POINT),
            Consent(
                purpose=ConsentPurpose.REFERRAL,
                state=ConsentState.AGREED,
                recipient=RecipientId("somebody_else"),
            ),
        )
        preview = share_sample(interview=INTERVIEW.model_copy(update={"consents": consents}))
        assert not preview.share.named
        with pytest.raises(PostDeskError) as refused:
            preview.leaving()
        assert refused.value.code is Code.NO_CONSENT
    assert share_sample().leaving().named


def test_imminent_danger_overrides_with_a_reason() -> None:
    """It leaves with its reason, and says whether a supervisor has signed."""
    facts = replace(FACTS, override=OverrideReason.LIFE_IN_DANGER)
    left = share_sample(
        interview=INTERVIEW.model_copy(update={"consents": ()}), facts=facts
    ).leaving()
    assert left.named
    assert left.override is OverrideReason.LIFE_IN_DANGER
    assert not left.countersigned


def test_security_observations_wait_for_the_supervisor() -> None:
    """Not even imminent danger lets them leave unsigned."""
    template = TEMPLATE.model_copy(update={"kind": "security"})
    urgent = replace(FACTS, override=OverrideReason.LIFE_IN_DANGER)
    for facts in (FACTS, urgent):
        with pytest.raises(PostDeskError) as refused:
            share_sample(template, facts=facts).leaving()
        assert refused.value.code is Code.NOT_COUNTERSIGNED
    assert share_sample(template, facts=replace(urgent, countersigned=True)).leaving().countersigned


def test_a_template_that_needs_no_consent_still_hears_a_refusal() -> None:
    """Not asked is enough for it; a spoken refusal is not."""
    template = TEMPLATE.model_copy(update={"needs_consent": False})
    silent = INTERVIEW.model_copy(update={"consents": ()})
    assert share_sample(template, silent).refusal is None
    refusal = Consent(
        purpose=ConsentPurpose.REFERRAL, state=ConsentState.REFUSED, recipient=FOCAL_POINT
    )
    refusing = INTERVIEW.model_copy(update={"consents": (refusal,)})
    assert share_sample(template, refusing).refusal is Code.NO_CONSENT


def test_tonight_leaves_only_when_agreed() -> None:
    """Where somebody sleeps is told with their word, or to save their life."""
    plan = TonightPlan(
        place="the centre", responsible="Mr B", until="8:00", next_contact="9:00", agreed=None
    )
    quiet = INTERVIEW.model_copy(update={"tonight": plan})
    agreed = INTERVIEW.model_copy(update={"tonight": plan.model_copy(update={"agreed": True})})
    assert "tonight" not in _texts(share_sample(interview=quiet))
    assert _texts(share_sample(interview=agreed))["tonight"] == "the centre · Mr B · 8:00 · 9:00"
    urgent = replace(FACTS, override=OverrideReason.TRAFFICKER_NEARBY)
    assert "tonight" in _texts(share_sample(interview=quiet, facts=urgent))
